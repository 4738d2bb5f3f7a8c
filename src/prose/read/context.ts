import type { Mention } from "./numbers";
import type { Terms } from "./claim";

/** What the text speaks of at a point: sentences in a row inherit their subject. */
export type Subject = "requests" | "disputes" | "documents" | "decisions" | "other";

/** Which proceedings are spoken of. */
export type Proceeding = "review" | "suits" | "suitDirect" | "suitAfterReview";

/** What has been read so far. */
export interface Context {
  readonly year: number;
  subject: Subject | undefined;
  /** Rows that the requests spoken of last stand in: `new`, `new` with `carriedIn`, or `resultTotal`. */
  rows: readonly string[];
  proceeding: Proceeding | undefined;
  /** `rules` or `normativeDocuments`. */
  document: string | undefined;
  /** Disclosure of information has been spoken of: only then are reviews and suits about it. */
  disclosure: boolean;
  /** The last number of requests received, for "全部办结". */
  received: number | undefined;
  /** What the ways that requests came in add up to, in the sentence. */
  channels: number;
  /** What the next numbers of a list are about. */
  listed: readonly Terms[];
  /** The last numbers of reviews and suits, for "均维持". */
  readonly proceedings: Map<Proceeding, number>;
  /** What the last number was about, for "占17%". */
  last: Terms | undefined;
}

export function newContext(year: number): Context {
  return {
    year,
    subject: undefined,
    rows: ["new"],
    proceeding: undefined,
    document: undefined,
    disclosure: false,
    received: undefined,
    channels: 0,
    listed: [],
    proceedings: new Map(),
    last: undefined,
  };
}

/** A number with the words around it. */
export interface Spot {
  readonly mention: Mention;
  /** From the number before it, or the beginning of the sentence. */
  readonly before: string;
  /** The last part of `before`: what the number directly belongs to. */
  readonly near: string;
  /** What follows directly, to the next mark. */
  readonly next: string;
  /** Everything up to the next number or the end of the sentence. */
  readonly after: string;
  /** What follows and belongs to this number: without the words that lead to the next one. */
  readonly own: string;
  readonly sentence: string;
}
