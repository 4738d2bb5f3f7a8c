import type { LedgerEntry } from "./ledger";
import type { Location } from "./locate";

interface Judged {
  readonly ledger: readonly LedgerEntry[];
  readonly location: Location;
}

/**
 * Whether a sum is off that no single repair settles, so that what the text states may tell where. Reading prose is
 * heavy, and most sums need no witness.
 */
export function wantsEvidence({ ledger, location }: Judged): boolean {
  const certain = location.kind === "located" && location.repairs.length === 1 ? location.repairs : [];
  const settled = new Set(certain.flatMap(({ changes }) => changes.map(({ figure }) => figure)));
  return ledger.some(
    ({ state, equality: { left, right } }) =>
      (state === "broken" || state === "unreadable") && ![...left, ...right].some((id) => settled.has(id)),
  );
}
