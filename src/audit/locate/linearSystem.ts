import type { FigureId } from "../../form";

/** One equality as a row: what each figure counts for in it (+1 left, -1 right), and by how much it is off. */
export interface Row {
  readonly coefficients: ReadonlyMap<FigureId, number>;
  /** Left minus right. */
  readonly residual: number;
}

/**
 * A combination of rows in which no chosen figure remains but a difference does: one of its figures has to
 * change, whatever else changes.
 */
export interface Contradiction {
  readonly figures: ReadonlyMap<FigureId, number>;
  readonly residual: number;
}

/** What follows when only the chosen figures may change. */
export type Solution =
  | { readonly kind: "solved"; readonly deltas: readonly number[] }
  /** The smallest contradiction first. */
  | { readonly kind: "contradicted"; readonly by: readonly [Contradiction, ...Contradiction[]] }
  | { readonly kind: "ambiguous" };

interface Working {
  chosen: number[];
  residual: number;
  rows: Map<Row, number>;
}

/** Solves `sum(coefficient × delta) = -residual` over all rows for the chosen figures, exactly. */
export function solve(rows: readonly Row[], chosen: readonly FigureId[]): Solution {
  const open: Working[] = [];
  for (const row of rows) {
    const own = chosen.map((id) => row.coefficients.get(id) ?? 0);
    if (row.residual === 0 && own.every((coefficient) => coefficient === 0)) continue;
    open.push({ chosen: own, residual: row.residual, rows: new Map([[row, 1]]) });
  }
  const pivots: Working[] = [];
  for (let k = 0; k < chosen.length; k += 1) {
    const at = open.findIndex((row) => row.chosen[k] !== 0);
    const pivot = at < 0 ? undefined : open.splice(at, 1)[0];
    if (!pivot) return contradicted(open) ?? { kind: "ambiguous" };
    for (const row of [...open, ...pivots]) eliminate(row, pivot, k);
    pivots.push(pivot);
  }
  const contradiction = contradicted(open);
  if (contradiction) return contradiction;
  return { kind: "solved", deltas: pivots.map((row, k) => -row.residual / (row.chosen[k] ?? 1)) };
}

function eliminate(row: Working, pivot: Working, k: number): void {
  const a = row.chosen[k] ?? 0;
  const b = pivot.chosen[k] ?? 1;
  if (a === 0) return;
  // Whole numbers throughout: row × b − pivot × a.
  row.chosen = row.chosen.map((value, index) => value * b - (pivot.chosen[index] ?? 0) * a);
  row.residual = row.residual * b - pivot.residual * a;
  const combined = new Map([...row.rows].map(([source, factor]) => [source, factor * b]));
  for (const [source, factor] of pivot.rows) combined.set(source, (combined.get(source) ?? 0) - factor * a);
  row.rows = combined;
}

function contradicted(open: readonly Working[]): Solution | undefined {
  const [smallest, ...others] = open
    .filter((row) => row.residual !== 0 && row.chosen.every((value) => value === 0))
    .map((row): Contradiction => ({ figures: figuresOf(row), residual: row.residual }))
    .sort((a, b) => a.figures.size - b.figures.size);
  return smallest && { kind: "contradicted", by: [smallest, ...others] };
}

/** The figures that remain in a combination of rows. */
function figuresOf({ rows }: Working): ReadonlyMap<FigureId, number> {
  const [only, ...more] = rows.keys();
  if (only && more.length === 0) return only.coefficients;
  const figures = new Map<FigureId, number>();
  for (const [source, factor] of rows) {
    if (factor === 0) continue;
    for (const [id, coefficient] of source.coefficients) {
      const sum = (figures.get(id) ?? 0) + factor * coefficient;
      if (sum === 0) figures.delete(id);
      else figures.set(id, sum);
    }
  }
  return figures;
}
