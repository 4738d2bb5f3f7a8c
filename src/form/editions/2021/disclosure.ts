import * as hints from "../shared/hints.zh-CN";
import * as spoken from "../shared/spoken.zh-CN";
import type { Section, Table } from "../../tree";

const decisions: Section["columns"] = [
  { key: "decisions", role: "decided", label: "本年处理决定数量", name: "处理决定", span: 3 },
];

/** Section 二 of the format in force. */
export const disclosureTable: Table = {
  id: "disclosure",
  sheet: "表二",
  name: "公开",
  subject: "主动公开",
  title: "二、主动公开政府信息情况",
  labelColumns: 1,
  gridColumns: 4,
  sections: [
    {
      banner: "第二十条第（一）项",
      corner: "信息内容",
      columns: [
        { key: "issued", spoken: spoken.issued, role: "issued", label: "本年制发件数", name: "制发" },
        { key: "repealed", spoken: spoken.repealed, role: "repealed", label: "本年废止件数", name: "废止" },
        { key: "inForce", spoken: spoken.inForce, role: "inForce", label: "现行有效件数", name: "现行有效" },
      ],
      rows: [
        { key: "rules", hint: hints.rules, spoken: spoken.rules, role: "rule", label: "规章", name: "规章" },
        {
          key: "normativeDocuments",
          hint: hints.normativeDocuments,
          spoken: spoken.normativeDocuments,
          label: "行政规范性文件",
          name: "行政规范性文件",
        },
      ],
    },
    {
      banner: "第二十条第（五）项",
      corner: "信息内容",
      columns: decisions,
      rows: [
        {
          key: "licensing",
          hint: hints.licensing,
          spoken: spoken.licensing,
          label: "行政许可",
          name: "行政许可",
        },
      ],
    },
    {
      banner: "第二十条第（六）项",
      corner: "信息内容",
      columns: decisions,
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
        {
          key: "amount",
          role: "fee",
          label: "本年收费金额（单位：万元）",
          name: "收费金额",
          span: 3,
          kind: "money",
        },
      ],
      rows: [
        {
          key: "fees",
          hint: hints.fees,
          spoken: spoken.fees,
          label: "行政事业性收费",
          name: "行政事业性收费",
        },
      ],
    },
  ],
};
