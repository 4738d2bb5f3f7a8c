import { intersection, shifted } from "./box";
import type { Rectangle } from "./model";

/** Something that holds for a block of cells, such as a validation rule; later blocks replace earlier ones. */
export interface Region<T> {
  readonly box: Rectangle;
  readonly what: T;
}

/** What was set last for any cell of the box; undefined where nothing was. */
export const regionAt = <T>(regions: readonly Region<T>[], box: Rectangle): T | undefined =>
  regions.findLast((region) => intersection(region.box, box) !== undefined)?.what;

/** Sets the box to `what`, or to nothing; what held for parts of it before gives way. */
export function withRegion<T>(
  regions: readonly Region<T>[],
  box: Rectangle,
  what: T | undefined,
): readonly Region<T>[] {
  const rest = regions.flatMap((region) => cutOut(region, box));
  return what === undefined ? rest : [...rest, { box, what }];
}

/** The regions after rows or columns were put in or taken out. */
export const shiftedRegions = <T>(
  regions: readonly Region<T>[],
  axis: "row" | "column",
  at: number,
  count: number,
): readonly Region<T>[] =>
  regions.flatMap(({ box, what }) => {
    const next = shifted(box, axis, at, count);
    return next ? [{ box: next, what }] : [];
  });

/** What is left of a region after a box is taken out of it: up to four boxes. */
function cutOut<T>(region: Region<T>, hole: Rectangle): Region<T>[] {
  const { box, what } = region;
  const cut = intersection(box, hole);
  if (!cut) return [region];
  const below = cut.row + cut.rows;
  const beside = cut.column + cut.columns;
  return [
    { ...box, rows: cut.row - box.row },
    { ...box, row: below, rows: box.row + box.rows - below },
    { ...cut, column: box.column, columns: cut.column - box.column },
    { ...cut, column: beside, columns: box.column + box.columns - beside },
  ]
    .filter(({ rows, columns }) => rows > 0 && columns > 0)
    .map((rest) => ({ box: rest, what }));
}
