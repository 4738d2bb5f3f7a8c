import { valueOf, type Filing } from "../../src/figures";
import type { FigureId } from "../../src/form";
import { requestFigures, withNumbers } from "./balancedFiling";

const columns = 7;

/** Section 三 as rows of ids, the total last in each. */
export const rows: readonly (readonly FigureId[])[] = Array.from(
  { length: requestFigures.length / columns },
  (_, row) => requestFigures.slice(row * columns, (row + 1) * columns),
);

/** A step or a place on section 三, rows first. */
export type Cell = readonly [row: number, column: number];

/** The cells of a rectangle, its last row and column with it. */
export const box = (top: number, left: number, bottom: number, right: number): Cell[] =>
  rows.flatMap((line, row) =>
    line.flatMap((_, column): Cell[] =>
      row >= top && row <= bottom && column >= left && column <= right ? [[row, column]] : [],
    ),
  );

/** The figures of some cells. */
export const figuresAt = (cells: readonly Cell[]): FigureId[] =>
  cells.flatMap(([row, column]) => rows[row]?.[column] ?? []);

const valueIn = (filing: Filing, id: FigureId | undefined) => valueOf(id && filing.figures.get(id)) ?? 0;

/** What comes out when a block is pasted one cell off: what it covers is gone, and it leaves zeros behind. */
export function shifted(filing: Filing, cells: readonly Cell[], [down, across]: Cell): Filing {
  const left = figuresAt(cells).map((id) => [id, 0] as const);
  const put = cells.flatMap(([row, column]) => {
    const to = rows[row + down]?.[column + across];
    return to === undefined ? [] : [[to, valueIn(filing, rows[row]?.[column])] as const];
  });
  return withNumbers(filing, [...left, ...put]);
}

/** What comes out when two lines are typed in each other's place. */
export function exchanged(filing: Filing, one: readonly FigureId[], other: readonly FigureId[]): Filing {
  return withNumbers(filing, [
    ...one.map((id, index) => [id, valueIn(filing, other[index])] as const),
    ...other.map((id, index) => [id, valueIn(filing, one[index])] as const),
  ]);
}
