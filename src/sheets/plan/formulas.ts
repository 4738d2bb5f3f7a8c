import { equalitiesOf, type FigureId, type Form } from "../../form";
import { addressOf } from "./address";
import type { Box } from "./sheetPlan";

/** Which sums are formulas: `typed` leaves the 总计 columns to the clerk, `computed` leaves none. */
export type Totals = "typed" | "computed";

/**
 * The figures that formulas compute, with what they add up. （七）总计 is always one of them; a 总计 column
 * only with `computed`, because typed sums are what lets a wrong cell be located.
 */
export function sumsOf(form: Form, totals: Totals): ReadonlyMap<FigureId, readonly FigureId[]> {
  const sums = new Map<FigureId, readonly FigureId[]>();
  for (const { kind, left, right } of equalitiesOf(form)) {
    const [total] = right;
    if (total === undefined || kind === "flow" || sums.has(total)) continue;
    if (kind === "results" || totals === "computed") sums.set(total, left);
  }
  return sums;
}

/**
 * A sum that stays blank until everything that it adds up is filled in: a sum of half a column would break an
 * equality that is only not finished.
 */
export function sumFormula(cells: readonly Box[]): string {
  const parts = runsOf(cells).map(addressOf).join(",");
  return `=IF(COUNT(${parts})<${cells.length},"",SUM(${parts}))`;
}

/** Neighbouring cells of one row or one column as one box. */
function runsOf(cells: readonly Box[]): Box[] {
  const runs: Box[] = [];
  for (const cell of cells) {
    const last = runs.at(-1);
    if (last?.column === cell.column && last.columns === 1 && last.row + last.rows === cell.row)
      runs[runs.length - 1] = { ...last, rows: last.rows + 1 };
    else if (last?.row === cell.row && last.rows === 1 && last.column + last.columns === cell.column)
      runs[runs.length - 1] = { ...last, columns: last.columns + 1 };
    else runs.push({ row: cell.row, column: cell.column, rows: 1, columns: 1 });
  }
  return runs;
}
