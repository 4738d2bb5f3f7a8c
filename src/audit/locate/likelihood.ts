import { memoize, type FigureId, type Form } from "../../form";
import { compiledOf } from "../compiled";
import { isExchange } from "./changes";
import { contradicted, likenessOf, reasonsFor, type Evidence } from "./evidence";
import { stepsBetween } from "./grid";
import type { RepairedFigure, TableSlip } from "./location";
import { cellRate, lostNumber, perStep, slipShares, statedElsewhere, tableShares, weightOf } from "./weights";

/**
 * How unlikely a repair is, as −ln of its probability by the table of weights: the smallest is shown first. A
 * number that stands in another cell, and a slip of the table, is one event however many cells it changes.
 */
export function unlikelihood(
  changes: readonly RepairedFigure[],
  tableSlip: TableSlip | undefined,
  form: Form,
  evidence: Evidence,
): number {
  const stated = contradicted(changes, evidence) - (reasonsFor(changes, evidence).length > 0 ? 1 : 0);
  const slips = tableSlip ? weightOfTable(tableSlip) : weightOfCells(changes, form);
  return slips + stated * Math.log(statedElsewhere) - likenessOf(changes, evidence);
}

/** The least weight of a repair of so many cells, whatever its slips and the evidence. */
export function leastWeight(cells: number): number {
  const alone = Object.values(slipShares).map((share) => weightOf(share, 1));
  const pair = Math.min(weightOf(slipShares.moved, 1), weightOf(slipShares.swapped, 1));
  const perCell = Math.min(Math.min(...alone) - Math.log(cellRate), (pair - Math.log(cellRate)) / 2);
  // A stated value that it arrives at, and as much for its likeness to last year's.
  return cells * perCell - 2 * Math.log(statedElsewhere);
}

function weightOfTable(slip: TableSlip): number {
  if (slip.kind === "exchanged") return weightOf(tableShares.exchanged, 1);
  return weightOf(tableShares[slip.extent], 1) + slip.lost * lostNumber;
}

function weightOfCells(changes: readonly RepairedFigure[], form: Form): number {
  const { placeOf } = compiledOf(form);
  return changes.reduce((sum, change, index) => {
    const partner = changes.findIndex((other) => isExchange(change, other));
    if (partner >= 0 && partner < index) return sum;
    const own = -Math.log(cellRate) + weightOf(slipShares[change.slip], String(change.to).length);
    const other = changes[partner];
    if (!other) return sum + own + growthOf(change, form);
    const steps = stepsBetween(form, placeOf.get(change.figure) ?? -1, placeOf.get(other.figure) ?? -1);
    return sum + own + Math.min(steps, mostSteps) * Math.log(perStep);
  }, 0);
}

/** The figures that follow from others: those on the right side of an equality. */
const followingIn = memoize(
  (form: Form): ReadonlySet<FigureId> =>
    new Set(compiledOf(form).equalities.flatMap(({ equality }) => equality.right)),
);

/**
 * Numbers of every length are about equally frequent (Newcomb 1881, Benford 1938), so that one given number with a
 * digit more is a tenth as likely. So a part of 18 is less likely to be 718 than its total of 775 to be 75. A
 * total follows from its parts, so its length costs nothing.
 */
function growthOf({ figure, from, to }: RepairedFigure, form: Form): number {
  if (followingIn(form).has(figure)) return 0;
  const typed = typeof from === "number" && from > 0 ? from : 0;
  return Math.max(0, String(to).length - String(typed).length) * Math.log(10);
}

/** Cells farther apart, or in different sections, count as this far apart. */
const mostSteps = 30;
