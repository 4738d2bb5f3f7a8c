import type { FigureId } from "../form";

/**
 * What a difference can come from. `missing`: nothing came from the unit; `twice`: the report of the whole counts it
 * twice, or its other file; `excluded`: one of the two leaves it out; `unit10000`: 元 where 万元 belong; `shifted`: a
 * number in a neighbouring cell; `slip`: one wrong number; `pair`: two units together.
 */
export type CauseKind = "missing" | "twice" | "excluded" | "unit10000" | "shifted" | "slip" | "pair";

/** What may have made one figure differ. */
export interface Cause {
  readonly kind: CauseKind;
  readonly unit: string;
  /** How much of own − sum it accounts for, as a plain decimal; undefined where that is not known. */
  readonly value: string | undefined;
  /** An estimate from last year's number. */
  readonly isEstimate: boolean;
}

/** A figure in which the report of the whole and the sum of the units differ. */
export interface Difference {
  readonly figure: FigureId;
  /** Plain decimals; undefined where there is no number. */
  readonly own: string | undefined;
  readonly sum: string | undefined;
  /** own − sum. */
  readonly by: string;
  /** What the exact causes leave unexplained; `0` where all is explained. */
  readonly unexplained: string;
  /** The likeliest first; none where nothing follows. */
  readonly causes: readonly Cause[];
}
