import type { Terms } from "../claim";
import type { Word } from "../text/tokens";

/** A value that follows from a number before it: `均维持`, `申请人为企业`. */
export interface Implied {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly terms: Terms;
  /** What it means just as well. */
  readonly alternatives?: readonly Terms[];
}

/** Where some words of a clause stand in the text. */
export const spanOf = (words: readonly Word[]): { readonly start: number; readonly end: number } => ({
  start: words[0]?.start ?? 0,
  end: words.at(-1)?.end ?? 0,
});
