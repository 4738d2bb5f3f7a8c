import type { Form } from "../form";
import type { ComparedNumber } from "./amount";
import type { YearChange, YearShare } from "./change";
import type { ComparableLine } from "./lines";

/** A line with its numbers, year by year. */
export interface ComparedLine extends ComparableLine {
  /** In the order of the years; undefined where a year does not have it. */
  readonly values: readonly (ComparedNumber | undefined)[];
  /** This year against the one before. */
  readonly change: YearChange;
  /** Undefined for a line that is no part of another. */
  readonly share: YearShare | undefined;
}

/** A line that changed, with how much. */
export interface Ranked {
  readonly line: ComparedLine;
  /**
   * 变化程度: the change over the square root of both years together. It grows with the number and with the rate, and
   * a number of cases that varies by chance alone stays below 2. One decimal, for people; the order is exact.
   */
  readonly degree: string;
}

/** This year beside the years before. */
export interface Comparison {
  readonly form: Form;
  /** This year first, then last year and further ones, as far as they are known. */
  readonly years: readonly number[];
  readonly lines: readonly ComparedLine[];
  /** What changed most, the greatest change first. */
  readonly most: readonly Ranked[];
}
