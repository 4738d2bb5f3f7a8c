import type { About, Frame, Terms } from "../claim";
import type { Rows } from "../lexicon";
import type { Clause, Sentence, Statement } from "../outline/clause";
import type { Word } from "../text/tokens";
import type { BlockTerm } from "./terms";

/** What the text speaks of at a point: sentences in a row inherit their subject. */
export type Subject = "requests" | "disputes" | "documents" | "decisions" | "info" | "other";

/** What a number in the stream of requests is for. */
export type Flow = "received" | "carriedIn" | "settled" | "handled" | "carriedOut" | "outcome" | "applicant";

/** A number that was read before, to which later words go back. */
interface Antecedent {
  readonly value: number;
  readonly statement: Statement;
}

/** Reviews or suits whose number was told, and whether it was told how they ended. */
interface Proceeding {
  readonly block: BlockTerm;
  readonly value: number;
  readonly told: boolean;
}

/** What is known of a sentence before its numbers are read. */
export interface SentenceOverview {
  /** How many numbers are told by a way of coming in. */
  readonly channels: number;
  readonly outcomes: number;
  /** Of them, those in the words of a whole group of the form, which no other work has. */
  readonly groups: number;
  readonly applicants: number;
  readonly carries: boolean;
  readonly collects: boolean;
  /** It has words that set a frame for a whole list: what was asked for, classes, the units that received most. */
  readonly frames: boolean;
  readonly disclosure: boolean;
  /** Reviews or suits of every kind are told, and only a part of them is about disclosure. */
  readonly onlyPart: boolean;
  readonly askers: boolean;
  /** It tells results of no format, or of earlier ones. */
  readonly former: boolean;
  /** The organ is the respondent: 被申请复议, 申请人提起. */
  readonly suffers: boolean;
  /** It tells of reviews beside suits, and of nobody who handles them. */
  readonly bothKinds: boolean;
  /** It tells of reviews that the organ decides itself: 复议机关受理. */
  readonly decides: boolean;
  /** It tells of suits that the organ answers: 行政应诉. */
  readonly responds: boolean;
  /** Endings in the words of the form. */
  readonly formalEndings: boolean;
}

/** What has been read so far. */
export interface ReadSoFar {
  readonly text: string;
  readonly rows: Rows;
  subject: Subject | undefined;
  /** The work of disclosure has been spoken of: only then are reviews and suits about it. */
  disclosed: boolean;
  frame: Frame | undefined;
  sentence: Sentence | undefined;
  overview: SentenceOverview;
  /** The earlier year that a clause of its own sets: `2021年，…`. */
  past: Word | undefined;
  document: string | undefined;
  received: Antecedent | undefined;
  /** The last number of requests: new ones, settled ones, or one result. */
  latest: Antecedent | undefined;
  /** What the last number in the stream of requests was for. */
  flow: Flow | undefined;
  readonly proceedings: Map<string, Proceeding>;
  /** The blocks spoken of last. */
  blocks: readonly BlockTerm[];
  /** The blocks that the sentence has named, at most a handful. */
  spoken: readonly BlockTerm[];
  /** The clause whose last number was of another year. */
  pastClause: Clause | undefined;
  /** The last clause of those that an earlier year opens: `2022年受理12件，办结12件`. */
  pastRun: Clause | undefined;
  /** What the last number of the year before was of. */
  compared: { readonly terms: Terms; readonly unit: string } | undefined;
  /** Where a growth or a difference was told last, with the words that name of what, for `，达21件` behind it. */
  changed: { readonly clause: Clause; readonly lead: readonly Word[] } | undefined;
  /** What the last number was about, for `占17%`. */
  last: Terms | undefined;
  /** The last number, if it was of a part of the organ; it goes on over what is told of the same part. */
  part: Antecedent | undefined;
  /** The whole county with all its units has been told. */
  wide: boolean;
  /** The row of those carried over, or of a result, that was told last or heads a list of applicants. */
  rowTold: { readonly row: string; readonly statement?: Statement } | undefined;
  /** Groups whose single results have been told in the same list, with their sum. */
  groups: Map<string, number>;
  /** What the next bare numbers of a list are about. */
  series: readonly { readonly about: About; readonly blocks?: readonly BlockTerm[] }[];
  /** The kinds of applicants that the sentence named in a row. */
  seriesKinds: readonly string[];
  /** What the heading above is about. */
  headed: Subject | undefined;
  /** The sentence has named 信息处理费. */
  feeSpoken: boolean;
  feeTold: boolean;
  /** The numbers that follow are parts of the one before them: 其中, a colon, a bracket. */
  parts: boolean;
  /** The last number, if it told what is not due yet. */
  notDue: Antecedent | undefined;
  feeCase: boolean;
  channelsTold: boolean;
  /** What requests were about has been told by numbers. */
  topicsTold: boolean;
  /** The results told in the sentence, for `两项合计`. */
  results: readonly Terms[];
}

/** A number with all that its meaning is told by. */
export interface View {
  readonly statement: Statement;
  readonly clause: Clause;
  readonly lead: readonly Word[];
  readonly tail: readonly Word[];
  /** The words that lead to it, as written. */
  readonly raw: string;
  readonly unit: string;
  readonly value: number;
  readonly state: ReadSoFar;
  readonly rows: Rows;
}

export function newState(text: string, rows: Rows): ReadSoFar {
  return {
    text,
    rows,
    subject: undefined,
    disclosed: false,
    frame: undefined,
    sentence: undefined,
    overview: {
      channels: 0,
      outcomes: 0,
      groups: 0,
      applicants: 0,
      carries: false,
      collects: false,
      frames: false,
      disclosure: false,
      onlyPart: false,
      askers: false,
      former: false,
      suffers: false,
      responds: false,
      bothKinds: false,
      decides: false,
      formalEndings: false,
    },
    past: undefined,
    document: undefined,
    received: undefined,
    latest: undefined,
    flow: undefined,
    proceedings: new Map(),
    blocks: [],
    spoken: [],
    pastClause: undefined,
    pastRun: undefined,
    compared: undefined,
    changed: undefined,
    last: undefined,
    part: undefined,
    wide: false,
    rowTold: undefined,
    groups: new Map(),
    series: [],
    seriesKinds: [],
    headed: undefined,
    feeSpoken: false,
    feeTold: false,
    parts: false,
    notDue: undefined,
    feeCase: false,
    channelsTold: false,
    topicsTold: false,
    results: [],
  };
}

const reach = 24;

/** The words of its clause around a number, as far as a reader looks. */
export const around = ({ clause, statement }: View): readonly Word[] =>
  clause.words.slice(Math.max(0, statement.before - reach), statement.before + statement.tail.length);
