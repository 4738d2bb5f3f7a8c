/** What the actions of 汇总 say. */
export const strings = {
  read: (done: number, left: number, unreadable: number) =>
    `读了 ${done} 个文件${left > 0 ? `，还有 ${left} 个没读` : ""}${unreadable > 0 ? `，${unreadable} 个读不出来` : ""}。`,
  noRoster: "没有读到单位名称。名册应是 .txt、.csv 或工作簿，每行一个单位。",
  roster: (units: number) => `名册上有 ${units} 个单位。`,
  doing: {
    workbook: "正在生成汇总表……",
    tidy: "正在生成逐值明细……",
    slip: "正在生成退回单……",
    slips: "正在生成全部退回单……",
    copy: "正在复制……",
    issue: "正在为各单位生成空表……",
    sheets: "正在写入工作簿……",
    removing: "正在移除汇总表……",
    adding: "正在合计……",
    beginning: "正在写入合计数……",
  },
  saved: (name: string) => `已生成“${name}”，请到下载文件夹查看。`,
  noDownload: "这个 Excel 不能下载文件。请用网页版或 Windows 版 Excel，或者复制文字。",
  copied: "退回单已复制，可粘贴到邮件或即时消息。",
  noSlips: "各单位都没有要改正或说明的。",
  workbookName: (year: number) => `${year > 0 ? `${year}年` : ""}政府信息公开年报汇总.xlsx`,
  tidyName: (year: number) => `${year > 0 ? `${year}年` : ""}政府信息公开年报逐值明细.csv`,
  slipName: (unit: string) => `${unit}退回单.docx`,
  slipsName: "退回单.zip",
  issueName: (year: number) => `${year}年政府信息公开年报空表.zip`,
  added: (sheets: string) =>
    `已加在最后：${sheets}。原有的表没有动。撤销键撤不回这一步，不要了请点“移除这些表”。`,
  unprintable: "打印设置没有成功（这台电脑可能没有装打印机），打印前请自己设成一页宽。",
  askRemove: (sheets: string) => `要删除：${sheets}。在这些表里改过的内容会一起删掉，不能用撤销键撤回。`,
  remove: "删除这些表",
  removed: (sheets: string) => (sheets === "" ? "这些表已经不在了。" : `已删除：${sheets}。`),
  askTakeOut: (files: number) => `去掉已选的 ${files} 个文件？原文件不动；要再汇总须重新选择。`,
  takeOut: "去掉",
  askBegin: (units: number, missing: number, fills: number, differs: number) =>
    [
      `以计入的 ${units} 个单位的合计填写本级的统计表和“其他数据”${missing > 0 ? `，未报的 ${missing} 个单位不在内` : ""}。`,
      ...(fills > 0 ? [`将填入 ${fills} 个未填的格。`] : []),
      ...(differs > 0 ? [`有 ${differs} 格已填了别的数，勾选的才会换成合计数。`] : []),
      "已填的“其他数据”不动。",
    ].join("\n"),
  otherYear: (units: number, own: number) =>
    `注意：各单位报的是 ${units} 年，本工作簿封面是 ${own} 年。请先核对封面的年度。`,
  yesBegin: (cells: number) => `只填未填的 ${cells} 格`,
  yesFacts: "表格不动，只填“其他数据”",
  takeSums: "用合计数",
  sumsHead: "合计",
  begun: (cells: number, facts: number) =>
    `已写入 ${cells} 格${facts > 0 ? `，“其他数据” ${facts} 项` : ""}。正文模板里可以用“各单位.…”的名称。`,
} as const;
