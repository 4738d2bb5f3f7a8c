import { valueOf, type Filing } from "../../figures";
import { compiledOf, type Compiled } from "../compiled";
import type { LedgerEntry } from "../ledger";
import { changeAt } from "./changes";
import { likestOf, reasonsFor, type Evidence } from "./evidence";
import { unlikelihood } from "./likelihood";
import type { RepairedFigure, Repair } from "./location";
import { readingsOf } from "./readings";
import { placedIn } from "../placed";
import { numberIn } from "./system";

/**
 * For each broken equality that shares no figure with another, the changes that likely slips suggest: the sum
 * alone cannot tell which of its figures is wrong.
 */
export function likelyRepairs(filing: Filing, ledger: readonly LedgerEntry[], evidence: Evidence): Repair[] {
  const { equalities } = compiledOf(filing.form);
  return equalities
    .flatMap((compiled, number) => {
      const entry = ledger[number];
      if (!compiled.alone || !entry || entry.blanks.length > 0 || entry.state === "balanced") return [];
      return likeliest(candidates(compiled, entry, filing), filing, evidence);
    })
    .map((change) => ({
      certainty: "likely",
      changes: [change],
      reasons: [...reasonsFor([change], evidence), ...likestOf([change], evidence)],
    }));
}

/** Every single change that makes the equality hold. */
function candidates({ left, right }: Compiled, entry: LedgerEntry, filing: Filing): RepairedFigure[] {
  const { figures } = compiledOf(filing.form);
  const values = Float64Array.from(figures, (id) => numberIn(filing.figures.get(id)) ?? 0);
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
    // Unreadable figures, negative ones included, have no part in the sums of the ledger.
    const to = (valueOf(typed) ?? 0) + by;
    if (to < 0 || filing.computed.has(figure)) return [];
    return [changeAt(place, figure, to, filing, values)];
  });
}

/** A change is shown only if it is likelier than one in so many. */
const atMost = 3;

/** The changes that are likelier than one in three: none, one, or two that cannot be told apart. */
function likeliest(changes: readonly RepairedFigure[], filing: Filing, evidence: Evidence): RepairedFigure[] {
  const shares = changes.map((change) => Math.exp(-unlikelihood([change], undefined, filing.form, evidence)));
  const all = shares.reduce((sum, share) => sum + share, 0);
  return changes.filter(
    (change, index) =>
      (shares[index] ?? 0) > all / atMost &&
      (change.slip !== "unknown" || reasonsFor([change], evidence).length > 0),
  );
}

/** Texts that can only have been meant as one number, in cells that no repair speaks of. */
export function likelyReadings(filing: Filing, told: readonly Repair[]): Repair[] {
  const { withoutNumber } = placedIn(filing);
  if (withoutNumber.length === 0) return [];
  const spokenOf = new Set(told.flatMap(({ changes }) => changes.map(({ figure }) => figure)));
  const repairs: Repair[] = [];
  for (const [figure, typed] of withoutNumber) {
    if (typed.state !== "unreadable" || typed.below !== undefined || spokenOf.has(figure)) continue;
    const [reading, ...others] = readingsOf(typed.text);
    if (!reading || others.length > 0) continue;
    const change: RepairedFigure = { figure, from: typed.text, to: reading.value, slip: reading.slip };
    repairs.push({ certainty: "likely", changes: [change], reasons: [] });
  }
  return repairs;
}
