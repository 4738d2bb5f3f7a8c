import type { CauseKind } from "../difference";
import type { Vector } from "./vector";

/** One thing that may have happened, with what it does to own − sum. */
export interface Hypothesis {
  readonly kind: CauseKind;
  readonly unit: string;
  readonly effect: Vector;
  /** An estimate is near, as last year's numbers are; anything else is right to the digit or wrong. */
  readonly isEstimate: boolean;
  /** Something else than the difference speaks for it: a file, the roster, sums of the unit that break. */
  readonly hasEvidence: boolean;
}
