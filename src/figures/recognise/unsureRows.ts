import type { LabelPlace } from "./labelPlaces";
import type { CellToken } from "./tokens";
import type { RowValues } from "./valuesBehind";
import type { WantedRow } from "./wanted";

/** A row that was found by its words, with the cells that were taken for its figures. */
export interface WordRow {
  readonly row: WantedRow;
  readonly place: LabelPlace;
  readonly values: RowValues;
}

/**
 * Whether the numbers of a row stand on both sides of the last piece of its label: the lines of a torn row follow one
 * another, and which number stood beside which cannot be known.
 */
export function isTorn({ place, values: { cells } }: WordRow): boolean {
  const numbers = cells.filter(({ kind }) => kind === "value");
  return numbers.some(({ at }) => at < place.end) && numbers.some(({ at }) => at > place.end);
}

/**
 * Rows whose label covers several columns, that begin with a blank and have the right length. If the document
 * leaves covered cells out, as another such row shows, the blank is the first figure. Else it is a covered cell,
 * and the row has lost one of its own.
 */
export function shortRows(rows: readonly WordRow[], tokens: readonly CellToken[]): ReadonlySet<WantedRow> {
  const wide = rows.filter(({ row, values }) => row.span > 1 && values.exact);
  const isNext = ({ values: { cells } }: WordRow) => tokens[(cells[0]?.at ?? 0) - 1]?.kind === "text";
  const leavesOut = (row: WordRow) => isNext(row) && row.values.cells[0]?.kind === "value";
  return new Set(
    wide.flatMap((each) => {
      const others = wide.filter(({ row }) => row.table === each.row.table);
      const isKnown = others.every(isNext) && others.some(leavesOut);
      return isNext(each) && each.values.cells[0]?.kind === "blank" && !isKnown ? [each.row] : [];
    }),
  );
}
