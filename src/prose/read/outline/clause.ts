import type { Mention } from "../text/mention";
import type { Word } from "../text/tokens";

/** A number with the words that belong to it. */
export interface Statement {
  readonly mention: Mention;
  /** The words of its clause before it, back to the number before. */
  readonly lead: readonly Word[];
  /** Where `lead` begins in the text. */
  readonly from: number;
  /** How many words of the clause stand before it. */
  readonly before: number;
  /** The words behind it, to the next mark or number. */
  tail: readonly Word[];
  /** Where `tail` ends in the text. */
  to: number;
  readonly clause: Clause;
  /** The number that an opening bracket follows, for all in the bracket. */
  readonly inBracketOf: Statement | undefined;
}

/** What stands between two marks. */
export interface Clause {
  readonly start: number;
  end: number;
  /** The mark before it. */
  readonly opener: string;
  words: readonly Word[];
  statements: readonly Statement[];
  /** The words behind its last number, or all of it. */
  rest: readonly Word[];
  readonly depth: number;
  readonly previous: Clause | undefined;
  next: Clause | undefined;
  readonly sentence: Sentence;
}

export interface Sentence {
  readonly start: number;
  end: number;
  readonly clauses: Clause[];
  /** A row of a table that was pasted with the text. */
  table: boolean;
}
