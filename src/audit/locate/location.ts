import type { FigureId } from "../../form";
import type { Direction } from "./shifted";
import type { Slip } from "./slip";

/** One figure of a repair. */
export interface RepairedFigure {
  readonly figure: FigureId;
  /** What stands there: a number, below zero too, or a text that is none. */
  readonly from: number | string;
  readonly to: number;
  readonly slip: Slip;
}

/** One slip of the table that explains all changes of a repair together. */
export type TableSlip =
  /** A run or a block of cells stands one cell off. */
  | {
      readonly kind: "shifted";
      /** `run`: within one row or column; `block`: over several of both. */
      readonly extent: "run" | "block";
      readonly direction: Direction;
      /** How many numbers it covered up. */
      readonly lost: number;
      readonly cells: readonly FigureId[];
    }
  /** Two rows or columns stand in each other's place. */
  | {
      readonly kind: "exchanged";
      readonly lines: "rows" | "columns";
      readonly cells: readonly [readonly FigureId[], readonly FigureId[]];
    };

/** A value that something other than the tables states, and that a repair arrives at or comes near. */
export interface Reason {
  readonly figure: FigureId;
  readonly value: number;
  /**
   * `text`: the report's own narrative; `lastYear`: what last year's report carried out; `leftOpen`: the cases that
   * it left open, which are among this year's; `alike`: last year's figure, of about the same size.
   */
  readonly source: "text" | "lastYear" | "leftOpen" | "alike";
}

/** Changes that, made together, restore every equality they touch. */
export interface Repair {
  /**
   * `only`: nothing else mends the sums as simply; `among`: one of several that do; `likely`: the sums cannot
   * tell, and only the likely slip speaks for it, so it is offered and never asserted.
   */
  readonly certainty: "only" | "among" | "likely";
  readonly changes: readonly RepairedFigure[];
  readonly tableSlip?: TableSlip;
  readonly reasons: readonly Reason[];
}

interface Guesses {
  /** What a sum that shares no figure with another, or a cell in no sum, suggests. */
  readonly likely: readonly Repair[];
}

/** What can be said about where the error is. */
export type Location = Guesses &
  (
    | { readonly kind: "balanced" }
    /** Every smallest repair and every slip of the table, the likeliest first. */
    | { readonly kind: "located"; readonly repairs: readonly Repair[] }
    | { readonly kind: "cannotSay" }
  );
