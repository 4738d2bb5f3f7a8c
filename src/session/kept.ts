import type { Explanation, Filing, UnitFigures } from "../figures";
import type { Place } from "../form";
import type { ChosenReading } from "../prose/reconcile";
import type { Workbook } from "../sheets/port";
import { chosenFrom } from "./chosen";
import { explanationsFrom } from "./explanations";
import { keptOf, lastYearFrom } from "./lastYear";
import { textsFrom } from "./results";
import { keptUnits, unitsFrom } from "./rollup/keptUnits";

/** What the workbook keeps out of sight. */
export interface Kept {
  readonly explanations: readonly Explanation[];
  readonly lastYear: Filing | undefined;
  /** What was last written into 生成结果. */
  readonly results: ReadonlyMap<Place, string>;
  /** The clerk's own templates that the pane replaced last, which can be brought back. */
  readonly previous: ReadonlyMap<Place, string>;
  /** The figures and facts of the units from which the report was begun; empty where it was not begun from units. */
  readonly units: readonly UnitFigures[];
  /** What numbers of the text mean, as the clerk has answered. */
  readonly chosen: readonly ChosenReading[];
  /** The stamp of the last saving, by any pane. */
  readonly stamp: string;
}

export type KeptKey = Exclude<keyof Kept, "stamp">;

export const nothingKept: Kept = {
  explanations: [],
  lastYear: undefined,
  results: new Map(),
  previous: new Map(),
  units: [],
  chosen: [],
  stamp: "",
};

const texts = { read: textsFrom, write: (value: ReadonlyMap<Place, string>) => Object.fromEntries(value) };

/** How each part is written and read, and under which name. */
export const keptShapes: {
  readonly [Key in KeptKey]: {
    readonly name: string;
    readonly read: (kept: unknown) => Kept[Key];
    readonly write: (value: Kept[Key]) => unknown;
  };
} = {
  explanations: { name: "explanations", read: explanationsFrom, write: (explanations) => explanations },
  lastYear: { name: "lastYear", read: lastYearFrom, write: (filing) => (filing ? keptOf(filing) : null) },
  results: { name: "results", ...texts },
  previous: { name: "previousTexts", ...texts },
  units: { name: "units", read: unitsFrom, write: keptUnits },
  chosen: { name: "chosen", read: chosenFrom, write: (chosen) => chosen },
};

/**
 * Reads what the workbook keeps; undefined where it cannot be asked now. What a later version wrote counts as
 * nothing.
 *
 * @param stamp of the reading that says that there is something new
 */
export async function readKept(workbook: Workbook, stamp: string): Promise<Kept | undefined> {
  const values = new Map<string, unknown>();
  for (const { name } of Object.values(keptShapes)) {
    const kept = await workbook.loadSetting(name);
    if (!kept.ok && kept.reason !== "newer") return undefined;
    values.set(name, kept.ok ? kept.value : undefined);
  }
  const { explanations, lastYear, results, previous, units, chosen } = keptShapes;
  return {
    explanations: explanations.read(values.get(explanations.name)),
    lastYear: lastYear.read(values.get(lastYear.name)),
    results: results.read(values.get(results.name)),
    previous: previous.read(values.get(previous.name)),
    units: units.read(values.get(units.name)),
    chosen: chosen.read(values.get(chosen.name)),
    stamp,
  };
}
