import { roleName, type Form } from "../form";
import type { CauseKind } from "./difference";
import type { NotCounted, UnitState } from "./unit";

/** What a roll-up says to people. */
export const words = {
  states: {
    ok: "无误",
    findings: "有问题",
    wrongYear: "年度或版本不符",
    duplicate: "重复",
    stranger: "不在名册",
    excluded: "不计入",
  } satisfies Record<UnitState, string>,
  missing: "未报",
  unreadable: "读不出",
  yes: "是",
  no: "否",

  notCounted: (why: NotCounted): string => {
    switch (why.kind) {
      case "leftOut":
        return `不计入：${why.reason}`;
      case "theWhole":
        return "就是本级报告，不是一个单位的，未计入";
      case "otherYear":
        return `是 ${why.year} 年度的报告，未计入`;
      case "otherEdition":
        return `是“${why.edition}”版格式，与其他单位不能相加，未计入`;
      case "notOnRoster":
        return "名册上没有这个单位，未计入";
      case "sameUnit":
        return `同一单位报了不止一份，已计入 ${why.of}，这份未计入`;
      case "sameFigures":
        return `数字与 ${why.of} 完全相同，疑是同一份文件，未计入`;
    }
  },
  seals: {
    same: "与交稿单一致",
    different: "与交稿单不一致，请核对是否改动过",
    unclear: "交稿单上的指纹看不明白",
  },
  sumsOnly: "是汇总出来的工作簿（各单位合计），不是一个单位的报告，未计入。",
  unchanged: "所有数字与上年完全相同，请核实是否按本年情况填写",

  doubts: (places: number, kinds: readonly string[]) =>
    `读文件时有 ${places} 处拿不准（${kinds.join("，")}），请对照原件`,

  leftBlank: (tables: readonly { readonly sheet: string; readonly cells: number }[]) =>
    `还没有填完（${tables.map(({ sheet, cells }) => `${sheet} ${cells} 格`).join("，")}）`,

  /** The checks by their codes; the equalities are said as the audit says them. */
  rules: (form: Form): Readonly<Record<string, string>> => ({
    unreadable: "填的不是数字",
    meantZero: "没有发生的应填 0",
    numberAsText: "数字存成了文本",
    carriedOver: `${roleName(form, "carriedIn")}与上年报告一致`,
    rollForward: `${roleName(form, "inForce")}与上年衔接`,
    swing: "与上年相比变动较大",
    unchanged: "与上年完全相同",
    ruleMaker: `县级以下机关不应有${roleName(form, "rule")}`,
    feeUnit: `${roleName(form, "fee")}以万元为单位`,
    issuedInForce: `${roleName(form, "issued")}、${roleName(form, "repealed")}与${roleName(form, "inForce")}相符`,
    factParts: "其他数据的分项与总数相符",
  }),

  causes: {
    missing: "该单位未报",
    twice: "该单位被算了两次",
    excluded: "该单位一边计入、一边未计入",
    unit10000: "该单位把元填成了万元",
    shifted: "该单位的数字填错了行或列",
    slip: "该单位有一格填错",
    pair: "这两个单位合起来正好是差额",
  } satisfies Record<CauseKind, string>,
  estimate: "按上年数估计",
  unknown: "数额不详",
  noCause: "找不出原因，请逐个单位核对",
  unexplained: (by: string) => `还有 ${by} 没有解释`,

  factNote: (units: readonly string[], all: number, left: readonly string[]) =>
    `${all} 个单位合计${units.length > 0 ? `：${units.join("、")}${all > units.length ? "等" : ""}` : ""}${
      left.length > 0 ? `；未能相加：${left.join("、")}` : ""
    }`,

  summary: (received: number, counted: number, missing: number) =>
    `收到 ${received} 份，计入 ${counted} 个单位${missing > 0 ? `，${missing} 个单位未报` : ""}`,
  differs: (title: string, own: string, sum: string, by: string) =>
    `${title}：本级 ${own}，各单位合计 ${sum}，相差 ${by}`,
  without: (titles: readonly string[], units: readonly string[]) => {
    const [first = ""] = titles;
    const what = titles.length > 1 ? `${first}等 ${titles.length} 项` : first;
    return `${what}：${units.length} 个单位没有填数字，未当作 0（${units.slice(0, 5).join("、")}${units.length > 5 ? "等" : ""}）`;
  },
  noNumber: "（无数字）",

  sheets: {
    sums: "汇总",
    roster: {
      sheet: "名册",
      title: "名册：各单位报送情况",
      headers: ["单位", "状态", "纳入", "年度", "须改正", "待核实", "文件", "说明"],
    },
    detail: {
      sheet: "单位明细",
      title: "单位明细（“纳入”填“是”的计入汇总表，改成“否”就不计；新增单位接着往下填）",
      headers: ["单位", "文件", "年度", "纳入"],
      included: "纳入",
      prompt: { title: "是否计入汇总", message: "填“是”计入汇总表，填“否”不计。" },
      alert: { title: "请选择", message: "请填“是”或“否”。要照现在的内容保留吗？" },
    },
    findings: {
      sheet: "核对",
      title: "核对：各单位须改正、待核实的内容（先按规则汇总，再逐个单位列出）",
      headers: ["单位", "类别", "规则", "依据或位置", "内容", "算式"],
      allUnits: (units: number) => `按规则汇总：${units} 个单位`,
      inUnits: (units: readonly { readonly name: string; readonly findings: number }[]) =>
        units.map(({ name, findings }) => `${name} ${findings} 处`).join("、"),
      inAll: (findings: number) => `共 ${findings} 处`,
      location: "找错格",
      notAdded: "没有数字的格",
      grades: { mandatory: "须改正", query: "待核实", advice: "提示" },
      suspect: "疑似错格",
      oneOfSeveral: "可能错格",
      told: "未计数",
      blank: "空着，未当作 0",
      notApplicable: "填的是“/”或“无”，未当作 0",
      unreadable: "不是数字，未计入",
      noted: "数字带有文字说明，只计数字",
    },
    differences: {
      sheet: "差异",
      title: "差异：本级报告与各单位合计",
      none: "本级报告与各单位合计一致，没有差异",
      noOwn: "没有给出本级报告，未作比较",
      headers: ["项目", "本级", "各单位合计", "差额", "单位", "可能的原因", "数额", "未解释"],
    },
  },

  returnSlip: {
    heading: "退回单",
    title: (unit: string) => `${unit}：`,
    opening: (year: number, report: string) =>
      `贵单位报送的 ${year} 年${report}已收到，经核对，以下内容请改正或说明后重新报送：`,
    suspect: (title: string, from: string, to: number) => `${title}填的是 ${from}，很可能应为 ${to}。`,
    closing: "改正后勾稽相符即可；情况属实的，请附一句说明。",
  },
} as const;
