import type { Filing } from "../figures";
import { editionOf, formOf } from "../form";
import { commonForm } from "./commonForm";
import { explained } from "./explain";
import { bareName, matchedNames, nameOf } from "./names";
import type { RosterEntry } from "./roster";
import type { MissingUnit, Rollup, Sums } from "./rolledUp";
import { unitsOf, type Known } from "./states";
import { sumsOf } from "./sums";
import type { Received, Unit } from "./unit";

/** What a roll-up is made with beside the filings. */
export interface RollupOptions {
  /** Who is to report; without it no unit is missing and none is unknown. */
  readonly roster?: readonly RosterEntry[];
  /** Last year's filings, matched by their units. */
  readonly lastYear?: readonly Received[];
  /** The report of the whole, as its own office has it. */
  readonly own?: Filing;
  /** Files that do not count, with the reason. */
  readonly leftOut?: ReadonlyMap<string, string>;
}

/**
 * Adds up the filings of many units: audits each, decides which count, adds exactly, and explains every difference
 * from the report of the whole. The year is that report's, else the one that most filings have; editions are never
 * added to each other.
 *
 * @example rollup([{ file: "教育局.xlsx", filing }], { roster: [{ name: "教育局" }] }).sums
 */
export function rollup(received: readonly Received[], options: RollupOptions = {}): Rollup {
  const { roster, lastYear = [], own, leftOut = new Map<string, string>() } = options;
  const year =
    own?.year || mostFrequent(received.map(({ filing }) => filing.year).filter((each) => each > 0));
  const edition = own?.form.edition ?? editionAmong(received, year ?? 0);
  const known = knownOf(received, roster ?? [], lastYear);
  const units = unitsOf(known, { year: year ?? 0, edition, hasRoster: roster !== undefined, own, leftOut });
  const counted = units.filter(({ notCounted }) => !notCounted);
  const form =
    commonForm(edition, [...counted.map(({ filing }) => filing.form), ...(own ? [own.form] : [])]) ??
    formOf(edition);
  const sums: Sums = {
    year: year ?? 0,
    form,
    units,
    missing: missingFrom(roster ?? [], units, lastYear),
    duplicates: duplicatesIn(units),
    sums: sumsOf(form, counted),
    own,
  };
  return { ...sums, differences: own ? explained(sums, own) : [] };
}

/** The edition that most filings of the year have. */
function editionAmong(received: readonly Received[], year: number): string {
  const ofYear = received.filter(({ filing }) => filing.year === year || filing.year === 0);
  return mostFrequent(ofYear.map(({ filing }) => filing.form.edition)) ?? editionOf(year);
}

function knownOf(
  received: readonly Received[],
  roster: readonly RosterEntry[],
  lastYear: readonly Received[],
): Known[] {
  const names = received.map(nameOf);
  const entries = new Map(roster.map((entry) => [entry.name, entry]));
  const onRoster = matchedNames(names, [...entries.keys()]);
  const before = new Map(lastYear.map((each) => [nameOf(each), each.filing]));
  const called = names.map((name) => onRoster.get(name) ?? name);
  const inLast = matchedNames(called, [...before.keys()]);
  return received.map((each, index): Known => {
    const { filing } = each;
    const name = called[index] ?? "";
    const last = before.get(inLast.get(name) ?? "");
    const isBefore = last !== undefined && last.year < filing.year;
    return {
      ...each,
      name,
      filing: isBefore ? { ...filing, lastYear: last } : filing,
      entry: entries.get(name),
    };
  });
}

function missingFrom(
  roster: readonly RosterEntry[],
  units: readonly Unit[],
  lastYear: readonly Received[],
): MissingUnit[] {
  const here = new Set(units.map(({ name }) => bareName(name)));
  const names = roster
    .filter(({ name, leftOut }) => leftOut === undefined && !here.has(bareName(name)))
    .map(({ name }) => name);
  const before = new Map(lastYear.map((each) => [nameOf(each), each.filing]));
  const inLast = matchedNames(names, [...before.keys()]);
  return names.map((name) => ({ name, lastYear: before.get(inLast.get(name) ?? "") }));
}

function duplicatesIn(units: readonly Unit[]): string[][] {
  const groups = new Map<string, string[]>();
  for (const { file, notCounted } of units) {
    if (notCounted?.kind !== "sameUnit" && notCounted?.kind !== "sameFigures") continue;
    const { of } = notCounted;
    groups.set(of, [...(groups.get(of) ?? [of]), file]);
  }
  return [...groups.values()];
}

/** The most frequent value; of equally frequent ones the greatest, which is the later year. */
function mostFrequent<Value extends number | string>(values: readonly Value[]): Value | undefined {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [most] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? 1 : -1));
  return most?.[0];
}
