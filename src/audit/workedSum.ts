import { textOf, type Filing } from "../figures";
import type { FigureId } from "../form";
import type { LedgerEntry } from "./ledger";

const empty = "□";

/** An equality with its numbers: `16 + 1 = 17 = 17 + 0`, and where broken `16 + 1 = 17 ≠ 18 = 18 + 0`. */
export function workedSum(entry: LedgerEntry, filing: Filing): string {
  const terms = (ids: readonly FigureId[]) => ids.map((id) => textOf(filing.figures.get(id)) || empty);
  const left = terms(entry.equality.left);
  const right = terms(entry.equality.right);
  const shownLeft = left.length === 1 ? left.join("") : `${left.join(" + ")} = ${entry.left}`;
  const shownRight = right.length === 1 ? right.join("") : `${entry.right} = ${right.join(" + ")}`;
  if (entry.state === "balanced") return `${shownLeft} = ${right.join(" + ")}`;
  return `${shownLeft} ${entry.state === "broken" ? "≠" : "…"} ${shownRight}`;
}
