/** One identity over the figures of a system, or a combination of several. Figures are known by their place. */
export interface Row {
  /** What each figure counts for: +1 on the left side, −1 on the right. */
  readonly coefficients: Int32Array;
  /** The figures that count for something. */
  readonly held: readonly number[];
  /** Left minus right: by how much the row is off. */
  readonly residual: number;
}

/** What one step changed, for taking it back. */
interface Step {
  readonly pivot: number;
  readonly solvedFor: number;
  readonly zeroes: boolean;
  readonly before: readonly (readonly [index: number, row: Row])[];
}

/**
 * Rows that are solved for one chosen figure after the other, in whole numbers; each step can be undone. The row
 * that a figure is solved by (its pivot) tells its change and restrains no other figure; out of every other row
 * the figure is eliminated. Only the rows that held it are computed anew: two or three short rows per step.
 */
export class Elimination {
  readonly rows: Row[];
  /** For each row the figure that it is solved for, or -1. */
  readonly solvedFor: Int32Array;
  /** Chosen figures whose new value is 0 because nothing else fixes it. */
  readonly zeroed: number[] = [];
  readonly #steps: Step[] = [];

  constructor(rows: readonly Row[]) {
    this.rows = [...rows];
    this.solvedFor = new Int32Array(rows.length).fill(-1);
  }

  /** Chooses a figure. False, with nothing changed, where its change follows from those chosen before. */
  choose(figure: number): boolean {
    const pivot = this.rows.findIndex(
      ({ coefficients }, row) => this.solvedFor[row] === -1 && coefficients[figure] !== 0,
    );
    if (pivot < 0) return false;
    this.#solve(pivot, figure, false, []);
    return true;
  }

  /**
   * Chooses a figure whose change follows from those chosen before and can shift between them: fixes it by making
   * `zeroed`, itself or one of those, 0. False, with nothing changed, where that does not fix it.
   */
  chooseMaking(zeroed: number, figure: number, value: number): boolean {
    const pivot = this.solvedFor.indexOf(zeroed);
    const row = this.rows[pivot];
    if (zeroed !== figure && (!row || row.coefficients[figure] === 0)) return false;
    const before: [number, Row][] = [];
    this.rows.forEach((held, index) => {
      if (held.coefficients[zeroed] === 0) return;
      before.push([index, held]);
      this.rows[index] = emptied(held, zeroed, value);
    });
    this.zeroed.push(zeroed);
    if (zeroed === figure) this.#steps.push({ pivot: -1, solvedFor: -1, zeroes: true, before });
    else this.#solve(pivot, figure, true, before);
    return true;
  }

  /** Takes back the last choice. */
  takeBack(): void {
    const step = this.#steps.pop();
    if (!step) return;
    if (step.pivot >= 0) this.solvedFor[step.pivot] = step.solvedFor;
    if (step.zeroes) this.zeroed.pop();
    for (const [index, row] of step.before.toReversed()) this.rows[index] = row;
  }

  #solve(pivot: number, figure: number, zeroes: boolean, before: [number, Row][]): void {
    const by = this.rows[pivot];
    if (!by) return;
    this.rows.forEach((row, index) => {
      if (index === pivot || row.coefficients[figure] === 0) return;
      before.push([index, row]);
      this.rows[index] = without(figure, row, by);
    });
    this.#steps.push({ pivot, solvedFor: this.solvedFor[pivot] ?? -1, zeroes, before });
    this.solvedFor[pivot] = figure;
  }
}

/** `row × |b| − by × (±a)`: a combination that no longer holds the figure. */
function without(figure: number, row: Row, by: Row): Row {
  const b = by.coefficients[figure] ?? 1;
  const a = (row.coefficients[figure] ?? 0) * Math.sign(b);
  const factor = Math.abs(b);
  const coefficients = factor === 1 ? row.coefficients.slice() : row.coefficients.map((own) => own * factor);
  for (const place of by.held) {
    coefficients[place] = (coefficients[place] ?? 0) - (by.coefficients[place] ?? 0) * a;
  }
  const held = row.held.filter((place) => coefficients[place] !== 0);
  for (const place of by.held) {
    if (row.coefficients[place] === 0 && coefficients[place] !== 0) held.push(place);
  }
  return { coefficients, held, residual: row.residual * factor - by.residual * a };
}

/** The row once a figure went from its value to 0. */
function emptied(row: Row, figure: number, value: number): Row {
  const coefficients = row.coefficients.slice();
  coefficients[figure] = 0;
  const residual = row.residual - (row.coefficients[figure] ?? 0) * value;
  return { coefficients, held: row.held.filter((place) => place !== figure), residual };
}
