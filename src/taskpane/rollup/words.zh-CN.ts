import { inForce } from "../words/inForce";

const noNumber = "无数字";

/** What the tab 汇总 says. */
export const words = {
  receive: {
    title: "收各单位的报告",
    why: "选各单位报来的文件、文件夹或压缩包（Word、Excel、PDF、网页都可以），也可以拖到这里。文件只在本机读取。",
    again: "可以接着选或拖到这里，同名文件以新的为准。",
    files: "选择文件",
    folder: "选择文件夹",
    clear: "全部去掉",
    reading: (done: number, all: number) => `已读 ${done} / ${all} 个`,
    next: (file: string) => `正在读 ${file}`,
    stop: "停",
    goOn: "继续",
    stopped: (left: number) => `停在这里，还有 ${left} 个没读。下面是已读部分的汇总。`,
    passedOver: (files: number) =>
      `略过 ${files} 个 Office 临时文件（以 ~$ 开头）：有人正开着原文件，请确认已保存。`,
  },
  beside: {
    title: "名册和上年报告",
    roster: "选择名册",
    rosterWhy: "有名册才查得出谁没报、谁不在册。每行一个单位；第二列写“不计入：理由”的不计入。",
    rosterHas: (units: number) => `名册：${units} 个单位`,
    last: "选择上年文件",
    lastHas: (files: number) => `上年报告：${files} 个文件`,
    lastWhy: "有上年报告才能跨年核对、估计未报单位。",
    forget: "不用了",
    issue: "下发空表",
    issueWhy: `按名册给每个单位生成一份空表（${inForce.carriedIn}已填好），打成一个压缩包。`,
  },
  unread: {
    title: (files: number) => `${files} 个文件读不出来`,
  },
  units: {
    title: "各单位",
    summary: (received: number, counted: number, missing: number) =>
      `收到 ${received} 份，计入 ${counted} 个单位${missing > 0 ? `，${missing} 个未报` : ""}。`,
    filter: "按情况筛选",
    all: "全部",
    sort: "排序",
    sorts: { state: "问题在前", name: "按名称", findings: "按问题数" },
    search: "找单位",
    counts: (mandatory: number, queries: number) =>
      [
        ...(mandatory > 0 ? [`${mandatory} 处须改正`] : []),
        ...(queries > 0 ? [`${queries} 处待核实`] : []),
      ].join("，"),
    more: (units: number) => `再显示 ${units} 个`,
    toExplain: "待核实",
    none: "没有这样的单位。",
    notReceived: "没有收到文件",
  },
  unit: {
    back: "返回各单位",
    backToFigure: "返回这一项",
    findings: "要改正和说明的",
    fine: "没有要改正或说明的。",
    grades: { suspect: "疑似错格", mandatory: "须改正", query: "待核实" },
    slip: "退回单",
    readSlip: "看退回单",
    copy: "复制退回单",
    save: "退回单 Word",
    leaveOut: "不计入",
    reason: "不计入的理由",
    reasonHint: "如：已并入商务局",
    countAgain: "重新计入",
  },
  sums: {
    title: "汇总表",
    why: "点一项，看各单位各占多少；写入工作簿后点汇总表的格也一样。",
    table: "选表",
    search: "找项目",
    value: (exact: string | undefined) => exact ?? `（${noNumber}）`,
    without: (units: number) => `${units} 个单位没有数字`,
    differs: (by: string) => `本级差 ${by}`,
  },
  slice: {
    back: "返回汇总表",
    counted: (sum: string) => `各单位合计 ${sum}`,
    blank: "空",
    notCounted: "未计入",
  },
  differences: {
    title: (figures: number) => (figures === 0 ? "本级与合计的差异" : `本级与合计相差 ${figures} 项`),
    line: (own: string | undefined, sum: string | undefined) =>
      `本级 ${own ?? noNumber}，合计 ${sum ?? noNumber}`,
    by: (amount: string) => `差 ${amount}`,
    noCause: (figures: number) => `${figures} 项找不出原因，请逐个单位核对`,
    unexplained: (by: string) => `还有 ${by} 没有解释`,
    maybe: "以上只是可能，还说不清这个差",
    same: "本级报告与各单位合计一致。",
    noOwn: "本工作簿的统计表还没有填，没有可比的。",
    more: (figures: number) => `再显示 ${figures} 项`,
  },
  rules: {
    title: "按规则看",
    line: (units: number, findings: number) => `${units} 个单位，${findings} 处`,
  },
  output: {
    title: "写出来",
    sheets: "写入工作簿",
    sheetsWhy: "名册、单位明细、汇总表（活公式）、核对、差异，加在工作簿最后，不改原有的表。",
    remove: "移除这些表",
    workbook: "下载汇总 Excel",
    slips: "全部退回单（压缩包）",
    begin: "以合计起草本级报告",
    tidy: "逐值明细（CSV）",
  },
} as const;
