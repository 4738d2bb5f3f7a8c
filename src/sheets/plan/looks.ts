import type { Style } from "./sheetPlan";

/** Labels grey, cells to type in pale yellow, sums white: told apart in print by the grey alone. */
export const looks = {
  body: { fontName: "宋体", size: 10.5, vertical: "Center" },
  title: { bold: true, size: 16, fontName: "宋体", horizontal: "Center", vertical: "Center", wrap: true },
  banner: { bold: true, horizontal: "Center", fill: "#F2F2F2" },
  header: { horizontal: "Center", fill: "#F2F2F2", wrap: true },
  label: { horizontal: "Left", fill: "#F2F2F2", wrap: true },
  input: { fill: "#FFFBE6" },
  typedText: { fill: "#FFFBE6", horizontal: "Left", wrap: true },
  figure: { horizontal: "Center" },
  sum: { fill: "#FFFFFF", bold: true },
  note: { fontColor: "#595959", wrap: true },
} as const satisfies Record<string, Style>;

/** Number formats of figures; General keeps every decimal of an amount in 万元. */
export const numberFormats = { count: "0", change: "0", money: "General" } as const;
