import type { CellToken } from "./tokens";
import type { WantedRow } from "./wanted";

/** The cells that hold the figures of a row. */
export interface RowValues {
  readonly cells: readonly CellToken[];
  /** As many as the form has, and nothing left over. */
  readonly exact: boolean;
}

/** The most texts between a label and its numbers: the rest of a label over several lines. */
const between = 4;

/**
 * The cells behind a label: in its own line; in one of the next lines, where a label is cut over several; or one in
 * each of the next lines.
 *
 * @param next where the label of the next row stands, if there is one, and the cells that stand before it
 */
export function valuesBehind(
  tokens: readonly CellToken[],
  at: number,
  { figures, span }: Pick<WantedRow, "figures" | "span">,
  next: { readonly at: number; readonly indent: number } | undefined,
): RowValues {
  const count = figures.length;
  const line = tokens[at]?.line;
  const region = tokens.slice(
    at + 1,
    next?.at ?? Math.min(tokens.length, at + 1 + 3 * (count + span + between)),
  );
  const own = region.filter((token) => token.line === line && token.kind !== "text");
  if (own.some(({ kind }) => kind === "value")) return fitted(own, count, span - 1, 0);
  if (own.length >= count) {
    const values = fitted(own, count, span - 1, 0);
    // Numbers below a blank row, before the next label, belong to that row or to none.
    return next && region.some(({ kind }) => kind === "value") ? { ...values, exact: false } : values;
  }
  for (const row of rowsIn(region)) {
    const values = row.filter(({ kind }) => kind !== "text");
    if (row.length > 1 && values.length >= count && values.some(({ kind }) => kind === "value"))
      return fitted(values, count, span - 1, 0);
  }
  return fitted(runIn(region, count, next !== undefined), count, span - 1, next?.indent ?? 0);
}

function rowsIn(region: readonly CellToken[]): CellToken[][] {
  const rows = new Map<number, CellToken[]>();
  for (const token of region) {
    const row = rows.get(token.line);
    if (row) row.push(token);
    else rows.set(token.line, [token]);
  }
  return [...rows.values()];
}

/** Values that have a line each. A page may end between them, so texts are passed over until all values are found. */
function runIn(region: readonly CellToken[], count: number, bounded: boolean): CellToken[] {
  const run: CellToken[] = [];
  let texts = 0;
  for (const token of region) {
    if (token.kind !== "text") run.push(token);
    else {
      texts += 1;
      const held = run.filter(({ kind }) => kind === "value").length;
      if (run.length >= count || (!bounded && (held > 0 || texts > between))) break;
    }
  }
  return run;
}

/** Takes away the blanks that a merged label, or the labels before the next row, leave around the values. */
function fitted(found: readonly CellToken[], count: number, covered: number, indent: number): RowValues {
  const hidden = found.findIndex(({ content }, index) => index >= covered || content !== null);
  const run = found.slice(Math.max(0, hidden));
  const lead = blanksAt(run);
  const trail = blanksAt([...run].reverse());
  const excess = run.length - count;
  if (excess <= 0) return { cells: run, exact: excess === 0 };
  for (const [before, behind] of [
    [covered, indent],
    [0, indent],
    [covered, 0],
  ] as const)
    if (excess === before + behind && lead >= before && trail >= behind)
      return { cells: run.slice(before, before + count), exact: true };
  const before = Math.min(excess, lead);
  const cells = run.slice(before, run.length - Math.min(excess - before, trail));
  // If there are blanks before the numbers, it is unknown which of them are cells of the form.
  return { cells: cells.slice(-count), exact: cells.length === count && before === 0 };
}

function blanksAt(run: readonly CellToken[]): number {
  const first = run.findIndex(({ kind }) => kind !== "blank");
  return first < 0 ? run.length : first;
}

/** A row without a label: the first whole run of values. */
export function firstRun(tokens: readonly CellToken[], count: number, from: number): RowValues | undefined {
  const rest = tokens.slice(from);
  for (const row of rowsIn(rest)) {
    const whole = row.length >= count && row.every(({ kind }) => kind !== "text");
    if (whole && row.some(({ kind }) => kind === "value")) return fitted(row, count, 0, 0);
  }
  let run: CellToken[] = [];
  for (const token of [...rest, undefined]) {
    if (token && token.kind !== "text") run.push(token);
    else {
      if (run.length >= count && run.some(({ kind }) => kind === "value")) return fitted(run, count, 0, 0);
      run = [];
    }
  }
  return undefined;
}
