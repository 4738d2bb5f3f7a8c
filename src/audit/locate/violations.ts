import type { Elimination, Row } from "./elimination";

/** Something that the figures chosen so far cannot mend: at least one of the helpful ones has to change too. */
export interface Violation {
  /** The row that stays off, or undefined where a chosen figure would need an impossible value. */
  readonly row: Row | undefined;
  /** The figures that may still be chosen and whose change can go the way that helps. */
  readonly helpful: readonly number[];
}

/**
 * What stands between the chosen figures and a repair: rows that are off, then values below zero or between
 * whole numbers, each kind with the fewest ways out first. Undefined where one of them has no way out.
 */
export function violationsOf(
  { rows, solvedFor }: Elimination,
  values: Float64Array,
  open: Uint8Array,
): Violation[] | undefined {
  const violations: Violation[] = [];
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index];
    if (!row) continue;
    const figure = solvedFor[index] ?? -1;
    if (figure < 0 ? row.residual === 0 : isPossible(newValue(row, figure, values))) continue;
    const helpful = helpfulIn(row, wantedSign(row, figure, values), values, open);
    if (helpful.length === 0) return undefined;
    violations.push({ row: figure < 0 ? row : undefined, helpful });
  }
  return violations.sort(byWaysOut);
}

/** What a chosen figure becomes when no further figure changes. */
export function newValue(row: Row, figure: number, values: Float64Array): number {
  return (values[figure] ?? 0) - row.residual / (row.coefficients[figure] ?? 1);
}

/** Whether a count can have this value. */
export function isPossible(value: number): boolean {
  return value >= 0 && Number.isInteger(value);
}

/** A lower bound of how many more figures have to change: the number of violations that share no helpful figure. */
export function fewestChanges(violations: readonly Violation[], places: number): number {
  if (violations.length < 2) return violations.length;
  const taken = new Uint8Array(places);
  let number = 0;
  for (const { helpful } of violations) {
    if (helpful.some((place) => taken[place] === 1)) continue;
    for (const place of helpful) taken[place] = 1;
    number += 1;
  }
  return number;
}

/** The sign by which the row's sum over the helpful figures has to fall (+1) or rise (-1); 0 for either. */
function wantedSign(row: Row, figure: number, values: Float64Array): number {
  if (figure < 0) return Math.sign(row.residual);
  if (!Number.isInteger(newValue(row, figure, values))) return 0;
  return Math.sign(row.coefficients[figure] ?? 1);
}

/** A count of 0 cannot fall: it helps only where a rise does. */
function helpfulIn(
  { coefficients, held }: Row,
  sign: number,
  values: Float64Array,
  open: Uint8Array,
): number[] {
  const helpful: number[] = [];
  for (const place of held) {
    if (open[place] === 0) continue;
    if ((coefficients[place] ?? 0) * sign <= 0 || (values[place] ?? 0) > 0) helpful.push(place);
  }
  return helpful;
}

function byWaysOut(a: Violation, b: Violation): number {
  if ((a.row === undefined) !== (b.row === undefined)) return a.row === undefined ? 1 : -1;
  return a.helpful.length - b.helpful.length;
}
