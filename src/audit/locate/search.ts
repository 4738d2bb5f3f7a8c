import { Elimination, type Row } from "./elimination";
import { fewestChanges, newValue, violationsOf, type Violation } from "./violations";

/** Rows over figures that are known by their place, with what stands in each. */
export interface System {
  readonly rows: readonly Row[];
  readonly values: Float64Array;
  /** 1 for a figure that somebody typed and that may be wrong, 0 for any other. */
  readonly mayChange: Uint8Array;
  /** Figures that have to change whatever else does: below zero, or no number at all, which counts as 0. */
  readonly forced: readonly number[];
}

/** New values, by the place of the figures that change, that restore every row. */
export type RepairedValues = ReadonlyMap<number, number>;

export type Search =
  /** All smallest repairs. Where the values of one are free within a range, those at the two ends of the range. */
  | { readonly kind: "found"; readonly repairs: readonly RepairedValues[] }
  /** The search was cut off, or no repair of at most `largest` figures exists: nothing can be said. */
  | { readonly kind: "cannotSay" };

/** Figures that one repair may change at most; beyond that a guess would be worth nothing. */
export const largest = 8;
/** The most sets of figures that are tried: this bounds the worst case to some 60 ms. */
const budget = 10_000;

/**
 * The smallest sets of figures whose change, to whole numbers ≥ 0, makes every row balance: error localisation
 * by the principle of Fellegi and Holt (1976), exact and deterministic. Any repair has to change one of the
 * helpful figures of every violation, so each of those is tried; once it was, it is left out of what follows, so
 * that no set is met twice. A set is given up where the violations left have more figures apart than may change.
 *
 * @param most figures that a repair may change at most
 */
export function smallestRepairs(system: System, most = largest): Search {
  const { forced } = system;
  const search = new Growing(system);
  if (!search.begin(forced)) return { kind: "cannotSay" };
  for (let left = forced.length === 0 ? 1 : 0; left + forced.length <= most; left += 1) {
    search.grow(left);
    if (search.tried > budget) break;
    if (search.repairs.length > 0) return { kind: "found", repairs: search.repairs };
  }
  return { kind: "cannotSay" };
}

/** Sets of figures that grow one by one, each with what follows from it. */
class Growing {
  readonly repairs: RepairedValues[] = [];
  tried = 0;
  readonly #elimination: Elimination;
  readonly #values: Float64Array;
  readonly #open: Uint8Array;

  constructor({ rows, values, mayChange }: System) {
    this.#elimination = new Elimination(rows);
    this.#values = values;
    this.#open = mayChange.slice();
  }

  /** Chooses what has to change whatever else does. */
  begin(figures: readonly number[]): boolean {
    return figures.every((figure) => {
      const may = this.#open[figure] === 1 && this.#elimination.choose(figure);
      this.#open[figure] = 0;
      return may;
    });
  }

  /** Adds up to so many figures in every way that may lead to a repair. */
  grow(left: number): void {
    this.tried += 1;
    if (this.tried > budget) return;
    const violations = violationsOf(this.#elimination, this.#values, this.#open);
    if (!violations || fewestChanges(violations, this.#open.length) > left) return;
    const [first] = violations;
    if (!first) {
      this.#keep(this.#repaired());
      return;
    }
    for (const figure of first.helpful) {
      this.#open[figure] = 0;
      if (left > 1 || this.#settlesAll(figure, first)) this.#growWith(figure, left - 1);
    }
    for (const figure of first.helpful) this.#open[figure] = 1;
  }

  #growWith(figure: number, left: number): void {
    const elimination = this.#elimination;
    if (elimination.choose(figure)) {
      this.grow(left);
      elimination.takeBack();
      return;
    }
    for (const zeroed of [figure, ...elimination.solvedFor]) {
      const value = this.#values[zeroed] ?? 0;
      if (value === 0 || !elimination.chooseMaking(zeroed, figure, value)) continue;
      this.grow(left);
      elimination.takeBack();
    }
  }

  /** Whether the change of this figure that mends one row mends every row: a cheap test before the last choice. */
  #settlesAll(figure: number, { row }: Violation): boolean {
    if (!row) return true;
    const change = -row.residual / (row.coefficients[figure] ?? 1);
    return this.#elimination.rows.every(
      ({ coefficients, residual }, index) =>
        this.#elimination.solvedFor[index] !== -1 || residual + (coefficients[figure] ?? 0) * change === 0,
    );
  }

  /** Where two cells come to 0 at one end of a choice, making either 0 leads to the same repair. */
  #keep(repaired: RepairedValues): void {
    const isTold = (other: RepairedValues) =>
      other.size === repaired.size && [...repaired].every(([place, value]) => other.get(place) === value);
    if (this.#elimination.zeroed.length === 0 || !this.repairs.some(isTold)) this.repairs.push(repaired);
  }

  #repaired(): RepairedValues {
    const { rows, solvedFor, zeroed } = this.#elimination;
    const repaired = new Map(zeroed.map((figure) => [figure, 0]));
    rows.forEach((row, index) => {
      const figure = solvedFor[index] ?? -1;
      if (figure >= 0) repaired.set(figure, newValue(row, figure, this.#values));
    });
    return repaired;
  }
}
