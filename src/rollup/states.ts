import { audit } from "../audit";
import type { Filing } from "../figures";
import type { EditionId } from "../form";
import { bareName } from "./names";
import type { RosterEntry } from "./roster";
import { fingerprint, isSameReport, isTelling } from "./sameFigures";
import type { NotCounted, Received, Unit } from "./unit";
import { verify } from "../seal";

/** A filing with what is known about it before it is decided whether it counts. */
export interface Known extends Received {
  readonly name: string;
  /** Its line of the roster; undefined where there is none. */
  readonly entry: RosterEntry | undefined;
}

/** What the filings of a roll-up should be. */
export interface WantedFilings {
  readonly year: number;
  readonly edition: EditionId;
  readonly hasRoster: boolean;
  /** The report of the whole, where it was given. */
  readonly own: Filing | undefined;
  /** Files that do not count on purpose, with the reason. */
  readonly leftOut: ReadonlyMap<string, string>;
}

/** Audits every filing, and decides which of them count. In the order given. */
export function unitsOf(all: readonly Known[], wanted: WantedFilings): Unit[] {
  const units = all.map((known) => ({ ...unitFrom(known), notCounted: unfit(known, wanted) }));
  const first = new Map<string, Unit>();
  for (const unit of [...units].sort(byWorth)) {
    const name = bareName(unit.name);
    if (!unit.notCounted && !first.has(name)) first.set(name, unit);
  }
  const once = units.map((unit): Unit => {
    const counting = first.get(bareName(unit.name));
    if (unit.notCounted || !counting || counting === unit) return unit;
    return { ...unit, notCounted: { kind: "sameUnit", of: counting.file } };
  });
  return withoutCopies(once);
}

function unitFrom({ name, file, filing, code, doubts = [] }: Known): Unit {
  const { verdict, findings, location } = audit(filing);
  const { lastYear } = filing;
  const unchanged =
    lastYear !== undefined && isTelling(filing) && fingerprint(filing) === fingerprint(lastYear);
  const seal = code === undefined ? {} : { seal: verify(filing, code) };
  const audited = { verdict, findings, location };
  return { name, file, filing, audit: audited, notCounted: undefined, unchanged, doubts, ...seal };
}

/**
 * Reasons against a filing that lie in itself. One that does not say its year is taken for one of the roll-up's
 * year.
 */
function unfit(
  { filing, entry, file }: Known,
  { year, edition, hasRoster, own, leftOut }: WantedFilings,
): NotCounted | undefined {
  const reason = leftOut.get(file) ?? entry?.leftOut;
  if (reason !== undefined) return { kind: "leftOut", reason };
  if (own && !entry && isSameReport(filing, own)) return { kind: "theWhole" };
  if (filing.year !== 0 && filing.year !== year) return { kind: "otherYear", year: filing.year };
  if (filing.form.edition !== edition) return { kind: "otherEdition", edition: filing.form.edition };
  return hasRoster && !entry ? { kind: "notOnRoster" } : undefined;
}

/** Of several filings of one unit the one with the fewest mandatory findings counts, then the fullest. */
function byWorth(a: Unit, b: Unit): number {
  const [{ verdict: one }, { verdict: other }] = [a.audit, b.audit];
  return one.mandatory - other.mandatory || one.blank - other.blank;
}

/** Of several units with the same figures to the digit the first counts: the others are copies. */
function withoutCopies(units: readonly Unit[]): Unit[] {
  const first = new Map<string, Unit>();
  return units.map((unit): Unit => {
    if (unit.notCounted || !isTelling(unit.filing)) return unit;
    const key = fingerprint(unit.filing);
    const counting = first.get(key);
    if (!counting) first.set(key, unit);
    return counting ? { ...unit, notCounted: { kind: "sameFigures", of: counting.file } } : unit;
  });
}
