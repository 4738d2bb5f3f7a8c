import { openIn, type Audit } from "../audit";
import type { Filing } from "../figures";
import type { Doubt } from "../figures/recognise";
import type { verify } from "../seal";

/** A filing as it came in. */
export interface Received {
  /** The file it came in, as people know it. */
  readonly file: string;
  readonly filing: Filing;
  /** What a person should look at in the file before believing its figures. */
  readonly doubts?: readonly Doubt[];
  /** The fingerprint on the paper that was signed for it. */
  readonly code?: string;
}

/** Why a filing does not count. `of` is the file that counts in its place. */
export type NotCounted =
  | { readonly kind: "leftOut"; readonly reason: string }
  | { readonly kind: "theWhole" }
  | { readonly kind: "otherYear"; readonly year: number }
  | { readonly kind: "otherEdition"; readonly edition: string }
  | { readonly kind: "notOnRoster" }
  | { readonly kind: "sameUnit"; readonly of: string }
  | { readonly kind: "sameFigures"; readonly of: string };

/**
 * How a filing stands in a roll-up. `findings`: it counts, and something in it must be corrected or explained, or so
 * little is filled that no total can be checked.
 */
export type UnitState = "ok" | "findings" | "wrongYear" | "duplicate" | "stranger" | "excluded";

/** One filing in a roll-up. */
export interface Unit {
  /** Its name on the roster; else in the filing, else that of its file. */
  readonly name: string;
  readonly file: string;
  /** With last year's, where it is known. */
  readonly filing: Filing;
  readonly audit: Pick<Audit, "verdict" | "findings" | "location">;
  /** Absent where it counts. */
  readonly notCounted: NotCounted | undefined;
  /** Every figure is last year's: the file was probably sent again. */
  readonly unchanged: boolean;
  readonly doubts: readonly Doubt[];
  /** Whether it holds the values of the paper that was signed; absent where none came. */
  readonly seal?: ReturnType<typeof verify>;
}

const states: Readonly<Record<NotCounted["kind"], UnitState>> = {
  leftOut: "excluded",
  theWhole: "excluded",
  otherYear: "wrongYear",
  otherEdition: "wrongYear",
  notOnRoster: "stranger",
  sameUnit: "duplicate",
  sameFigures: "duplicate",
};

/** So little is filled that not one total can be checked. */
export const isUnfilled = ({ audit: { verdict } }: Unit): boolean => verdict.balanced + verdict.broken === 0;

/** The state of a unit in a word. */
export function stateOf(unit: Unit): UnitState {
  if (unit.notCounted) return states[unit.notCounted.kind];
  return isUnfilled(unit) || openIn(unit.audit.verdict) > 0 ? "findings" : "ok";
}
