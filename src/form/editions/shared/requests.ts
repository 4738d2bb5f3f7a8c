import * as hints from "./hints.zh-CN";
import * as spoken from "./spoken.zh-CN";
import { resultsWith } from "./results";
import type { Node, Table } from "../../tree";

const columns: readonly Node[] = [
  {
    key: "applicants",
    label: "申请人情况",
    name: "申请人",
    parts: [
      { key: "natural", spoken: spoken.natural, label: "自然人", name: "自然人" },
      {
        key: "organizations",
        spoken: spoken.organizations,
        label: "法人或其他组织",
        name: "法人或其他组织",
        parts: [
          { key: "company", spoken: spoken.company, label: "商业企业", name: "商业企业" },
          { key: "research", spoken: spoken.research, label: "科研机构", name: "科研机构" },
          { key: "charity", spoken: spoken.charity, label: "社会公益组织", name: "社会公益组织" },
          { key: "legalService", spoken: spoken.legalService, label: "法律服务机构", name: "法律服务机构" },
          { key: "otherOrganization", spoken: spoken.otherOrganization, label: "其他", name: "其他组织" },
        ],
      },
      { key: "total", label: "总计", name: "总计", total: true },
    ],
  },
];

/** Section 三, the same in both editions but for the row or rows of （六）其他处理. */
export function requestsTable(other: Node): Table {
  return {
    id: "requests",
    sheet: "表三",
    name: "申请",
    subject: "依申请公开",
    title: "三、收到和处理政府信息公开申请情况",
    labelColumns: 3,
    gridColumns: 10,
    balance: { left: ["new", "carriedIn"], right: ["resultTotal", "carriedOut"] },
    sections: [
      {
        corner: "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）",
        columns,
        rows: [
          {
            key: "new",
            hint: hints.received,
            role: "received",
            label: "一、本年新收政府信息公开申请数量",
            name: "本年新收",
          },
          {
            key: "carriedIn",
            hint: hints.carriedIn,
            role: "carriedIn",
            label: "二、上年结转政府信息公开申请数量",
            name: "上年结转",
          },
          resultsWith(other),
          {
            key: "carriedOut",
            hint: hints.carriedOut,
            role: "carriedOut",
            label: "四、结转下年度继续办理",
            name: "结转下年",
          },
        ],
      },
    ],
  };
}
