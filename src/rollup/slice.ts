import { compareDecimals, exactSum, percentOf, textOf } from "../figures";
import type { FigureId } from "../form";
import { cellsOf } from "./commonForm";
import type { Sums } from "./rolledUp";
import type { Unit } from "./unit";

/** What one unit has in one figure of the sums. */
export interface Share {
  /** Its place among the units of the roll-up. */
  readonly at: number;
  readonly name: string;
  /** What stands in its cell: a number as it is added up, else the text; empty where it is blank. */
  readonly text: string;
  /**
   * Its share of the sum in per cent, with one decimal, rounded half up; undefined where it has no number, is not
   * counted, or the sum is 0.
   */
  readonly percent: string | undefined;
  readonly counts: boolean;
}

/** One figure over all units: the largest share first, then what has no number, then what is not counted. */
export function sliceOf({ units, sums }: Pick<Sums, "units" | "sums">, id: FigureId): Share[] {
  const whole = sums.get(id)?.exact ?? "0";
  const shares = units.map((unit, at) => ({ at, unit, exact: numberIn(unit, id) }));
  const rank = ({ unit, exact }: (typeof shares)[number]) =>
    unit.notCounted ? 2 : exact === undefined ? 1 : 0;
  return shares
    .sort((a, b) => rank(a) - rank(b) || compareDecimals(b.exact ?? "0", a.exact ?? "0") || a.at - b.at)
    .map(({ at, unit, exact }) => ({
      at,
      name: unit.name,
      text: exact ?? cellsOf(unit.filing, id).map(textOf).join(" "),
      percent:
        unit.notCounted || exact === undefined || whole === "0" ? undefined : percentOf(exact, whole, 1),
      counts: !unit.notCounted,
    }));
}

function numberIn({ filing }: Unit, id: FigureId): string | undefined {
  return exactSum(cellsOf(filing, id).flatMap((figure) => (figure.state === "number" ? [figure.exact] : [])));
}
