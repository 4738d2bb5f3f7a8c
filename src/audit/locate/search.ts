import type { FigureId } from "../../form";
import { solve, type Contradiction, type Row } from "./linearSystem";

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
const budget = 2000;

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
  let solved = 0;
  const open = (id: FigureId, chosen: readonly FigureId[]) =>
    values.has(id) && !fixed.has(id) && !chosen.includes(id);

  // What is below zero has to change, whatever else does.
  const forced = [...values].filter(([, value]) => value < 0).map(([id]) => id);
  for (let size = Math.max(1, forced.length); size <= largest; size += 1) {
    const seen = new Set<string>();
    const repairs: RepairedValues[] = [];

    const grow = (chosen: readonly FigureId[]): void => {
      const key = [...chosen].sort().join();
      if (seen.has(key) || solved >= budget) return;
      seen.add(key);
      const left = size - chosen.length;
      solved += 1;
      const solution = solve(rows, chosen);
      if (solution.kind === "ambiguous") return;
      if (solution.kind === "solved") {
        const sharing = finish(chosen, solution.deltas, rows, values, repairs);
        if (left > 0) for (const id of sharing) if (open(id, chosen)) grow([...chosen, id]);
        return;
      }
      if (disjoint(solution.by) > left) return;
      for (const id of solution.by[0].figures.keys()) {
        if (open(id, chosen) && (left > 1 || settlesAll(id, solution.by, values))) grow([...chosen, id]);
      }
    };
    grow(forced);

    if (solved >= budget) return { kind: "cannotSay" };
    if (repairs.length > 0) return { kind: "found", repairs };
  }
  return { kind: "cannotSay" };
}

/** How many contradictions have no figure in common: so many more figures have to change at least. */
function disjoint(contradictions: readonly Contradiction[]): number {
  const taken = new Set<FigureId>();
  let number = 0;
  for (const { figures } of contradictions) {
    const ids = [...figures.keys()];
    if (ids.some((id) => taken.has(id))) continue;
    for (const id of ids) taken.add(id);
    number += 1;
  }
  return number;
}

/** Whether one change of this figure, to a possible value, would resolve every contradiction. */
function settlesAll(
  id: FigureId,
  contradictions: readonly Contradiction[],
  values: ReadonlyMap<FigureId, number>,
): boolean {
  let delta: number | undefined;
  for (const { figures, residual } of contradictions) {
    const coefficient = figures.get(id);
    if (coefficient === undefined) return false;
    const needed = -residual / coefficient;
    if (delta !== undefined && needed !== delta) return false;
    delta = needed;
  }
  return delta !== undefined && Number.isInteger(delta) && (values.get(id) ?? 0) + delta >= 0;
}

/** Keeps a valid repair; where a value is impossible, returns the figures that could share its change. */
function finish(
  chosen: readonly FigureId[],
  deltas: readonly number[],
  rows: readonly Row[],
  values: ReadonlyMap<FigureId, number>,
  repairs: RepairedValues[],
): readonly FigureId[] {
  const changed = chosen.map((id, k) => (values.get(id) ?? 0) + (deltas[k] ?? 0));
  const impossible = changed.findIndex((value) => !Number.isInteger(value) || value < 0);
  if (impossible < 0) {
    if (deltas.every((delta) => delta !== 0))
      repairs.push(new Map(chosen.map((id, k) => [id, changed[k] ?? 0])));
    return [];
  }
  const without = solve(
    rows,
    chosen.filter((_, k) => k !== impossible),
  );
  return without.kind === "contradicted" ? [...without.by[0].figures.keys()] : [];
}
