import type { CellFormat } from "./model";

/** A cell that nobody has formatted, as a Chinese Excel shows it. */
export const defaultFormat: CellFormat = {
  fill: "",
  fontName: "宋体",
  fontSize: 11,
  bold: false,
  italic: false,
  underline: "None",
  strikethrough: false,
  fontColor: "#000000",
  horizontalAlignment: "General",
  verticalAlignment: "Center",
  wrapText: false,
  indentLevel: 0,
  numberFormat: "General",
  locked: true,
  borders: {},
};

/** A border that is not there. */
export const noBorder = { style: "None", weight: "Thin", color: "#000000" } as const;

/** Sizes of a line that nobody has changed, in points. */
export const defaultSize = { column: 54, row: 14.25 } as const;
