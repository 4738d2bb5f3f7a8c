import type { Filing } from "../figures";
import type { TableId } from "../form";
import { blanksOf } from "./blanks";
import type { Finding, Severity } from "./finding";
import type { LedgerEntry } from "./ledger";

/** The state of a filing in numbers: what every surface prints. Not filled is not wrong. */
export interface Verdict {
  /** The balance edits of the form, and how they stand. */
  readonly equalities: number;
  readonly balanced: number;
  readonly broken: number;
  readonly pending: number;
  /** Cells that the clerk has not filled; what a formula computes is not hers to fill. */
  readonly blank: number;
  /** Findings by what they ask of the clerk; broken equalities are among the mandatory ones. */
  readonly mandatory: number;
  readonly toExplain: number;
  readonly explained: number;
  readonly advice: number;
}

/** Counts what an audit found; with a table given, the blanks of that table alone. */
export function verdictOf(
  filing: Filing,
  ledger: readonly LedgerEntry[],
  findings: readonly Finding[],
  only?: TableId,
): Verdict {
  const standing = { balanced: 0, broken: 0, pending: 0, unreadable: 0 };
  for (const { state } of ledger) standing[state] += 1;
  const graded = (wanted: Severity) => findings.filter(({ severity }) => severity === wanted);
  const queries = graded("query");
  const explained = queries.filter((finding) => finding.explained !== undefined).length;
  return {
    equalities: ledger.length,
    balanced: standing.balanced,
    broken: standing.broken,
    pending: standing.pending + standing.unreadable,
    blank: blanksOf(filing)
      .filter(({ table }) => only === undefined || table.id === only)
      .reduce((sum, { figures }) => sum + figures.length, 0),
    mandatory: graded("mandatory").length,
    toExplain: queries.length - explained,
    explained,
    advice: graded("advice").length,
  };
}

/** How many findings want something done: advice may be left, and what is explained is settled. */
export const openIn = ({ mandatory, toExplain }: Verdict): number => mandatory + toExplain;

/** What a verdict comes to: `bad` to be mended, `ask` to be explained, `open` not filled yet, `good`. */
export function toneOf({ mandatory, toExplain, pending, blank }: Verdict): "bad" | "ask" | "open" | "good" {
  if (mandatory > 0) return "bad";
  if (toExplain > 0) return "ask";
  return pending > 0 || blank > 0 ? "open" : "good";
}
