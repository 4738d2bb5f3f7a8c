import { layout, memoize, type Table } from "../../form";
import { bare } from "./label";
import type { CellToken } from "./tokens";

/** The most texts that the heads of a table take up before the label of its first row. */
const most = 60;

/**
 * Whether the heads before the first row of a table stand in another order than the form's, so that the order of the
 * numbers tells nothing. Heads that are cut into pieces are passed over.
 *
 * @param first where the label of the first row stands
 */
export function headsAstray(table: Table, tokens: readonly CellToken[], first: number): boolean {
  const heads = headsOf(table);
  const known = new Set(heads);
  let next = 0;
  for (const { label, kind } of behindNumbers(tokens.slice(Math.max(0, first - most), first))) {
    if (kind !== "text" || !known.has(label)) continue;
    const at = heads.indexOf(label, next);
    if (at < 0) return true;
    next = at + 1;
  }
  return false;
}

/** Numbers belong to an earlier table: no head stands before them. */
const behindNumbers = (tokens: readonly CellToken[]): readonly CellToken[] =>
  tokens.slice(tokens.map(({ kind }) => kind).lastIndexOf("value") + 1);

/** The heads of the columns, in reading order. */
export const headsOf: (table: Table) => readonly string[] = memoize((table) =>
  layout(table).cells.flatMap((cell) => (cell.role === "columnHeader" ? [bare(cell.text)] : [])),
);
