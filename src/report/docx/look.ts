import type { IFontAttributesProperties, IParagraphOptions, IRunOptions } from "docx";

/** 1 mm in twips. */
const mm = 56.6929;
const twips = (millimetres: number) => Math.round(millimetres * mm);

/** GB/T 9704-2012, 5.2: A4, 天头 37 mm, 订口 28 mm, text area of 156 × 225 mm. */
export const page = {
  size: { width: twips(210), height: twips(297) },
  margin: { top: twips(37), left: twips(28), right: twips(26), bottom: twips(35), footer: twips(24) },
} as const;

/** Width of the text area in twips. */
export const textWidth = page.size.width - page.margin.left - page.margin.right;

const font = (eastAsia: string): IFontAttributesProperties => ({
  eastAsia,
  ascii: "Times New Roman",
  hAnsi: "Times New Roman",
  cs: "Times New Roman",
  hint: "eastAsia",
});

/** Sizes in half points: 2号 22 pt, 3号 16 pt, 4号 14 pt. */
const look = (eastAsia: string, size: number): IRunOptions => ({
  font: font(eastAsia),
  size,
  color: "000000",
});

/** GB/T 9704-2012, 5.2.2, 7.3.1 and 7.3.3: fonts by level. */
export const looks = {
  title: look("方正小标宋简体", 44),
  level1: look("黑体", 32),
  level2: look("楷体_GB2312", 32),
  body: look("仿宋_GB2312", 32),
  pageNumber: { font: "宋体", size: 28 } satisfies IRunOptions,
  cell: look("仿宋_GB2312", 18),
} as const;

/** 22 lines of 28 characters: 28.95 pt for every line (5.2.3). */
export const line = { line: 579, lineRule: "exact", before: 0, after: 0 } as const;

/** Lines of a cell, in 9 pt. */
export const cellLine = { line: 240, lineRule: "exact", before: 0, after: 0 } as const;

/** 首行缩进 two characters; the length is for readers that do not know characters. */
export const indented: IParagraphOptions = {
  spacing: line,
  indent: { firstLine: 640, firstLineChars: 200 },
};
