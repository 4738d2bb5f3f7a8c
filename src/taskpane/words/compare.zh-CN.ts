/** What the cards for comparison, pictures and the set to hand in say. */
export const compareStrings = {
  compare: {
    title: "与上年对比",
    why: (now: number, last: number) => `${now} 年与 ${last} 年逐项对比：多了还是少了，多多少。`,
    noLast: "导入上年报告后，可以逐项对比。",
    toLast: "去导入上年报告",
    show: "看看对比",
    hide: "收起",
    sheet: "生成“对比”表",
    sentences: "把对比语句加入正文",
    all: (count: number) => `全部 ${count} 项`,
    table: "逐项对比",
  },
  pictures: {
    title: "图表",
    why: "选中的图放进 Word、网页和整套材料，也可以放进工作表；不选就没有。",
    none: "表里还没有可画的数。",
    sheet: (count: number) => (count === 0 ? "在工作表里画全部图" : `在工作表里画选中的 ${count} 个图`),
    preview: "预览",
  },
  handIn: {
    title: "交稿",
    why: "整套材料：Word、网页、Excel 报告，交稿单和核对记录，出自同一次读表，写好后逐一读回核对，一致才给出。",
    zip: "一键成套（压缩包）",
    files: "逐个保存",
    paper: "交稿单（Word）",
    sheet: "交稿单（工作表）",
    code: "数字指纹",
    codeWhy: "改动任何一格，指纹就变。签字盖章的交稿单上印的是它。",
  },
} as const;
