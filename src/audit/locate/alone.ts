import { valueOf, type Filing } from "../../figures";
import { compiledOf, type Compiled } from "../compiled";
import type { LedgerEntry } from "../ledger";
import { changeAt } from "./changes";
import { reasonsFor, type Evidence } from "./evidence";
import { unlikelihood } from "./likelihood";
import type { Change, Repair } from "./location";
import { readingsOf } from "./readings";
import { numberIn } from "./system";

/**
 * The likeliest repair where the sums cannot tell: of an equality that shares no figure with another, the one
 * change that is likelier than all others together, if there is one; of a cell in no sum that could be judged, the
 * number that its text was meant as, if it can only be one.
 */
export function likelyRepairs(filing: Filing, ledger: readonly LedgerEntry[], evidence: Evidence): Repair[] {
  const { equalities, figures } = compiledOf(filing.form);
  const values = Float64Array.from(figures, (id) => numberIn(filing.figures.get(id)) ?? 0);
  const found: (Change | undefined)[] = equalities.flatMap((compiled, number) => {
    const entry = ledger[number];
    if (!compiled.alone || !entry || entry.blanks.length > 0 || entry.state === "balanced") return [];
    return [likeliest(candidates(compiled, entry, filing, values), filing, evidence)];
  });
  return found
    .filter((change) => change !== undefined)
    .map((change) => ({ certainty: "likely", changes: [change], reasons: reasonsFor([change], evidence) }));
}

/** Every single change that makes the equality hold. */
function candidates({ left, right }: Compiled, entry: LedgerEntry, filing: Filing, values: Float64Array): Change[] {
  const { figures } = compiledOf(filing.form);
  const off = entry.left - entry.right;
  const terms = [
    ...Array.from(left, (place) => ({ place, by: -off })),
    ...Array.from(right, (place) => ({ place, by: off })),
  ].flatMap(({ place, by }) => {
    const figure = figures[place];
    return figure === undefined ? [] : [{ place, by, figure, typed: filing.figures.get(figure) }];
  });
  const unreadable = terms.filter(({ typed }) => typed?.state === "unreadable");
  if (unreadable.length > 1) return [];
  return (unreadable.length === 1 ? unreadable : terms).flatMap(({ place, by, figure, typed }) => {
    // What is unreadable, below zero too, has no part in the sums of the ledger.
    const to = (valueOf(typed) ?? 0) + by;
    if (to < 0 || filing.computed.has(figure)) return [];
    return [changeAt(place, figure, to, filing, values)];
  });
}

/** The change that is likelier than all others together. */
function likeliest(changes: readonly Change[], filing: Filing, evidence: Evidence): Change | undefined {
  const shares = changes.map((change) => Math.exp(-unlikelihood([change], undefined, filing.form, evidence)));
  const all = shares.reduce((sum, share) => sum + share, 0);
  const at = shares.findIndex((share) => share > all / 2);
  const change = changes[at];
  return change?.slip === "unknown" && reasonsFor([change], evidence).length === 0 ? undefined : change;
}

/** Texts that can only have been meant as one number, in cells that no repair speaks of. */
export function likelyReadings(filing: Filing, told: readonly Repair[]): Repair[] {
  const spokenOf = new Set(told.flatMap(({ changes }) => changes.map(({ figure }) => figure)));
  const repairs: Repair[] = [];
  for (const [figure, typed] of filing.figures) {
    if (typed.state !== "unreadable" || typed.below !== undefined || spokenOf.has(figure)) continue;
    const [reading, ...others] = readingsOf(typed.text);
    if (!reading || others.length > 0) continue;
    const change: Change = { figure, from: typed.text, to: reading.value, slip: reading.slip };
    repairs.push({ certainty: "likely", changes: [change], reasons: [] });
  }
  return repairs;
}
