import type { PictureId } from "./picture";

/** What pictures say. */
export const words = {
  titles: {
    flow: (year: number, isBoth: boolean) =>
      isBoth ? `${year}年与上年政府信息公开申请数量` : `${year}年政府信息公开申请数量`,
    results: (year: number, isBoth: boolean) => `${year}年${isBoth ? "与上年" : ""}政府信息公开申请办理结果`,
    applicants: (year: number, isBoth: boolean) => `${year}年${isBoth ? "与上年" : ""}政府信息公开申请人情况`,
  } satisfies Record<Exclude<PictureId, "disputes">, (year: number, isBoth: boolean) => string>,
  /** The title of the picture of reviews and suits, this year alone. */
  endings: (year: number, kinds: readonly string[]) => `${year}年政府信息公开${kinds.join("、")}结果`,
  names: {
    flow: "申请数量",
    results: "办理结果",
    applicants: "申请人",
    disputes: "复议诉讼",
  } satisfies Record<PictureId, string>,
  year: (year: number) => `${year}年`,
  source: (sheet: string) => `数据来源：${sheet}`,
  unit: (unit: string) => `单位：${unit}`,
  caption: (number: number, title: string, unit: string, source: string) =>
    `图${number} ${title}（单位：${unit}；${source}）`,
  told: (series: string, bars: readonly string[]) => `${series}：${bars.join("，")}。`,
  unknown: "不详",
  sheet: {
    sheet: "图表",
    title: "图表（数字取自各表，表改图也改；图可以复制到别处）",
    category: "项目",
    alternative: "文字说明",
  },
} as const;
