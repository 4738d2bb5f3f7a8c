import type { Terms } from "../claim";
import type { Rows } from "../lexicon";
import type { Clause, Statement } from "../outline/clause";
import type { Word } from "../text/tokens";
import { beginSentence, type SentenceSoFar } from "./sentenceSoFar";
import type { BlockTerm } from "./terms";

/** What the text speaks of at a point: sentences in a row inherit their subject. */
export type Subject = "requests" | "disputes" | "documents" | "decisions" | "info" | "other";

/** What a number in the stream of requests is for. */
export type Flow = "received" | "carriedIn" | "settled" | "handled" | "carriedOut" | "outcome" | "applicant";

/** An earlier number, to which later words refer. */
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

/** What has been read so far. */
export interface ReadSoFar {
  readonly text: string;
  readonly rows: Rows;
  here: SentenceSoFar;
  subject: Subject | undefined;
  /** The work of disclosure has been spoken of: only then are reviews and suits about it. */
  disclosed: boolean;
  document: string | undefined;
  received: Antecedent | undefined;
  /** The last number of requests: new ones, settled ones, or one result. */
  latest: Antecedent | undefined;
  /** What the last number in the stream of requests was for. */
  flow: Flow | undefined;
  readonly proceedings: Map<string, Proceeding>;
  /** The blocks spoken of last. */
  blocks: readonly BlockTerm[];
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
  /** What the heading above is about. */
  headed: Subject | undefined;
  feeTold: boolean;
  /** The last number, if it told what is not due yet. */
  notDue: Antecedent | undefined;
  feeCase: boolean;
}

/** A number with everything that its meaning may depend on. */
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
  /** What its sentence has said so far. */
  readonly here: SentenceSoFar;
  readonly rows: Rows;
}

/** What is known before the first sentence. */
export function newState(text: string, rows: Rows): ReadSoFar {
  return {
    text,
    rows,
    here: beginSentence({ start: 0, end: 0, clauses: [], table: false }),
    subject: undefined,
    disclosed: false,
    document: undefined,
    received: undefined,
    latest: undefined,
    flow: undefined,
    proceedings: new Map(),
    blocks: [],
    pastClause: undefined,
    pastRun: undefined,
    compared: undefined,
    changed: undefined,
    last: undefined,
    part: undefined,
    wide: false,
    headed: undefined,
    feeTold: false,
    notDue: undefined,
    feeCase: false,
  };
}

const reach = 24;

/** The words of its clause around a number, as far as the rules look. */
export const around = ({ clause, statement }: View): readonly Word[] =>
  clause.words.slice(Math.max(0, statement.before - reach), statement.before + statement.tail.length);
