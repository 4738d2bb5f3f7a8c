import type { UnitFigures } from "../../figures";

/** What units have, as a workbook keeps it: figures and facts above 0, by unit. */
export const keptUnits = (units: readonly UnitFigures[]): unknown =>
  units.map(({ name, figures, facts }) => [name, Object.fromEntries(figures), Object.fromEntries(facts)]);

/** What a workbook kept; entries of another shape, as a later version may write, are passed over. */
export function unitsFrom(kept: unknown): UnitFigures[] {
  if (!Array.isArray(kept)) return [];
  return kept.flatMap((entry: unknown): UnitFigures[] => {
    if (!Array.isArray(entry)) return [];
    const [name, figures, facts] = entry as unknown[];
    return typeof name === "string" ? [{ name, figures: decimals(figures), facts: decimals(facts) }] : [];
  });
}

const decimals = (kept: unknown): ReadonlyMap<string, string> =>
  new Map(
    typeof kept === "object" && kept !== null
      ? Object.entries(kept).filter((entry): entry is [string, string] => typeof entry[1] === "string")
      : [],
  );
