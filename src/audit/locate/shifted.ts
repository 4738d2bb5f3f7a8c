import { transposed, type Grid, type Lines } from "./grid";
import type { RepairedValues, System } from "./search";
import { Trial } from "./trial";

/** Which way a run of numbers was moved by one cell. */
export type Direction = "down" | "up" | "right" | "left";

/** Numbers that stand one cell off, as one slip. */
export interface Shift {
  readonly kind: "shifted";
  /** `run`: within one row or column; `block`: over several of both. */
  readonly extent: "run" | "block";
  readonly direction: Direction;
  /** Where they stand now, in reading order. */
  readonly cells: readonly number[];
  /** How many numbers the shift covered up, so that only the rows can tell them. */
  readonly lost: number;
  readonly repaired: RepairedValues;
}

const directions: readonly (readonly [Direction, (cells: Lines) => Lines])[] = [
  ["down", (cells) => cells],
  ["up", (cells) => cells.toReversed()],
  ["right", transposed],
  ["left", (cells) => transposed(cells).toReversed()],
];

/** With fewer numbers above zero a shift could fit by chance. */
const leastNumbers = 2;
/** One or two changed cells are mistypings, not a shift. */
const leastChanges = 3;

/**
 * Every run or block of cells that, put back by one cell, makes every row balance. The line that the numbers were
 * moved onto lost its own, which the rows have to tell.
 */
export function shiftsIn({ cells }: Grid, system: System): Shift[] {
  const trial = new Trial(system);
  return directions.flatMap(([direction, turn]) => {
    const lines = turn(cells);
    const width = lines[0]?.length ?? 0;
    const needed = lanesOfBroken(lines, system);
    const found: Shift[] = [];
    for (let from = 0; from < width; from += 1) {
      for (let to = from + 1; to <= width; to += 1) {
        if (!needed.every((lanes) => lanes.some((lane) => lane >= from && lane < to))) continue;
        const strip = lines.map((line) => line.slice(from, to));
        found.push(...shiftsAlong(strip, direction, system, trial));
      }
    }
    return smallest(found);
  });
}

/** For each broken row the lanes across the lines in which it holds a figure: a strip has to hold one of them. */
function lanesOfBroken(lines: Lines, { rows }: System): number[][] {
  return rows
    .filter(({ residual }) => residual !== 0)
    .map(({ coefficients }) => [
      ...new Set(lines.flatMap((line) => line.flatMap((place, lane) => (coefficients[place] ? [lane] : [])))),
    ]);
}

/** The shifts of a strip as wide as its lines, from any line on. */
function shiftsAlong(strip: Lines, direction: Direction, system: System, trial: Trial): Shift[] {
  const reach = reachOf(strip, system);
  const found: Shift[] = [];
  for (let first = 0; first + 1 < strip.length && trial.isWithin(reach, first); first += 1) {
    found.push(...putBackFrom(first, strip, reach, direction, system, trial));
  }
  return found;
}

/** For each row of the system the last line of the strip that can still mend it, or -1. */
function reachOf(strip: Lines, { rows, values }: System): Int32Array {
  const lineOf = new Int32Array(values.length).fill(-1);
  strip.forEach((line, index) => {
    for (const place of line) lineOf[place] = index;
  });
  return Int32Array.from(rows, ({ held }) =>
    held.reduce((last, place) => Math.max(last, lineOf[place] ?? -1), -1),
  );
}

function putBackFrom(
  first: number,
  strip: Lines,
  reach: Int32Array,
  direction: Direction,
  system: System,
  trial: Trial,
): Shift[] {
  const found: Shift[] = [];
  const tried: number[] = [];
  const valueAt = (place: number | undefined) => system.values[place ?? -1] ?? 0;
  let numbers = 0;
  let [atStart, atEnd] = [false, false];
  for (let last = first + 1; last < strip.length; last += 1) {
    const [line = [], next = []] = [strip[last - 1], strip[last]];
    if (last === first + 1 && line.every((place, at) => valueAt(place) === valueAt(next[at]))) break;
    numbers += next.filter((place) => valueAt(place) > 0).length;
    tried.push(...line);
    if (!line.every((place, at) => trial.put(place, valueAt(next[at]))) || !trial.isWithin(reach, last))
      break;
    atStart ||= valueAt(line[0]) !== valueAt(next[0]);
    atEnd ||= valueAt(line.at(-1)) !== valueAt(next.at(-1));
    // A strip with an idle edge gives the same changes as the strip without it.
    const repaired = numbers < leastNumbers || !atStart || !atEnd ? undefined : trial.repair(tried, next);
    if (!repaired || repaired.size < leastChanges) continue;
    found.push({
      kind: "shifted",
      extent: next.length === 1 || last === first + 1 ? "run" : "block",
      direction,
      cells: strip
        .slice(first + 1, last + 1)
        .flat()
        .sort((a, b) => a - b),
      lost: next.filter((place) => (repaired.get(place) ?? 0) > 0).length,
      repaired,
    });
  }
  trial.reset(tried);
  return found;
}

/** Among shifts that give the same changes (moved zeros are not seen) the one with the fewest cells. */
function smallest(shifts: readonly Shift[]): Shift[] {
  const kept = new Map<string, Shift>();
  for (const shift of shifts) {
    const key = [...shift.repaired]
      .map(([place, value]) => `${place}=${value}`)
      .sort()
      .join();
    const known = kept.get(key);
    if (!known || shift.cells.length < known.cells.length) kept.set(key, shift);
  }
  return [...kept.values()];
}
