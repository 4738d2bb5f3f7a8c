import type { Box } from "./sheetPlan";

/** `A` for column 0, `AA` for column 26. */
export function columnName(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest >= 0 ? columnName(rest) : "") + String.fromCharCode(65 + (column % 26));
}

/** The address of one cell within its sheet, counted from 0: `B2` for row 1 and column 1. */
export function cellAddress(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** The address of a box within its sheet, e.g. `B2:D4`. */
export function addressOf({ row, column, rows, columns }: Box): string {
  const first = cellAddress(row, column);
  return rows === 1 && columns === 1
    ? first
    : `${first}:${cellAddress(row + rows - 1, column + columns - 1)}`;
}
