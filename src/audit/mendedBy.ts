import type { Filing } from "../figures";
import { totalOf, type FigureId } from "../form";
import type { LedgerEntry } from "./ledger";
import type { Repair } from "./locate";

/** How many sums the repair mends that are broken or cannot be judged: those over its cells and over their totals. */
export function mendedBy({ changes }: Repair, filing: Filing, ledger: readonly LedgerEntry[]): number {
  const changed = new Set(changes.map(({ figure }) => figure));
  const holdsChanged = (figures: readonly FigureId[]) => figures.some((id) => changed.has(id));
  // What a formula adds up changes with its parts. Totals of totals stand behind their parts in the ledger.
  for (const { equality } of ledger) {
    const total = totalOf(equality);
    if (total !== undefined && filing.computed.has(total) && holdsChanged(equality.left)) changed.add(total);
  }
  return ledger.filter(
    ({ state, equality: { left, right } }) =>
      (state === "broken" || state === "unreadable") && holdsChanged([...left, ...right]),
  ).length;
}
