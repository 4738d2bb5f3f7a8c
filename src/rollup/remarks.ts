import { blanksOf } from "../audit";
import { doubtNames } from "../figures/recognise";
import type { Unit } from "./unit";
import { words } from "./words.zh-CN";

/** What a unit is asked beside its findings: why it does not count, what is odd, what it left blank. */
export function questionsTo({ notCounted, unchanged, filing }: Unit): string[] {
  const blanks = blanksOf(filing).map(({ table, figures }) => ({
    sheet: table.sheet,
    cells: figures.length,
  }));
  return [
    ...(notCounted ? [words.notCounted(notCounted)] : []),
    ...(unchanged ? [words.unchanged] : []),
    ...(blanks.length > 0 ? [words.leftBlank(blanks)] : []),
  ];
}

/** What the one who adds up is told about a unit beside its findings: what it is asked, and what was hard to read. */
export function remarksOn(unit: Unit): string[] {
  const { length } = unit.doubts;
  const kinds = new Set(unit.doubts.map(({ kind }) => doubtNames[kind]));
  return [...questionsTo(unit), ...(length > 0 ? [words.doubts(length, [...kinds])] : [])];
}

/** The same, and whether it is what was signed. */
export const remarksWithSeal = (unit: Unit): string[] => [
  ...remarksOn(unit),
  ...(unit.seal ? [words.seals[unit.seal]] : []),
];
