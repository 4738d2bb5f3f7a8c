import { comesIn, has, is, isOfAnotherKind, senseOf } from "./senses";
import type { SentenceSoFar } from "./sentenceSoFar";
import type { ReadSoFar, Subject } from "./state";
import type { Word } from "../text/tokens";

/** A word where it stands. */
interface WordInPlace {
  readonly word: Word;
  readonly words: readonly Word[];
  /** The words so far say that something was published or made. */
  readonly published: boolean;
  readonly state: ReadSoFar;
  /** What its sentence has said so far. */
  readonly here: SentenceSoFar;
}

/** Takes the subject of some words into the state: the one named last counts. */
export function follow(words: readonly Word[], state: ReadSoFar): void {
  let published = false;
  for (const word of words) {
    published ||= is(word, "publish") || word.senses.some(({ kind }) => kind === "act");
    const place = { word, words, published, state, here: state.here };
    mark(word, state);
    const step = subjects.find(({ names }) => names(place));
    if (step) state.subject = step.subject(place);
    for (const { kind, take } of kinds) if (senseOf(word, kind)) take(word, state);
  }
}

/** Notes what the words mention, whatever the subject becomes. */
function mark(word: Word, state: ReadSoFar): void {
  if (is(word, "disclosure") || is(word, "request")) state.disclosed = true;
  if (is(word, "wide")) state.wide = true;
  if (is(word, "askers")) state.subject ??= "requests";
  if (is(word, "processingFee")) state.here.feeSpoken = true;
  if (is(word, "among")) state.here.parts = true;
}

/** The subjects that words set by what they do; the first that holds. */
const subjects: readonly {
  readonly names: (place: WordInPlace) => boolean;
  readonly subject: (place: WordInPlace) => Subject | undefined;
}[] = [
  {
    names: ({ word }) => is(word, "request"),
    subject: (place) =>
      place.here.frame === "class" || isCaseAmong(place) ? place.state.subject : "requests",
  },
  {
    names: (place) => is(place.word, "business") && isCounted(place) && !isBeforeEnding(place),
    subject: (place) => (isReason(place) || isAskedFor(place) ? "requests" : "other"),
  },
  { names: isReceivedAsSuch, subject: () => "other" },
  {
    names: ({ word, words, state, here }) =>
      is(word, "ask") && !here.overview.disclosure && isOfAnotherKind(words, state.text),
    subject: () => "other",
  },
  {
    names: ({ word, words, published }) =>
      published && !has(words, "askers") && (is(word, "info") || is(word, "paper")) && word.word !== "文件",
    subject: () => "info",
  },
];

/** What words of the form set in the state: the proceedings, documents and decisions that they name. */
const kinds: readonly {
  readonly kind: "block" | "document" | "decision";
  readonly take: (word: Word, state: ReadSoFar) => void;
}[] = [
  { kind: "block", take: followBlock },
  { kind: "document", take: followDocument },
  {
    kind: "decision",
    take: (_word, state) => {
      state.subject = "decisions";
    },
  },
];

function followBlock(word: Word, state: ReadSoFar): void {
  const block = senseOf(word, "block");
  if (!block) return;
  if (state.subject !== "disputes") state.proceedings.clear();
  state.subject = "disputes";
  if (!state.here.spoken.some(({ key }) => key === block.key))
    state.here.spoken = [...state.here.spoken, block];
}

function followDocument(word: Word, state: ReadSoFar): void {
  state.subject = "documents";
  state.document = senseOf(word, "document")?.key ?? state.document;
}

/** `行政应诉案件23件，其中政府信息公开案件5件`: suits, not requests. */
const isCaseAmong = ({ word, words, here: { spoken } }: WordInPlace) =>
  spoken.length > 0 && word.word.endsWith("案件") && has(words, "among");

/** Other work takes the subject where something is told of it; `充分考虑群众诉求` only mentions it. */
const isCounted = ({ here: { sentence } }: WordInPlace) =>
  sentence.clauses.some(({ statements, words }) => statements.length > 0 || has(words, "none"));

/** `其中调解后申请人撤回2件`: on the way to an ending. */
const isBeforeEnding = ({ words, state: { subject } }: WordInPlace) =>
  subject === "disputes" &&
  (has(words, "withdrawn") || words.some((word) => senseOf(word, "ending") && !is(word, "other")));

/** `受理96件，其中涉及违建的51件、物业维修资金的22件`: other work that requests were about. */
const isAskedFor = ({ words, state: { subject, received }, here: { parts, sentence } }: WordInPlace) =>
  subject === "requests" &&
  parts &&
  received?.statement.clause.sentence === sentence &&
  (has(words, "ask", "request") || !has(words, "receive", "settle", "handle", "publish", "sum"));

/** 信访事项 as the reason why requests were not dealt with. */
const isReason = ({ word, words, state: { subject } }: WordInPlace) =>
  subject === "requests" && senseOf(word, "outcome") !== undefined && !comesIn(word, words);

/** `收到信访申请3件`: letters, where the sentence speaks of no request for information. */
function isReceivedAsSuch({ word, words, here: { overview } }: WordInPlace): boolean {
  return senseOf(word, "outcome")?.group !== undefined && comesIn(word, words) && !overview.disclosure;
}
