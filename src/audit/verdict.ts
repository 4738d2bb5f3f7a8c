import type { Blanks } from "./blanks";
import type { Finding } from "./finding";
import type { LedgerEntry } from "./ledger";

/** The state of a filing in numbers: what every surface prints. Not filled is not wrong. */
export interface Verdict {
  /** The balance edits of the form, and how they stand. */
  readonly equalities: number;
  readonly balanced: number;
  readonly broken: number;
  /** Not filled yet. */
  readonly pending: number;
  /** With a cell that holds something other than a number: nothing is missing, but nothing can be said. */
  readonly unreadable: number;
  /** Cells that the clerk has not filled; a cell that a formula computes is not one to fill. */
  readonly blank: number;
  /** Findings by what they ask of the clerk; broken equalities are among the mandatory ones. */
  readonly mandatory: number;
  readonly toExplain: number;
  readonly explained: number;
  readonly advice: number;
}

/** Counts what an audit found. */
export function verdictOf(
  ledger: readonly LedgerEntry[],
  findings: readonly Finding[],
  blanks: readonly Blanks[],
): Verdict {
  const sums = { balanced: 0, broken: 0, pending: 0, unreadable: 0 };
  for (const { state } of ledger) sums[state] += 1;
  const asking = { mandatory: 0, toExplain: 0, explained: 0, advice: 0 };
  for (const finding of findings) asking[asked(finding)] += 1;
  const blank = blanks.reduce((sum, { figures }) => sum + figures.length, 0);
  return { equalities: ledger.length, ...sums, blank, ...asking };
}

/** What a finding asks of the clerk. */
function asked({ severity, explained }: Finding): "mandatory" | "toExplain" | "explained" | "advice" {
  if (severity !== "query") return severity;
  return explained === undefined ? "toExplain" : "explained";
}

/** How many findings want something done: advice may be left, and what is explained is settled. */
export const openIn = ({ mandatory, toExplain }: Verdict): number => mandatory + toExplain;

/** A verdict in a word: `bad` to be mended, `ask` to be explained, `open` not filled yet, `good`. */
export function toneOf({ mandatory, toExplain, pending, blank }: Verdict): "bad" | "ask" | "open" | "good" {
  if (mandatory > 0) return "bad";
  if (toExplain > 0) return "ask";
  return pending > 0 || blank > 0 ? "open" : "good";
}
