import { equalitiesOf, runsDown, totalOf, type FigureId, type Form } from "../../form";
import { addressOf } from "./address";
import { runsOf } from "./runs";
import type { Box } from "./sheetPlan";

/** Which sums are formulas: `typed` leaves the 总计 columns to the clerk, `computed` leaves none. */
export type Totals = "typed" | "computed";

/**
 * The figures that formulas compute, with what they add up. （七）总计 is always one of them; a 总计 column
 * only with `computed`, because typed sums are what lets a wrong cell be located.
 */
export function sumsOf(form: Form, totals: Totals): ReadonlyMap<FigureId, readonly FigureId[]> {
  const sums = new Map<FigureId, readonly FigureId[]>();
  for (const equality of equalitiesOf(form)) {
    const total = totalOf(equality);
    if (total === undefined || sums.has(total)) continue;
    if (runsDown(equality) || totals === "computed") sums.set(total, equality.left);
  }
  return sums;
}

/**
 * A sum that stays blank until everything that it adds up is filled in: a sum of half a column would show an
 * equality as broken that is only unfinished.
 */
export function sumFormula(cells: readonly Box[]): string {
  const parts = runsOf(cells).map(addressOf).join(",");
  return `=IF(COUNT(${parts})<${cells.length},"",SUM(${parts}))`;
}
