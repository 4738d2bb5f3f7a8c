import { headLines, type Layout, type LayoutCell } from "../../form";

type Label = Exclude<LayoutCell, { readonly role: "figure" }>;

const lineHeight = 15;
const padding = 7;
const characterWidth = 10.5;

/** How many characters a line of a cell holds. */
function fitsIn({ column, columnSpan }: Label, columnWidths: readonly number[]): number {
  const width = columnWidths.slice(column, column + columnSpan).reduce((sum, points) => sum + points, 0);
  return Math.max(1, Math.floor((width - 6) / characterWidth));
}

/** A label as it is written into its cell: Excel would break the head of a column within a word. */
export function labelIn(cell: Label, columnWidths: readonly number[]): string {
  return cell.role === "columnHeader"
    ? headLines(cell.text, fitsIn(cell, columnWidths)).join("\n")
    : cell.text;
}

/**
 * Heights in points, row by row, in which every wrapped label fits: Excel does not fit rows to merged cells.
 */
export function rowHeightsOf({ rows, cells }: Layout, columnWidths: readonly number[]): number[] {
  const heights = Array.from({ length: rows }, () => lineHeight + padding);
  for (const cell of cells) {
    if (cell.role === "figure") continue;
    const fits = fitsIn(cell, columnWidths);
    const lines = labelIn(cell, columnWidths)
      .split("\n")
      .reduce((sum, line) => sum + Math.ceil(line.length / fits), 0);
    const spanned = heights.slice(cell.row, cell.row + cell.rowSpan);
    const missing = lines * lineHeight + padding - spanned.reduce((sum, points) => sum + points, 0);
    const last = cell.row + cell.rowSpan - 1;
    if (missing > 0) heights[last] = (heights[last] ?? 0) + missing;
  }
  return heights;
}
