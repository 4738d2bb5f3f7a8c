import type { Claim } from "../../src/prose/read";

/** A number of an evaluation line, and what it is about. */
interface Labelled {
  readonly value: number;
  readonly surface: string;
  /** The figure, or figures joined by `+`; null where no table holds it. */
  readonly cell: string | null;
  /** Cells that are as right. */
  readonly alt?: readonly string[];
  /** Counts neither way. */
  readonly optional?: boolean;
}

export interface Line {
  readonly text: string;
  readonly year: number;
  readonly claims: readonly Labelled[];
}

export interface Score {
  readonly wanted: number;
  readonly hits: number;
  readonly found: number;
  readonly negatives: number;
  readonly wronglyBound: number;
  readonly missing: readonly string[];
  readonly extra: readonly string[];
}

const sorted = (cell: string) => cell.split("+").sort().join("+");

/** Holds what was read against the labels of one line. A zero that words say twice counts once. */
export function scoreOf({ claims }: Line, read: readonly Claim[]): Score {
  const found = new Set(
    read.flatMap(({ value, about }) =>
      about.kind === "figures" ? [`${String(value)} ${sorted(about.terms.join("+"))}`] : [],
    ),
  );
  const extra = new Set(found);
  const missing: string[] = [];
  const wanted = new Set<string>();
  let hits = 0;
  for (const label of claims) {
    if (label.cell === null) continue;
    const keys = [label.cell, ...(label.alt ?? [])].map((cell) => `${String(label.value)} ${sorted(cell)}`);
    const [key = ""] = keys;
    const hit = keys.find((each) => extra.has(each));
    if (hit !== undefined) extra.delete(hit);
    if (label.optional === true) {
      if (hit !== undefined) found.delete(hit);
      continue;
    }
    if (label.value === 0 && wanted.has(key)) continue;
    wanted.add(key);
    if (hit === undefined) missing.push(key);
    else hits += 1;
  }
  const negatives = claims.filter(({ cell, optional }) => cell === null && optional !== true);
  const optionalNegatives = claims.filter(({ cell, optional }) => cell === null && optional === true);
  for (const { value } of optionalNegatives)
    for (const each of [...extra])
      if (each.startsWith(`${String(value)} `)) {
        extra.delete(each);
        found.delete(each);
      }
  const wrong = negatives.filter(({ value, surface }) => {
    const digits = /\d[\d.,]*/.exec(surface)?.[0] ?? surface;
    return (
      read.some(
        (claim) => claim.about.kind === "figures" && claim.value === value && claim.surface.includes(digits),
      ) && [...extra].some((each) => each.startsWith(`${String(value)} `))
    );
  });
  return {
    wanted: hits + missing.length,
    hits,
    found: found.size,
    negatives: negatives.length,
    wronglyBound: wrong.length,
    missing,
    extra: [...extra],
  };
}
