import type { About, Frame, Terms } from "../claim";
import type { Sentence, Statement } from "../outline/clause";
import type { Word } from "../text/tokens";
import { overviewOf, type SentenceOverview } from "./overview";
import type { BlockTerm } from "./terms";

/** What holds in the sentence that is being read. The next one begins anew. */
export interface SentenceSoFar {
  readonly sentence: Sentence;
  readonly overview: SentenceOverview;
  frame: Frame | undefined;
  /** The numbers that follow are parts of the one before them: 其中, a colon, a bracket. */
  parts: boolean;
  /** The earlier year that a clause of its own sets: `2021年，…`. */
  past: Word | undefined;
  /** What the next bare numbers of a list are about. */
  series: readonly { readonly about: About; readonly blocks?: readonly BlockTerm[] }[];
  /** The kinds of applicants that were named in a row. */
  seriesKinds: readonly string[];
  /** The blocks that were named, at most a handful. */
  spoken: readonly BlockTerm[];
  /** The results that were told, for `两项合计`. */
  results: readonly Terms[];
  /** Groups whose single results have been told in the same list, with their sum. */
  readonly groups: Map<string, number>;
  /** The row of those carried over, or of a result, that was told last or heads a list of applicants. */
  rowTold:
    | {
        readonly row: string;
        readonly statement?: Statement;
        /** The last of its applicants that were told behind it. */
        readonly applicant?: Statement;
      }
    | undefined;
  /** The kind of applicants among whose requests results are told: `企业提出的9件申请中`. */
  among: string | undefined;
  channelsTold: boolean;
  /** What requests were about has been told by numbers. */
  topicsTold: boolean;
  /** 信息处理费 has been named. */
  feeSpoken: boolean;
}

/**
 * A sentence of which nothing has been read.
 *
 * @param frame what the sentence before leaves to this one
 */
export const beginSentence = (sentence: Sentence, frame?: Frame): SentenceSoFar => ({
  sentence,
  overview: overviewOf(sentence),
  frame,
  parts: frame !== undefined,
  past: undefined,
  series: [],
  seriesKinds: [],
  spoken: [],
  results: [],
  groups: new Map(),
  rowTold: undefined,
  among: undefined,
  channelsTold: false,
  topicsTold: false,
  feeSpoken: false,
});
