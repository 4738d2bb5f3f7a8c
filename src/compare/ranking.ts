import { fewest } from "./change";
import type { ComparedLine, Ranked } from "./comparison";

interface Measured {
  readonly line: ComparedLine;
  /** The square of the degree, as a fraction. */
  readonly square: bigint;
  readonly of: bigint;
}

/**
 * The counts that changed, the greatest change first; of equal ones, as the form has them. Money has another unit
 * and is left out, as are counts below `fewest` in either year.
 */
export function ranked(lines: readonly ComparedLine[]): Ranked[] {
  return lines
    .flatMap(measured)
    .sort((a, b) => compared(b.square * a.of, a.square * b.of))
    .map(({ line, square, of }) => ({ line, degree: Math.sqrt(Number(square) / Number(of)).toFixed(1) }));
}

const compared = (a: bigint, b: bigint) => (a < b ? -1 : a > b ? 1 : 0);

function measured(line: ComparedLine): Measured[] {
  const [now, before] = line.values;
  if (line.kind !== "count" || !now || !before || line.change.kind === "level") return [];
  const [a, b] = [BigInt(now.text), BigInt(before.text)];
  if (a < fewest && b < fewest) return [];
  return [{ line, square: (a - b) * (a - b), of: a + b }];
}
