import type { Content } from "../../figures";

/** The cells of one of our blocks as the workbook has them; rows and columns count from its own corner. */
export interface Block {
  readonly values: readonly (readonly Content[])[];
  /** A text beginning with `=` for a formula, else the value. */
  readonly formulas: readonly (readonly Content[])[];
}

/** A label as it is compared: whoever retypes it may change widths of signs and add blanks. */
export function plain(content: Content): string {
  return typeof content === "string" ? content.normalize("NFKC").replace(/\s+/g, "") : "";
}

/** The content of a cell as trimmed text. */
export function textAt(block: Block, row: number, column: number): string {
  const content = block.values[row]?.[column];
  return content === undefined || content === null ? "" : String(content).trim();
}
