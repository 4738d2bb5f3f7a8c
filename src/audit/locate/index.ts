import type { Filing } from "../../figures";
import type { LedgerEntry } from "../ledger";
import { unlikelihood } from "./likelihood";
import { systemOf } from "./rows";
import { smallestRepairs } from "./search";
import { changesOf, type Change } from "./slip";

export type { Change, Slip } from "./slip";

/** What can be said about where the error is. */
export type Location =
  | { readonly kind: "balanced" }
  /** All smallest repairs, the likeliest first. One alone is certain; several are shown as several. */
  | { readonly kind: "located"; readonly repairs: readonly (readonly Change[])[] }
  | { readonly kind: "cannotSay" };

/** Finds the figures that most probably are wrong, given the equalities they break. */
export function locate(filing: Filing, ledger: readonly LedgerEntry[]): Location {
  const troubled = ledger.filter(({ equality }) => equality.kind !== "outcomes").map(({ state }) => state);
  if (!troubled.includes("broken") && !troubled.includes("unreadable")) return { kind: "balanced" };
  const { rows, values } = systemOf(filing, ledger);
  if (rows.every(({ residual }) => residual === 0)) {
    return { kind: troubled.includes("broken") ? "cannotSay" : "balanced" };
  }
  const search = smallestRepairs(rows, values, filing.computed);
  if (search.kind === "cannotSay") return search;
  const repairs = search.repairs
    .map((repair) => changesOf(repair, values))
    .map((changes) => ({ changes, rank: unlikelihood(changes, filing) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ changes }) => changes);
  return { kind: "located", repairs };
}
