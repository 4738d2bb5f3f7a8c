import type { EditionId, FigureId } from "../form";
import { byRule, type RuleBreaches } from "./byRule";
import type { Difference } from "./difference";
import { remarksWithSeal } from "./remarks";
import type { Rollup } from "./rolledUp";
import { stateOf, type UnitState } from "./unit";

/** One filing of a roll-up in a line. */
export interface UnitLine {
  /** Its place among the units. */
  readonly at: number;
  readonly name: string;
  readonly file: string;
  /** 0 where it does not say. */
  readonly year: number;
  readonly state: UnitState;
  /** Why it does not count, or what else is odd about it; empty where nothing is. */
  readonly why: string;
  readonly mandatory: number;
  readonly queries: number;
}

/** One figure added up. */
interface SumLine {
  readonly figure: FigureId;
  /** Undefined where no unit has a number. */
  readonly exact: string | undefined;
  /** Units that count and have no number here. */
  readonly without: number;
}

/** The part of a roll-up that is shown at once. Plain data, small enough to be sent between threads. */
export interface Overview {
  readonly year: number;
  readonly edition: EditionId;
  readonly counted: number;
  readonly units: readonly UnitLine[];
  readonly missing: readonly string[];
  readonly sums: readonly SumLine[];
  /** The report of the whole was given. */
  readonly hasOwn: boolean;
  readonly differences: readonly Difference[];
  readonly rules: readonly RuleBreaches[];
}

/** A roll-up as plain data that can be sent between threads. */
export function overviewOf(rollup: Rollup): Overview {
  const { year, form, units, missing, sums, own, differences } = rollup;
  return {
    year,
    edition: form.edition,
    counted: units.filter(({ notCounted }) => !notCounted).length,
    units: units.map((unit, at) => ({
      at,
      name: unit.name,
      file: unit.file,
      year: unit.filing.year,
      state: stateOf(unit),
      why: remarksWithSeal(unit).join("；"),
      mandatory: unit.audit.verdict.mandatory,
      queries: unit.audit.verdict.toExplain,
    })),
    missing: missing.map(({ name }) => name),
    sums: [...sums].map(([figure, { exact, blank, notApplicable, unreadable: wrong }]) => ({
      figure,
      exact,
      without: new Set([...blank, ...notApplicable, ...wrong]).size,
    })),
    hasOwn: own !== undefined,
    differences,
    rules: byRule(units),
  };
}
