import type { Terms } from "../../claim";
import type { Word } from "../../text/tokens";
import type { ReadSoFar } from "../state";

/** A denying word with the words that it may deny. */
export interface DeniedWords {
  /** The words of its clause before it, or of the head that a colon follows. */
  readonly before: readonly Word[];
  /** The words behind it that it covers. */
  readonly scope: readonly Word[];
  readonly none: Word;
  readonly state: ReadSoFar;
}

/** One kind of things that may be denied: returns what is 0; undefined where the words are not about it. */
export type DeniedKind = (denied: DeniedWords) => readonly Terms[] | undefined;

/** Terms as a list of one; empty for none. */
export const listed = (terms: Terms | undefined): readonly Terms[] => (terms ? [terms] : []);
