import { merged } from "../sheets/plan/merged";
import type { Box } from "../sheets/plan/sheetPlan";
import type { SheetId } from "../sheets/port";

/** One cell of a block to be written. */
export interface WrittenCell {
  readonly row: number;
  readonly column: number;
  readonly value: string | number;
}

/** Neighbouring cells of a block that are written together. */
export interface WriteRegion {
  readonly id: SheetId;
  /** Its place in the block. */
  readonly box: Box;
  readonly range: Excel.Range;
  readonly values: (string | number)[][];
}

/** Groups cells into few pieces: a whole table takes a few, one figure takes one. */
export function writeRegionsOf(
  id: SheetId,
  block: Excel.Range,
  entries: readonly WrittenCell[],
): WriteRegion[] {
  const sorted = entries.toSorted((a, b) => a.row - b.row || a.column - b.column);
  const byPlace = new Map(sorted.map(({ row, column, value }) => [`${row},${column}`, value]));
  return merged(sorted.map(({ row, column }) => ({ row, column, rows: 1, columns: 1 }))).map((box) => ({
    id,
    box,
    range: block.getCell(box.row, box.column).getResizedRange(box.rows - 1, box.columns - 1),
    values: Array.from({ length: box.rows }, (_, row) =>
      Array.from(
        { length: box.columns },
        (__, column) => byPlace.get(`${box.row + row},${box.column + column}`) ?? "",
      ),
    ),
  }));
}
