import type { CellGrid } from "../../figures/recognise";

/** The cells of one of our blocks as the workbook has them; rows and columns count from its own corner. */
export interface SheetBlock {
  readonly values: CellGrid;
  /** A text beginning with `=` for a formula, else the value. */
  readonly formulas: CellGrid;
  /** What the cells show, where that may differ from their values: `98.5%` for 0.985. */
  readonly texts?: CellGrid;
}

/**
 * The content of a cell as trimmed text: as a person reads it, where the cell gives a number another meaning, as a share
 * or a day. Digits alone, and the signs of a column that is too narrow, tell less than the number itself.
 */
export function textAt(block: SheetBlock, row: number, column: number): string {
  const content = block.values[row]?.[column];
  if (content === undefined || content === null || content === "") return "";
  if (typeof content !== "number") return String(content).trim();
  const shown = String(block.texts?.[row]?.[column] ?? "").trim();
  return /[^-\d.,#eE+\s]/.test(shown) ? shown : String(content);
}
