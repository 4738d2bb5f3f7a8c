import type { Content } from "../../figures";

/** More rows or columns than any form has are not looked at. */
export const most = { rows: 5_000, columns: 200 } as const;

/** The used rows of one sheet; cells that hold nothing are null. */
export interface SheetRows {
  readonly rows: readonly (readonly Content[])[];
  /** Of every row, the columns in which formulas stand; the content there is what they come to. */
  readonly formulas: readonly ReadonlySet<number>[];
  /** Where the rows stand, where the format tells: their numbers on the sheet, from 0. */
  readonly numbers?: readonly number[];
}

/** A row as it stands on its sheet; cells behind the last may be left out. */
export interface NumberedRow {
  readonly number: number;
  readonly cells: readonly Content[];
  readonly formulas: ReadonlySet<number>;
}

/** The rows that hold something, all as long as the longest. */
export function sheetRows(all: readonly NumberedRow[]): SheetRows {
  const lengthOf = ({ cells }: NumberedRow) => cells.findLastIndex((content) => content !== null) + 1;
  const rows = all.filter((row) => lengthOf(row) > 0);
  const width = rows.reduce((longest, row) => Math.max(longest, lengthOf(row)), 0);
  return {
    rows: rows.map(({ cells }) => Array.from({ length: width }, (_, column) => cells[column] ?? null)),
    formulas: rows.map(({ formulas }) => formulas),
    numbers: rows.map(({ number }) => number),
  };
}
