import type { EqualityKind, TableId } from "../form";
import type { Refusal } from "../sheets/port";
import { fillStrings } from "./words/fill.zh-CN";
import { reportStrings } from "./words/report.zh-CN";

/** Every word that the pane itself says; the form's own words come from `src/form`. */
export const strings = {
  app: "年报助手",
  subtitle: (year: number) => `${year} 年政府信息公开工作年度报告`,
  manual: "使用说明",
  tabs: { label: "步骤", fill: "填表", check: "核对", report: "报告" },
  openFindings: (count: number) => `${count} 处待处理`,
  opening: "正在读取工作簿……",
  ready: "边填边核对，数据不离开本机",
  checkedAt: (at: Date) => `${at.toLocaleTimeString("zh-CN", { hour12: false })} 核对`,
  going: "正在定位……",
  undo: "撤销改正",
  no: "取消",
  failed: (why: string) => `没有做成：${why}。请再试一次。`,
  refused: {
    editing: () => "有单元格正在编辑。请先按回车或 Esc 结束编辑，再试一次。",
    protected: () => "工作表受保护。请在“审阅”选项卡撤消保护，再试一次。",
    gone: () => "这个工作表或单元格已经不在了。请到“填表”补入缺少的工作表。",
    changed: () => "这几格刚刚有改动，没有写入。请看一眼现在的数，再试一次。",
    hidden: () => "这张表被隐藏了。请右键点工作表标签，选“取消隐藏”，再试一次。",
    newer: () => "这个工作簿用更新的年报助手填过。请先更新年报助手，免得丢掉其中的内容。",
    busy: () => "Excel 正忙，请稍后再试一次。",
    unsupported: (detail) =>
      `当前的 Excel 版本不支持这个操作${detail === "" ? "" : `（${detail}）`}。请用 Office 2021 及以上版本。`,
    failed: (detail) =>
      `Excel 没有做成${detail === "" ? "" : `（${detail}）`}。请再试一次；仍不行，请关闭窗格后重新打开。`,
  } satisfies Record<Refusal["reason"], (detail: string) => string>,
  left: (places: string) => `已经写入、没能撤回的：${places}，请检查。`,
  unfit: {
    title: "年报助手在这里打不开",
    notExcel: "请在 Excel 里打开：点“开始”选项卡上的“打开面板”。",
    tooOld: "当前的 Excel 版本过旧。请用 Office 2021 及以上版本、Microsoft 365 或网页版 Excel。",
  },
  unreachable: { title: "读不到工作簿", retry: "再试一次" },
  check: {
    facts: "其他数据",
    noTables: "本工作簿还没有标准表格。请先在“填表”插入。",
    keys: "F8 到下一处，Shift+F8 到上一处",
    verdict: (
      numbers: Record<"equalities" | "balanced" | "broken" | "pending" | "blank" | "other", number>,
    ) => {
      const { equalities, balanced, broken, pending, blank, other } = numbers;
      const parts = [`${balanced} 平`];
      if (broken > 0) parts.push(`${broken} 不平`);
      if (pending > 0) parts.push(`${pending} 待填`);
      if (other > 0) parts.push(`另有 ${other} 处待处理`);
      return `${equalities} 条勾稽：${parts.join("，")}${blank > 0 ? `；还有 ${blank} 格未填` : ""}`;
    },
    severity: { mandatory: "✕", query: "？", advice: "·" },
    tables: { disclosure: "主动公开", requests: "依申请公开", disputes: "复议诉讼" } satisfies Record<
      TableId,
      string
    >,
    tableBad: (count: number) => `✕ ${count} 处待处理`,
    tableGood: (balanced: number, all: number) =>
      all === 0
        ? "✓ 无问题"
        : balanced === all
          ? `✓ ${all} 条勾稽全平`
          : `○ ${balanced} 条平，${all - balanced} 条待填`,
    sum: "算式",
    blank: "未填",
    why: (title: string, shown: string) => `选中的格：${title}（${shown}）`,
    clause: (clause: string) => `依据：${clause}`,
    lastYear: (shown: string) => `上年报告：${shown}`,
    fillZero: (cells: number) => `${cells} 格全部填 0`,
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
    changeInWords: (from: number, to: number) => `现为 ${from}，改为 ${to}`,
    only: (broken: number) => `这样改，不平的 ${broken} 条勾稽都平；没有同样少的改法。`,
    oneOf: (broken: number, of: number) =>
      `这样改，不平的 ${broken} 条勾稽都平；同样少的改法有 ${of} 种，请对照原始台账。`,
    showAll: (more: number) => `再看 ${more} 种可能`,
    typeTotals: "“总计”列是自动合计的，无法互相印证；改为手填，多半能指出是哪一格。",
    cannotSay: "指不出是哪几格",
    cannotSayWhy: "错处较多，或者还有空格。请从下面不平的算式查起，点数字可到那一格。",
    correcting: "正在改正……",
    corrected: (cells: number) => `已改正 ${cells} 格。`,
    undoLost: "这个 Excel 不能用撤销键撤回，要恢复请点“撤销改正”。",
    undoing: "正在撤销改正……",
    undone: "已恢复改正前的内容。",
    explain: "写说明",
    explainAgain: "改说明",
    explanation: "审核说明",
    explanationLasts: "随工作簿保存；这几格的数变了，说明就失效。清空即撤回。",
    explained: (text: string) => `已说明：${text}`,
    keep: "保存说明",
    explaining: "正在保存说明……",
    explainedNow: "说明已随工作簿保存。",
    unexplained: "已撤回说明。",
    noFinding: "没有要处理的了。",
    at: (place: number, all: number, title: string) => `第 ${place} 处，共 ${all} 处：${title}`,
  },
  ...fillStrings,
  ...reportStrings,
} as const;
