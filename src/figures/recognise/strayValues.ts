import type { FigureId, Layout } from "../../form";
import { isNumber, type Aligned } from "./alignTable";
import { labelIn, type CellGrid } from "./cellGrid";

/** A row of a table whose numbers may not all stand in their own cells. */
export interface StrayRow {
  readonly figures: readonly FigureId[];
  /** Its line in the grid. */
  readonly row: number;
}

/**
 * The rows of a table that was found cell by cell, and that show that a cell was lost, doubled, merged or torn: a number
 * stands where the table has no column, the row is longer than the others, a figure's cell is covered by another, or
 * numbers follow in a row that is none of the form's.
 */
export function strayRows({ cells }: Layout, { rows, spots, box }: Aligned, grid: CellGrid): StrayRow[] {
  const figures = new Map<number, FigureId[]>();
  const columns = new Set<number>();
  for (const cell of cells) {
    const spot = cell.role === "figure" ? spots.get(cell.figure) : undefined;
    if (cell.role !== "figure" || !spot) continue;
    figures.set(spot.row, [...(figures.get(spot.row) ?? []), cell.figure]);
    columns.add(spot.column);
  }
  const own = [...figures.keys()].sort((a, b) => a - b);
  const first = Math.min(...columns);
  const headed = headedColumns(grid.slice(box.row, box.row + box.rows), figures, box.row);
  const columnsOf = (row: number) => new Set(figures.get(row)?.map((figure) => spots.get(figure)?.column));
  const hasStray = (row: number) => {
    const its = columnsOf(row);
    // A column of the form in which this row has no figure, or one that nobody knows.
    const isStray = (column: number) => !its.has(column) && (columns.has(column) || !headed.has(column));
    return (grid[row] ?? []).some(
      (content, column) => column >= first && isStray(column) && isNumber(content),
    );
  };
  const usual = Math.max(box.column + box.columns, median(own.map((row) => grid[row]?.length ?? 0)));
  const taken = new Set(rows);
  const hasRest = (row: number) => {
    const below = grid[row + 1] ?? [];
    return !taken.has(row + 1) && [...columns].some((column) => isNumber(below[column]));
  };
  return own
    .filter(
      (row) =>
        hasStray(row) ||
        (grid[row]?.length ?? 0) > usual ||
        hasRest(row) ||
        (figures.get(row) ?? []).some((figure) => isCovered(grid, spots.get(figure))),
    )
    .map((row) => ({ row, figures: figures.get(row) ?? [] }));
}

/** Columns over which a head stands: also those that the form does not have, as 备注. */
function headedColumns(
  grid: CellGrid,
  figureRows: ReadonlyMap<number, unknown>,
  top: number,
): ReadonlySet<number> {
  const heads = grid.filter((_, index) => !figureRows.has(top + index));
  return new Set(
    heads.flatMap((line) =>
      line.flatMap((content, column) => (labelIn(content) !== "" && !isNumber(content) ? [column] : [])),
    ),
  );
}

/** What a merged cell covers is null; an empty cell is an empty text. */
const isCovered = (grid: CellGrid, spot: { readonly row: number; readonly column: number } | undefined) =>
  spot !== undefined && grid[spot.row]?.[spot.column] === null;

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
