import type { Filing } from "../figures";
import type { FigureId, Form } from "../form";
import type { Difference } from "./difference";
import type { FigureSum } from "./sums";
import type { Unit } from "./unit";

/** A unit of the roster from which nothing came. */
export interface MissingUnit {
  readonly name: string;
  readonly lastYear: Filing | undefined;
}

/** Many filings as one, before it is held against the report of the whole. */
export interface Sums {
  readonly year: number;
  /** The form of the sums: where the units' rows differ, the one that all of them can tell. */
  readonly form: Form;
  /** Every filing, in the order in which they came. */
  readonly units: readonly Unit[];
  readonly missing: readonly MissingUnit[];
  /** Files that hold the same: of one unit, or of several with the same figures. */
  readonly duplicates: readonly (readonly string[])[];
  /** Over the units that count. */
  readonly sums: ReadonlyMap<FigureId, FigureSum>;
  /** The report of the whole, where it was given. */
  readonly own: Filing | undefined;
}

/** Many filings as one. */
export interface Rollup extends Sums {
  /** Where the report of the whole and the sums differ, and why; empty without one. */
  readonly differences: readonly Difference[];
}
