import { jsonNumber } from "../figures";
import type { Rollup } from "./rolledUp";
import { stateOf } from "./unit";

/** A file that could not be read, with the reason and what to do. */
export interface UnreadableFile {
  readonly file: string;
  readonly message: string;
}

/**
 * A roll-up in the shape that scripts read. Sums are exact: a number where JSON keeps all its digits, else a text;
 * null where no unit has a number.
 */
export function rollupJson(rollup: Rollup, unreadable: readonly UnreadableFile[]) {
  const { units, missing, duplicates, sums, differences } = rollup;
  const number = (exact: string | undefined) => (exact === undefined ? null : jsonNumber(exact));
  return {
    units: units.map((unit) => ({
      unit: unit.name,
      file: unit.file,
      year: unit.filing.year,
      state: stateOf(unit),
      mandatory: unit.audit.verdict.mandatory,
      queries: unit.audit.verdict.toExplain,
      ...(unit.doubts.length > 0 && { doubts: unit.doubts }),
      ...(unit.seal && { seal: unit.seal }),
    })),
    missing: missing.map(({ name }) => name),
    duplicates,
    strangers: units
      .filter((unit) => stateOf(unit) === "stranger")
      .map(({ name, file }) => ({ unit: name, file })),
    unreadable: unreadable.map(({ file, message }) => ({ file, message })),
    sum: { figures: Object.fromEntries([...sums].map(([id, { exact }]) => [id, number(exact)])) },
    difference: differences.map(({ figure, own, sum, causes }) => ({
      figure,
      own: number(own),
      sum: number(sum),
      causes: causes.map(({ kind, unit, value }) => ({ kind, unit, value: number(value) })),
    })),
  };
}
