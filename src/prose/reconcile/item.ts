import type { FigureId } from "../../form";
import type { Claim, Terms } from "../read";

/** One meaning of a number, and what the filing says about it. */
export interface Meaning {
  /** The figures it would be about; none where no table holds it. */
  readonly terms: Terms | undefined;
  /** What the filing says, as it would be printed. */
  readonly held?: string;
}

/** What a percentage was computed on. */
export interface Base {
  readonly terms: Terms;
  /** A plain decimal. */
  readonly value: string;
}

/** A claim against the filing. */
export interface Item {
  readonly claim: Claim;
  /**
   * `unsure`: two meanings are possible, and only one fits; `unknown`: it is about figures, but the filing does not
   * tell them.
   */
  readonly verdict: "agrees" | "differs" | "unsure" | "elsewhere" | "unknown";
  /** The figures it is about. */
  readonly terms?: Terms;
  /** The cells to look at. */
  readonly figures: readonly FigureId[];
  /** What the filing says, as it would be printed. */
  readonly held?: string;
  /** For "收到N件": whether new requests are meant, or new and carried in. */
  readonly reading?: "received" | "receivedAndCarriedIn";
  /** For `unsure`: the meanings to choose from, the likelier first. */
  readonly meanings?: readonly Meaning[];
  /** What a share or growth is of. */
  readonly base?: Base;
  /** How far a percentage is off, in 个百分点. */
  readonly points?: string;
}
