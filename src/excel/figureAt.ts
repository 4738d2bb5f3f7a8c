import type { FigureId } from "../form";
import type { WorkbookReading } from "./reading";

/** The figure whose cell stands at a zero-based row and column of a sheet. */
export function figureAt(
  { blocks, cells }: WorkbookReading,
  sheetId: string,
  row: number,
  column: number,
): FigureId | undefined {
  for (const [figure, cell] of cells) {
    const block = blocks.get(cell.table);
    if (block?.sheetId === sheetId && block.row + cell.row === row && block.column + cell.column === column)
      return figure;
  }
  return undefined;
}

/** The zero-based first cell of an address such as `E7` or `E7:F8`. */
export function firstCellOf(address: string): { row: number; column: number } | undefined {
  const [, letters, digits] = /(?:^|!)\$?([A-Z]{1,3})\$?(\d+)/.exec(address) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}
