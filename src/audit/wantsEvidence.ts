import type { LedgerEntry } from "./ledger";
import type { Location } from "./locate";

interface Judged {
  readonly ledger: readonly LedgerEntry[];
  readonly location: Location;
}

/**
 * Whether a broken sum has no single repair, so that numbers in the text may show where the error is. Reading
 * prose is costly, and most sums need no evidence.
 */
export function wantsEvidence({ ledger, location }: Judged): boolean {
  const certain = location.kind === "located" && location.repairs.length === 1 ? location.repairs : [];
  const settled = new Set(certain.flatMap(({ changes }) => changes.map(({ figure }) => figure)));
  return ledger.some(
    ({ state, equality: { left, right } }) =>
      (state === "broken" || state === "unreadable") && ![...left, ...right].some((id) => settled.has(id)),
  );
}
