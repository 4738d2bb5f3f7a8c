import * as hints from "./hints.zh-CN";
import * as spoken from "../shared/spoken.zh-CN";
import type { Node, Table } from "../../tree";

const itemsLastYear: Node = { key: "itemsLastYear", label: "上一年项目数量", name: "上一年项目数量" };
const change: Node = { key: "change", label: "本年增/减", name: "本年增减", kind: "change" };
const itemsAndDecisions: readonly Node[] = [
  itemsLastYear,
  { ...change, span: 2 },
  { key: "decisions", role: "decided", label: "处理决定数量", name: "处理决定" },
];

/** Section 二 of the trial format. */
export const disclosureTable: Table = {
  id: "disclosure",
  sheet: "表二",
  name: "公开",
  subject: "主动公开",
  title: "二、主动公开政府信息情况",
  labelColumns: 1,
  gridColumns: 5,
  sections: [
    {
      banner: "第二十条第（一）项",
      corner: "信息内容",
      columns: [
        { key: "created", role: "issued", spoken: spoken.issued, label: "本年新制作数量", name: "新制作" },
        { key: "published", label: "本年新公开数量", name: "新公开", span: 2 },
        { key: "publishedTotal", label: "对外公开总数量", name: "对外公开总数" },
      ],
      rows: [
        { key: "rules", hint: hints.rules, spoken: spoken.rules, role: "rule", label: "规章", name: "规章" },
        {
          key: "normativeDocuments",
          hint: hints.normativeDocuments,
          spoken: spoken.normativeDocuments,
          label: "规范性文件",
          name: "规范性文件",
        },
      ],
    },
    {
      banner: "第二十条第（五）项",
      corner: "信息内容",
      columns: itemsAndDecisions,
      rows: [
        {
          key: "licensing",
          hint: hints.licensing,
          spoken: spoken.licensing,
          label: "行政许可",
          name: "行政许可",
        },
        {
          key: "otherServices",
          hint: hints.otherServices,
          label: "其他对外管理服务事项",
          name: "其他对外管理服务事项",
        },
      ],
    },
    {
      banner: "第二十条第（六）项",
      corner: "信息内容",
      columns: itemsAndDecisions,
      rows: [
        {
          key: "penalties",
          hint: hints.penalties,
          spoken: spoken.penalties,
          label: "行政处罚",
          name: "行政处罚",
        },
        {
          key: "coercion",
          hint: hints.coercion,
          spoken: spoken.coercion,
          label: "行政强制",
          name: "行政强制",
        },
      ],
    },
    {
      banner: "第二十条第（八）项",
      corner: "信息内容",
      columns: [
        { ...itemsLastYear, span: 2 },
        { ...change, span: 2 },
      ],
      rows: [{ key: "fees", hint: hints.fees, label: "行政事业性收费", name: "行政事业性收费" }],
    },
    {
      banner: "第二十条第（九）项",
      corner: "信息内容",
      columns: [
        { key: "purchases", label: "采购项目数量", name: "采购项目数量", span: 2 },
        { key: "purchaseAmount", label: "采购总金额", name: "采购总金额", span: 2, kind: "money" },
      ],
      rows: [{ key: "procurement", hint: hints.procurement, label: "政府集中采购", name: "政府集中采购" }],
    },
  ],
};
