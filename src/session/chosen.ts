import type { ChosenReading } from "../prose/reconcile";

function isChosen(value: unknown): value is ChosenReading {
  if (typeof value !== "object" || value === null) return false;
  const { words, terms } = value as Partial<Record<keyof ChosenReading, unknown>>;
  return typeof words === "string" && Array.isArray(terms) && terms.every((term) => typeof term === "string");
}

/** What a workbook kept of the meanings that were chosen; entries of another shape are passed over. */
export function chosenFrom(kept: unknown): readonly ChosenReading[] {
  return Array.isArray(kept) ? kept.filter(isChosen) : [];
}

/** The meanings with that of some words replaced. */
export function choose(chosen: readonly ChosenReading[], reading: ChosenReading): readonly ChosenReading[] {
  return [...chosen.filter(({ words }) => words !== reading.words), reading];
}
