import { has, is, isOfAnotherKind, senseOf } from "./words";
import type { ReadSoFar } from "./state";
import type { Word } from "../text/tokens";

/** Takes the subject of some words into the state: what is named last holds. */
export function follow(words: readonly Word[], state: ReadSoFar): void {
  let published = false;
  for (const word of words) {
    published ||= is(word, "publish") || word.senses.some(({ kind }) => kind === "act");
    if (is(word, "disclosure") || is(word, "request")) state.disclosed = true;
    if (is(word, "wide")) state.wide = true;
    if (is(word, "askers")) state.subject ??= "requests";
    if (is(word, "processingFee")) state.feeSpoken = true;
    if (is(word, "among")) state.parts = true;
    if (is(word, "request"))
      state.subject = state.frame === "class" || isCaseAmong(word, words, state) ? state.subject : "requests";
    else if (is(word, "business") && isCounted(state))
      state.subject = isReason(word, state) || isAskedFor(words, state) ? "requests" : "other";
    else if (is(word, "ask") && !state.overview.disclosure && isOfAnotherKind(words, state.text))
      state.subject = "other";
    else if ((is(word, "info") || is(word, "paper")) && published && word.word !== "文件")
      state.subject = "info";
    const block = senseOf(word, "block");
    if (block) {
      if (state.subject !== "disputes") state.proceedings.clear();
      state.subject = "disputes";
      if (!state.spoken.some(({ key }) => key === block.key)) state.spoken = [...state.spoken, block];
    }
    const document = senseOf(word, "document");
    if (document) {
      state.subject = "documents";
      state.document = document.key;
    }
    if (senseOf(word, "decision")) state.subject = "decisions";
  }
}

/** `行政应诉案件23件，其中政府信息公开案件5件`: suits, not requests. */
const isCaseAmong = (word: Word, words: readonly Word[], { spoken }: ReadSoFar) =>
  spoken.length > 0 && word.word.endsWith("案件") && has(words, "among");

/** Other work takes the subject where something is told of it; `充分考虑群众诉求` only mentions it. */
const isCounted = ({ sentence }: ReadSoFar) =>
  sentence?.clauses.some(({ statements, words }) => statements.length > 0 || has(words, "none")) === true;

/** `受理96件，其中涉及违建的51件、物业维修资金的22件`: other work that requests were about. */
const isAskedFor = (words: readonly Word[], { subject, parts, received, sentence }: ReadSoFar) =>
  subject === "requests" &&
  parts &&
  received?.statement.clause.sentence === sentence &&
  (has(words, "ask", "request") || !has(words, "receive", "settle", "handle", "publish", "sum"));

/** 信访事项 as the reason why requests were not dealt with. */
const isReason = (word: Word, { subject }: ReadSoFar) =>
  subject === "requests" && senseOf(word, "outcome") !== undefined;
