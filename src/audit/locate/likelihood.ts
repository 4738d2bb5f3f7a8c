import { figureCellsOf, memoize, type FigureId, type Form } from "../../form";
import { valueOf, type Filing } from "../../figures";
import type { Change, Slip } from "./slip";

const weight: Record<Slip, number> = {
  sign: 0.5,
  moved: 1,
  swapped: 1.5,
  transposed: 2,
  digit: 3,
  dropped: 3,
  doubled: 3,
  extraZero: 3,
  missingZero: 3,
  extraDigit: 4,
  unknown: 6,
};

/**
 * How unlikely a repair is; the smallest of equal-sized repairs is shown first. Slips that happen often weigh
 * little, a move to the next row or column less than one across the table, totals are less often wrong than
 * parts, and what agrees with last year's carry-over is hardly ever wrong.
 */
export function unlikelihood(changes: readonly Change[], filing: Filing): number {
  const places = placesOf(filing.form);
  const weights = changes.map(({ figure, slip, from }) => {
    const place = places.get(figure);
    return weight[slip] + (place?.total ? 1.5 : 0) + (agreesWithLastYear(filing, figure, from) ? 4 : 0);
  });
  return weights.reduce((sum, next) => sum + next, 0) + distance(changes, places);
}

interface At {
  readonly row: number;
  readonly column: number;
  readonly total: boolean;
}

const placesOf = memoize((form: Form): ReadonlyMap<FigureId, At> => {
  const places = new Map<FigureId, At>();
  for (const table of form.tables) {
    const rows: unknown[] = [];
    const columns: unknown[] = [];
    const at = (list: unknown[], node: unknown) => {
      const index = list.indexOf(node);
      return index >= 0 ? index : list.push(node) - 1;
    };
    for (const { id, row, column } of figureCellsOf(table)) {
      places.set(id, {
        row: at(rows, row?.node),
        column: at(columns, column.node),
        total: row?.node.total === true || column.node.total === true,
      });
    }
  }
  return places;
});

/** How far apart the two cells of an exchange are, as a part of one step of weight. */
function distance(changes: readonly Change[], places: ReadonlyMap<FigureId, At>): number {
  const [a, b] = changes.filter(({ slip }) => slip === "moved" || slip === "swapped");
  const [from, to] = [a && places.get(a.figure), b && places.get(b.figure)];
  if (!from || !to) return 0;
  return Math.min(0.9, (Math.abs(from.row - to.row) + Math.abs(from.column - to.column) - 1) / 30);
}

function agreesWithLastYear(filing: Filing, figure: FigureId, value: number): boolean {
  const column = /^requests\.carriedIn\.(.+)$/.exec(figure)?.[1];
  if (column === undefined) return false;
  return valueOf(filing.lastYear?.figures.get(`requests.carriedOut.${column}`)) === value;
}
