import type { IRange } from "@univerjs/core";
import type { Rectangle } from "../model";

/** A range of Univer as a rectangle. */
export const boxOf = ({ startRow, startColumn, endRow, endColumn }: IRange): Rectangle => ({
  row: startRow,
  column: startColumn,
  rows: endRow - startRow + 1,
  columns: endColumn - startColumn + 1,
});

/** A rectangle as a range of Univer. */
export const rangeOf = ({ row, column, rows, columns }: Rectangle): IRange => ({
  startRow: row,
  startColumn: column,
  endRow: row + rows - 1,
  endColumn: column + columns - 1,
});
