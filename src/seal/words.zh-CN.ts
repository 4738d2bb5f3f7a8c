/** What the 交稿单 says. */
export const words = {
  name: "交稿单",
  title: (report: string) => `${report}交稿单`,
  unit: "填报单位",
  year: "年度",
  yearText: (year: number) => `${year}年`,
  code: "数字指纹",
  codeWhy:
    "由统计表的全部数值算出（SHA-256）：改动任何一格，指纹就不同；版式、标题措辞和文件格式不影响指纹。收到电子文件后可据此核对与本单是否一致。",
  totals: "主要数据",
  noNumber: "未填",
  verdict: "核对情况",
  queries: "待改正、待核实事项及说明",
  noQueries: "没有待改正、待核实的事项。",
  explained: (text: string) => `说明：${text}`,
  notExplained: "未作说明",
  more: (count: number) => `另有 ${count} 项，见核对记录。`,
  signers: ["填报人", "审核人", "负责人"],
  date: "日期：　　　　年　　月　　日",
  seal: "（单位盖章）",
  fileName: (report: string) => `${report}交稿单.docx`,

  same: "一致：文件里的数值与这张交稿单的指纹相同。",
  different: "不一致：文件里的数值与这张交稿单的指纹不同，请核对是否改动过。",
  unclear: "这不是交稿单上的指纹。指纹是十六组、每组四位的数字和字母 A 至 F；至少给出前四组。",
} as const;
