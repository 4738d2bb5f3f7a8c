import { transposed, type Grid, type Lines } from "./grid";
import type { RepairedValues, System } from "./search";
import { Trial } from "./trial";

/** Two rows or two columns that stand in each other's place, as one slip. */
export interface Exchange {
  readonly kind: "exchanged";
  readonly lines: "rows" | "columns";
  /** The cells of both lines, as they stand. */
  readonly cells: readonly [readonly number[], readonly number[]];
  readonly repaired: RepairedValues;
}

/** Two single cells that changed places are not a slip of lines. */
const leastChanges = 3;

/** Every exchange of two lines, with or without their totals, whose undoing makes every row balance. */
export function exchangesIn({ cells, totals }: Grid, system: System): Exchange[] {
  const trial = new Trial(system);
  return [
    ...among("rows", cells, totals.columns, system, trial),
    ...among("columns", transposed(cells), totals.rows, system, trial),
  ];
}

function among(
  kind: Exchange["lines"],
  lines: Lines,
  totals: ReadonlySet<number>,
  system: System,
  trial: Trial,
): Exchange[] {
  const parts = lines.map((line) => line.filter((_, at) => !totals.has(at)));
  const choices = totals.size === 0 ? [lines] : [lines, parts];
  return choices.flatMap((choice) =>
    choice.flatMap((one, index) =>
      choice.slice(index + 1).flatMap((other) => {
        const repaired = exchanged(one, other, system, trial);
        return repaired ? [{ kind: "exchanged", lines: kind, cells: [one, other], repaired } as const] : [];
      }),
    ),
  );
}

function exchanged(
  one: readonly number[],
  other: readonly number[],
  { values }: System,
  trial: Trial,
): RepairedValues | undefined {
  const tried = [...one, ...other];
  const possible = one.every((place, at) => {
    const opposite = other[at] ?? -1;
    return trial.put(place, values[opposite] ?? 0) && trial.put(opposite, values[place] ?? 0);
  });
  const repaired = possible && trial.off === 0 ? trial.repair(tried, []) : undefined;
  trial.reset(tried);
  return repaired && repaired.size >= leastChanges ? repaired : undefined;
}
