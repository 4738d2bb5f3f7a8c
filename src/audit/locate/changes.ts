import { memoize, type FigureId, type Form } from "../../form";
import { textOf, type Filing } from "../../figures";
import { compiledOf } from "../compiled";
import { gridsOf } from "./grid";
import type { RepairedFigure } from "./location";
import { readingsOf } from "./readings";
import type { RepairedValues } from "./search";
import { slipBetween, type Slip } from "./slip";
import { slipShares, weightOf } from "./weights";

/** The changes of a repair with their slips; a pair that moves or swaps a number is named so. */
export function changesOf(repaired: RepairedValues, filing: Filing, values: Float64Array): RepairedFigure[] {
  const { figures } = compiledOf(filing.form);
  const inOrder = [...repaired].sort(([a], [b]) => a - b);
  const changes = inOrder.flatMap(([place, to]) => {
    const figure = figures[place];
    return figure === undefined ? [] : [changeAt(place, figure, to, filing, values)];
  });
  return changes.map((change): RepairedFigure => {
    const partner = changes.find((other) => isExchange(change, other));
    if (!partner) return change;
    return { ...change, slip: change.to === 0 || partner.to === 0 ? "moved" : "swapped" };
  });
}

/** The figure that changes places with this one, if one does. */
export function isExchange(a: RepairedFigure, b: RepairedFigure): boolean {
  return a !== b && a.to === b.from && b.to === a.from;
}

/** One change, with the likeliest slip that explains it where it stands. */
export function changeAt(
  place: number,
  figure: FigureId,
  to: number,
  filing: Filing,
  values: Float64Array,
): RepairedFigure {
  const typed = filing.figures.get(figure);
  const from = values[place] ?? 0;
  if (typed?.state === "unreadable" && typed.below === undefined) {
    const reading = readingsOf(typed.text).find(({ value }) => value === to);
    return { figure, from: textOf(typed), to, slip: reading?.slip ?? "unknown" };
  }
  const slips = [slipBetween(from, to), ...slipsOfPlace(place, from, values, filing.form)];
  const weight = (slip: Slip) => weightOf(slipShares[slip], String(to).length);
  return {
    figure,
    from,
    to,
    slip: slips.reduce((best, slip) => (weight(slip) < weight(best) ? slip : best)),
  };
}

/** The slip that the place of a number suggests: a total left at 0, or a total or a neighbour's number typed here. */
function slipsOfPlace(place: number, from: number, values: Float64Array, form: Form): Slip[] {
  const { totals, isTotal, neighbours } = surroundingsOf(form)[place] ?? nothing;
  if (from === 0) return isTotal ? ["missingTotal"] : [];
  const holds = (places: readonly number[]) => places.some((other) => values[other] === from);
  return [
    ...(holds(totals) ? ["totalInPart" as const] : []),
    ...(holds(neighbours) ? ["repeated" as const] : []),
  ];
}

interface Surroundings {
  /** The totals that the figure is a part of. */
  readonly totals: readonly number[];
  readonly isTotal: boolean;
  /** The cells beside, above and below. */
  readonly neighbours: readonly number[];
}

const nothing: Surroundings = { totals: [], isTotal: false, neighbours: [] };

/** What stands around each figure of a form, by place. */
const surroundingsOf = memoize((form: Form): readonly Surroundings[] => {
  const { figures, equalities } = compiledOf(form);
  const sums = equalities.filter(({ right }) => right.length === 1);
  const neighbours = new Map<number, number[]>();
  for (const { cells } of gridsOf(form).grids) {
    cells.forEach((line, row) => {
      line.forEach((place, column) => {
        const around = [
          line[column - 1],
          line[column + 1],
          cells[row - 1]?.[column],
          cells[row + 1]?.[column],
        ];
        neighbours.set(
          place,
          around.filter((other) => other !== undefined),
        );
      });
    });
  }
  return figures.map((_, place) => ({
    totals: sums.filter(({ left }) => left.includes(place)).flatMap(({ right }) => [...right]),
    isTotal: sums.some(({ right }) => right.includes(place)),
    neighbours: neighbours.get(place) ?? [],
  }));
});
