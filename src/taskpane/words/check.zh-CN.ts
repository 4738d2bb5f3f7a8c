import type { EqualityKind } from "../../form";

/** What the tab 核对 says. */
export const checkStrings = {
  check: {
    facts: "其他数据",
    noTables: "本工作簿还没有标准表格。请先在“填表”插入。",
    keys: "F8 到下一处，Shift+F8 到上一处",
    severity: { mandatory: "✕", query: "？", advice: "·" },
    tableBad: (count: number) => `✕ ${count} 处须改正`,
    tableAsks: (count: number) => `？ ${count} 处待核实`,
    tableOpen: (balanced: number, equalities: number, blank: number) =>
      `○ ${equalities === 0 ? "" : `${balanced}/${equalities} 条勾稽平，`}还有 ${blank} 格未填`,
    tableGood: (equalities: number) => (equalities === 0 ? "✓ 无问题" : `✓ ${equalities} 条勾稽全平`),
    sum: "算式",
    blank: "未填",
    why: (title: string, shown: string) => `选中的格：${title}（${shown}）`,
    clause: (clause: string) => `依据：${clause}`,
    lastYear: (shown: string) => `上年报告：${shown}`,
    fillZero: (cells: number) => `${cells} 格全部填 0`,
    fill: (cells: number) => `${cells} 格改成数字`,
    noEquality: "这一格不参加勾稽。",
    kinds: {
      flow: "本年新收 + 上年结转 = （七）总计 + 结转下年度",
      results: "各项办理结果之和 = （七）总计",
      applicants: "各类申请人之和 = 总计",
      outcomes: "各项结果之和 = 总计",
    } satisfies Record<EqualityKind, string>,
    correct: "改正",
    reveal: "定位",
    possible: (place: number, name: string) => `疑似 ${place}：${name}`,
    several: (count: number) => `${count} 格有误`,
    changeInWords: (from: number | string, to: number) => `现为 ${from}，改为 ${to}`,
    only: (broken: number) => `这样改，不平的 ${broken} 条勾稽都平；没有同样少的改法。`,
    oneOf: (broken: number, of: number) =>
      `这样改，不平的 ${broken} 条勾稽都平；同样少的改法有 ${of} 种，请对照原始台账。`,
    showAll: (more: number) => `再看 ${more} 种可能`,
    typeTotals: "“总计”列是自动合计的，无法互相印证；改为手填，多半能指出是哪一格。",
    cannotSay: "指不出是哪几格",
    cannotSayWhy: "错处较多，或者还有空格。请从下面不平的算式查起，点数字可到那一格。",
    explain: "写说明",
    explainAgain: "改说明",
    explanation: "审核说明",
    explanationLasts: "随工作簿保存；这几格的数变了，说明就失效。清空即撤回。",
    explained: (text: string) => `已说明：${text}`,
    keep: "保存说明",
  },
} as const;
