import type { CellGrid } from "../../figures/recognise";

/** The cells of one of our blocks as the workbook has them; rows and columns count from its own corner. */
export interface Block {
  readonly values: CellGrid;
  /** A text beginning with `=` for a formula, else the value. */
  readonly formulas: CellGrid;
}

/** The content of a cell as trimmed text. */
export function textAt(block: Block, row: number, column: number): string {
  const content = block.values[row]?.[column];
  return content === undefined || content === null ? "" : String(content).trim();
}
