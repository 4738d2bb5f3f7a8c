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
  numberFormat: "General",
  borders: {},
};

/** A border that is not there. */
export const noBorder = { style: "None", color: "#000000" } as const;

/** A validation that nothing was set of. */
export const noValidation = { rule: {}, prompt: {}, errorAlert: {} } as const;
