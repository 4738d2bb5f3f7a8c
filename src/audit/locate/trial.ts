import { Elimination, type Row } from "./elimination";
import { isPossible, newValue } from "./violations";
import type { RepairedValues, System } from "./search";

/** Other values tried in a system's figures, and which rows are off with them. */
export class Trial {
  /** Rows that are off. */
  off = 0;
  readonly #system: System;
  readonly #values: Float64Array;
  readonly #residuals: Float64Array;
  /** By place, the rows that hold the figure. */
  readonly #rowsOf: readonly (readonly number[])[];

  constructor(system: System) {
    this.#system = system;
    this.#values = system.values.slice();
    this.#residuals = Float64Array.from(system.rows, ({ residual }) => residual);
    const rowsOf = Array.from(system.values, (): number[] => []);
    system.rows.forEach(({ held }, row) => {
      for (const place of held) rowsOf[place]?.push(row);
    });
    this.#rowsOf = rowsOf;
    for (const residual of this.#residuals) if (residual !== 0) this.off += 1;
  }

  /** Puts a value in a figure. False, with nothing changed, where the figure cannot be wrong. */
  put(place: number, value: number): boolean {
    const change = value - (this.#values[place] ?? 0);
    if (change === 0) return true;
    if (this.#system.mayChange[place] === 0) return false;
    this.#values[place] = value;
    for (const row of this.#rowsOf[place] ?? []) {
      const before = this.#residuals[row] ?? 0;
      const after = before + (this.#system.rows[row]?.coefficients[place] ?? 0) * change;
      this.#residuals[row] = after;
      this.off += Number(after !== 0) - Number(before !== 0);
    }
    return true;
  }

  /** Puts back what was typed. */
  reset(places: readonly number[]): void {
    for (const place of places) this.put(place, this.#system.values[place] ?? 0);
  }

  /** Whether every row that is off can be mended from this line on, given the last line that can mend each row. */
  isWithin(reach: Int32Array, line: number): boolean {
    return this.#residuals.every((residual, row) => residual === 0 || (reach[row] ?? -1) >= line);
  }

  /** The repair that the values tried make, where the figures in `unknown` can be worked out from the rows. */
  repair(tried: readonly number[], unknown: readonly number[]): RepairedValues | undefined {
    const open = unknown.filter((place) => this.#system.mayChange[place] === 1);
    if (!this.#hold(open)) return undefined;
    const elimination = new Elimination(this.#rows());
    if (this.off > 0 && !open.every((place) => elimination.choose(place))) return undefined;
    const repaired = new Map(tried.map((place) => [place, this.#values[place] ?? 0]));
    for (const [index, row] of elimination.rows.entries()) {
      const place = elimination.solvedFor[index] ?? -1;
      if (place < 0 && row.residual !== 0) return undefined;
      if (place >= 0) repaired.set(place, newValue(row, place, this.#values));
    }
    for (const [place, value] of repaired) {
      if (!isPossible(value)) return undefined;
      if (value === this.#system.values[place]) repaired.delete(place);
    }
    return repaired;
  }

  /** Whether each row that is off holds one of these figures. */
  #hold(places: readonly number[]): boolean {
    if (this.off > 3 * places.length) return false;
    return this.#system.rows.every(
      ({ coefficients }, row) =>
        this.#residuals[row] === 0 || places.some((place) => coefficients[place] !== 0),
    );
  }

  #rows(): Row[] {
    return this.#system.rows.map((row, index) => ({ ...row, residual: this.#residuals[index] ?? 0 }));
  }
}
