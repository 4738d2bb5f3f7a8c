import type { FigureId } from "../form";
import { textOf, type Filing } from "../figures";

/** `mandatory` 强制性, `query` 核实性 (may be true, wants an explanation), `advice` 提示. */
export type Severity = "mandatory" | "query" | "advice";

/** What a check found. */
export interface Finding {
  /** Stable: the code of the check and the place, e.g. `flow.requests.natural`. */
  readonly code: string;
  readonly severity: Severity;
  readonly figures: readonly FigureId[];
  readonly message: string;
  /** Where the rule comes from, for people. */
  readonly clause: string;
  /** The worked sum, e.g. `16 + 1 = 17 ≠ 18 = 18 + 0`. */
  readonly sum?: string;
  readonly left?: number;
  readonly right?: number;
  /** Figures that are meant as 0, and that one click may fill. */
  readonly meantZero?: readonly FigureId[];
  /** The values it saw, this year's and last year's: an explanation holds as long as they stand. */
  readonly seen: readonly string[];
  /** The 审核说明 that the clerk gave for just these values. */
  readonly explained?: string;
}

/** The values of figures as an explanation remembers them. */
export function seenIn(filing: Filing | undefined, figures: readonly FigureId[]): string[] {
  return figures.map((id) => textOf(filing?.figures.get(id)));
}
