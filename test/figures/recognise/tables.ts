import type { Content } from "../../../src/figures";
import { layout, type FigureId, type Table } from "../../../src/form";

/** A table of the form as a document shows it; what a merged cell covers is null. */
export function gridOf(table: Table, put: (figure: FigureId) => Content): Content[][] {
  const { rows, columns, cells } = layout(table);
  const grid = Array.from({ length: rows }, () => new Array<Content>(columns).fill(null));
  for (const cell of cells) {
    const line = grid[cell.row];
    if (line) line[cell.column] = cell.role === "figure" ? put(cell.figure) : cell.text;
  }
  return grid;
}
