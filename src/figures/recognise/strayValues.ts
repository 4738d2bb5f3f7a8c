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
export function strayRows(layout: Layout, { rows, spots, box }: Aligned, grid: CellGrid): StrayRow[] {
  const own = ownRows(layout, spots);
  const columns = new Set(own.flatMap((row) => row.columns));
  const first = Math.min(...columns);
  const headed = headedColumns(grid.slice(box.row, box.row + box.rows), own, box.row);
  const hasStray = ({ row, columns: its }: OwnRow) => {
    // A column of the form in which this row has no figure, or one that nobody knows.
    const isStray = (column: number) => !its.includes(column) && (columns.has(column) || !headed.has(column));
    return (grid[row] ?? []).some(
      (content, column) => column >= first && isStray(column) && isNumber(content),
    );
  };
  const lengthOf = ({ row }: OwnRow) => grid[row]?.length ?? 0;
  const usual = Math.max(box.column + box.columns, median(own.map(lengthOf)));
  const taken = new Set(rows);
  const hasRest = ({ row }: OwnRow) => {
    const below = grid[row + 1] ?? [];
    return !taken.has(row + 1) && [...columns].some((column) => isNumber(below[column]));
  };
  // What a merged cell covers is null; an empty cell is an empty text.
  const isCovered = ({ row, columns: its }: OwnRow) => its.some((column) => grid[row]?.[column] === null);
  return own
    .filter((each) => hasStray(each) || lengthOf(each) > usual || hasRest(each) || isCovered(each))
    .map(({ row, figures }) => ({ row, figures }));
}

/** A row of the grid with the figures that stand in it, and their columns. */
interface OwnRow {
  readonly row: number;
  readonly figures: FigureId[];
  readonly columns: number[];
}

/** The rows of a table from above down. */
function ownRows({ cells }: Layout, spots: Aligned["spots"]): readonly OwnRow[] {
  const rows = new Map<number, OwnRow>();
  for (const cell of cells) {
    const spot = cell.role === "figure" ? spots.get(cell.figure) : undefined;
    if (cell.role !== "figure" || !spot) continue;
    const { row, column } = spot;
    const own = rows.get(row) ?? { row, figures: [], columns: [] };
    own.figures.push(cell.figure);
    own.columns.push(column);
    rows.set(row, own);
  }
  return [...rows.values()];
}

/** Columns over which a head stands: also those that the form does not have, as 备注. */
function headedColumns(grid: CellGrid, figureRows: readonly OwnRow[], top: number): ReadonlySet<number> {
  const withFigures = new Set(figureRows.map(({ row }) => row));
  const heads = grid.filter((_, index) => !withFigures.has(top + index));
  return new Set(
    heads.flatMap((line) =>
      line.flatMap((content, column) => (labelIn(content) !== "" && !isNumber(content) ? [column] : [])),
    ),
  );
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
