import { blanksOf } from "../audit";
import type { Unit } from "./unit";
import { words } from "./words.zh-CN";

/** What people are told about a unit beside its findings: why it does not count, what is odd, what it left blank. */
export function remarksOn({ notCounted, unchanged, filing }: Unit): string[] {
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
