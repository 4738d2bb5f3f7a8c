import type { FigureId } from "../form";

/** `mandatory` 强制性, `query` 核实性 (may be true, wants an explanation), `advice` 提示. */
export type Severity = "mandatory" | "query" | "advice";

/** What a check found. */
export interface Finding {
  /** Stable code of the check, e.g. `flow.requests.natural`. */
  readonly code: string;
  readonly severity: Severity;
  readonly figures: readonly FigureId[];
  readonly message: string;
  /** The worked sum, e.g. `16 + 1 = 17 ≠ 18 + 0 = 18`. */
  readonly sum?: string;
  readonly left?: number;
  readonly right?: number;
}
