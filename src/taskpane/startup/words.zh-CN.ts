/** What the pane says before the rest of it is there. */
export const startStrings = {
  app: "年报助手",
  subtitle: (year: number) => `${year} 年度报告`,
  tabs: { label: "步骤", fill: "填表", check: "核对", report: "报告", rollup: "汇总" },
  openFindings: (count: number) => `${count} 处待处理`,
  opening: "正在读取工作簿……",
  unfit: {
    title: "年报助手在这里打不开",
    notExcel: "请在 Excel 里打开：点“开始”选项卡上的“打开面板”。",
    noOffice: "和 Excel 相连的文件（office.js）没有加载。请关闭窗格后重新打开；仍打不开，请联系管理员。",
    incomplete: "年报助手的文件没有全部加载。请关闭窗格后重新打开；仍打不开，请联系管理员。",
    tooOld: "当前的 Excel 版本过旧。请用 Office 2021 及以上版本、Microsoft 365 或网页版 Excel。",
  },
} as const;
