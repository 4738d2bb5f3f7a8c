import type { Layout } from "../../form";

const lineHeight = 15;
const padding = 7;
const characterWidth = 10.5;

/**
 * Heights in points, row by row, in which every wrapped label fits: Excel does not fit rows to merged cells.
 */
export function rowHeightsOf({ rows, cells }: Layout, columnWidths: readonly number[]): number[] {
  const heights = Array.from({ length: rows }, () => lineHeight + padding);
  for (const cell of cells) {
    if (cell.role === "figure") continue;
    const width = columnWidths
      .slice(cell.column, cell.column + cell.columnSpan)
      .reduce((sum, points) => sum + points, 0);
    const perLine = Math.max(1, Math.floor((width - 6) / characterWidth));
    const wanted = Math.ceil(cell.text.length / perLine) * lineHeight + padding;
    const spanned = heights.slice(cell.row, cell.row + cell.rowSpan);
    const missing = wanted - spanned.reduce((sum, points) => sum + points, 0);
    const last = cell.row + cell.rowSpan - 1;
    if (missing > 0) heights[last] = (heights[last] ?? 0) + missing;
  }
  return heights;
}
