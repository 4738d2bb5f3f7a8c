import type { Filing } from "../../figures";
import type { LedgerEntry } from "../ledger";
import { likelyReadings, likelyRepairs } from "./alone";
import { evidenceOf, type Stated } from "./evidence";
import type { Location } from "./location";
import { repairsOf } from "./repairs";

export type { Stated } from "./evidence";
export type { RepairedFigure, Location, Repair, TableSlip } from "./location";

const nothingStated: Stated = new Map();

/**
 * Finds the figures that most probably are wrong, given the equalities they break.
 *
 * @param stated values that the narrative states: they break ties between repairs that mend the sums equally well
 */
export function locate(filing: Filing, ledger: readonly LedgerEntry[], stated = nothingStated): Location {
  if (ledger.every(({ state }) => state === "balanced" || state === "pending")) {
    return { kind: "balanced", likely: likelyReadings(filing, []) };
  }
  const evidence = evidenceOf(filing, stated);
  const found = repairsOf(filing, ledger, evidence);
  const likely = likelyRepairs(filing, ledger, evidence);
  const spokenOf = found.kind === "located" ? [...likely, ...found.repairs] : likely;
  return { ...found, likely: [...likely, ...likelyReadings(filing, spokenOf)] };
}
