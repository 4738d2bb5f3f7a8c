import type { Explanation, Filing, UnitFigures } from "../figures";
import type { Place } from "../form";
import type { Workbook } from "../sheets/port";
import { explanationsFrom } from "./explanations";
import { lastYearFrom } from "./lastYear";
import { textsFrom } from "./results";
import { unitsFrom } from "./rollup/keptUnits";

/** What the workbook keeps out of sight. Only the pane writes it, so that one reading is enough. */
export interface Kept {
  readonly explanations: readonly Explanation[];
  readonly lastYear: Filing | undefined;
  /** What was last written into 生成结果. */
  readonly results: ReadonlyMap<Place, string>;
  /** The clerk's own templates that the pane has replaced last, to be brought back. */
  readonly previous: ReadonlyMap<Place, string>;
  /** What the units have that the report was begun from; empty where it was not. */
  readonly units: readonly UnitFigures[];
}

export const nothingKept: Kept = {
  explanations: [],
  lastYear: undefined,
  results: new Map(),
  previous: new Map(),
  units: [],
};

/** Under which names it is kept. */
export const keptKeys = {
  explanations: "explanations",
  lastYear: "lastYear",
  results: "results",
  previous: "previousTexts",
  units: "units",
} as const;

/** Reads it; undefined where the workbook has no time now. What a later version wrote counts as nothing. */
export async function readKept(workbook: Workbook): Promise<Kept | undefined> {
  const values: unknown[] = [];
  for (const key of Object.values(keptKeys)) {
    const kept = await workbook.loadSetting(key);
    if (!kept.ok && kept.reason !== "newer") return undefined;
    values.push(kept.ok ? kept.value : undefined);
  }
  const [explanations, lastYear, results, previous, units] = values;
  return {
    explanations: explanationsFrom(explanations),
    lastYear: lastYearFrom(lastYear),
    results: textsFrom(results),
    previous: textsFrom(previous),
    units: unitsFrom(units),
  };
}
