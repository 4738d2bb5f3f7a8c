import type { FigureId } from "../../form";
import { solve, type Row } from "./linearSystem";

/** New values, for the figures that change, that restore every equality. */
export type RepairedValues = ReadonlyMap<FigureId, number>;

export type Search =
  /** Every smallest repair there is. */
  | { readonly kind: "found"; readonly repairs: readonly RepairedValues[] }
  /** The search was cut off, or no repair of at most `largest` figures exists: nothing can be said. */
  | { readonly kind: "cannotSay" };

/** Figures that one repair may change at most; beyond that a guess would be worth nothing. */
const largest = 6;
/** Systems solved at most, which bounds the time of the worst case. */
const budget = 4000;

/**
 * The smallest sets of figures whose change, to whole numbers ≥ 0, makes every row balance: error localisation
 * by the principle of Fellegi and Holt (1976). Exact and deterministic: each step adds a figure from a
 * contradiction that any repair has to resolve, so no repair is missed.
 */
export function smallestRepairs(
  rows: readonly Row[],
  values: ReadonlyMap<FigureId, number>,
  fixed: ReadonlySet<FigureId>,
): Search {
  const broken = rows.filter((row) => row.residual !== 0);
  let solved = 0;

  for (let size = 1; size <= largest; size += 1) {
    const seen = new Set<string>();
    const repairs: RepairedValues[] = [];

    const grow = (chosen: readonly FigureId[]): void => {
      const key = [...chosen].sort().join();
      if (seen.has(key) || solved >= budget) return;
      seen.add(key);
      const left = size - chosen.length;
      if (untouched(broken, chosen) > 3 * left) return;
      solved += 1;
      const solution = solve(rows, chosen);
      if (solution.kind === "ambiguous") return;
      const next =
        solution.kind === "contradiction"
          ? solution.figures
          : finish(chosen, solution.deltas, rows, values, repairs);
      if (next === undefined || left === 0) return;
      for (const id of next.keys()) {
        if (!fixed.has(id) && values.has(id) && !chosen.includes(id)) grow([...chosen, id]);
      }
    };
    grow([]);

    if (solved >= budget) return { kind: "cannotSay" };
    if (repairs.length > 0) return { kind: "found", repairs };
  }
  return { kind: "cannotSay" };
}

function untouched(broken: readonly Row[], chosen: readonly FigureId[]): number {
  return broken.filter((row) => !chosen.some((id) => row.coefficients.has(id))).length;
}

/** Keeps a valid repair; for one with an impossible value, the figures that could share that change. */
function finish(
  chosen: readonly FigureId[],
  deltas: readonly number[],
  rows: readonly Row[],
  values: ReadonlyMap<FigureId, number>,
  repairs: RepairedValues[],
): ReadonlyMap<FigureId, number> | undefined {
  const changed = chosen.map((id, k) => (values.get(id) ?? 0) + (deltas[k] ?? 0));
  const impossible = changed.findIndex((value) => !Number.isInteger(value) || value < 0);
  if (impossible < 0) {
    if (deltas.every((delta) => delta !== 0))
      repairs.push(new Map(chosen.map((id, k) => [id, changed[k] ?? 0])));
    return undefined;
  }
  const without = solve(
    rows,
    chosen.filter((_, k) => k !== impossible),
  );
  return without.kind === "contradiction" ? without.figures : undefined;
}
