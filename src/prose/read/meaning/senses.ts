import type { FormSense, Tag } from "../lexicon";
import type { Word } from "../text/tokens";

/** Whether a word has a sense. */
export const is = (word: Word | undefined, tag: Tag): boolean => word?.tags.includes(tag) === true;
/** Whether any of some words has any of some senses. */
export function has(words: readonly Word[], ...tags: readonly Tag[]): boolean {
  for (const word of words) for (const tag of tags) if (word.tags.includes(tag)) return true;
  return false;
}

/** What a word stands for in the form, if it is of a kind. */
export function senseOf<Kind extends FormSense["kind"]>(
  word: Word | undefined,
  kind: Kind,
): (FormSense & { kind: Kind }) | undefined {
  return word?.senses.find((sense) => isOfKind(sense, kind));
}

const isOfKind = <Kind extends FormSense["kind"]>(
  sense: FormSense,
  kind: Kind,
): sense is FormSense & { kind: Kind } => sense.kind === kind;

/** Every word that stands for something of a kind, with the sense; 行政争议 stands for reviews and for suits. */
export function sensesIn<Kind extends FormSense["kind"]>(words: readonly Word[], kind: Kind) {
  const found: { readonly word: Word; readonly sense: FormSense & { kind: Kind } }[] = [];
  for (const word of words) {
    for (const sense of word.senses) if (isOfKind(sense, kind)) found.push({ word, sense });
  }
  return found;
}

const nouns: readonly Tag[] = ["request", "info", "paper", "business", "activity"];

/** Whether some words name what is counted. */
export const namesSomething = (words: readonly Word[]): boolean =>
  words.some(
    (word) => nouns.some((tag) => word.tags.includes(tag)) || word.senses.some(({ kind }) => kind !== "act"),
  );

/** `起草依申请公开答复`, `指导街镇办理依申请公开`, `参与行政复议答复`: what the organ does about somebody else's. */
export function isAssistance(lead: readonly Word[], noun: (word: Word) => boolean): boolean {
  const at = lead.findIndex(noun);
  const helps = lead
    .slice(0, Math.max(at, 0))
    .findLastIndex(
      (word, index) => is(word, "assist") && !(is(word, "carry") && is(lead[index - 1], "past")),
    );
  return (
    helps >= 0 &&
    (has(lead.slice(helps, at), "unit") ||
      (is(lead[helps + 1], "handle") && lead[helps + 1]?.start === lead[helps]?.end) ||
      !has(lead.slice(helps, at), "receive", "receiveNew", "settle", "handle", "suffer", "happen"))
  );
}

/** `收到信访类申请`: the word says what came in, and no word in between says otherwise. */
export function comesIn(word: Word, words: readonly Word[]): boolean {
  const before = words[words.indexOf(word) - 1];
  return before !== undefined && (is(before, "receive") || is(before, "receiveNew"));
}

/** Words that tell what happens, directly behind a denying word. */
export const isVerb = (word: Word): boolean =>
  has([word], "receive", "receiveNew", "collect", "happen", "decide", "publish");

/** `公证申请`, `法律援助申请`, `变更申请`: what stands directly before it is no word of this trade. */
export function isOfAnotherKind(lead: readonly Word[], text: string): boolean {
  const at = lead.findLastIndex((word) => is(word, "ask"));
  const ask = lead[at];
  if (!ask) return false;
  const before = lead[at - 1];
  if (before?.end === ask.start && namesAnother(before)) return true;
  const between = text.slice(Math.max(lead[at - 1]?.end ?? 0, ask.start - longestKind), ask.start);
  return /[\u4e00-\u9fff]{2,}$/.test(between) && !saysNothing.test(between);
}

/** `复议申请`, `信访申请`. */
const namesAnother = (word: Word) =>
  word.senses.some(
    (sense) =>
      sense.kind === "block" ||
      sense.kind === "ending" ||
      (sense.kind === "outcome" && sense.group !== undefined),
  );

const longestKind = 8;
const saysNothing =
  /(?:[的过到了等次个起向年月日]|年度|提出|书面|有效|全部|相关|每一|这些|一般|普通|超量|大量|批量|同一|剩余|结转|未结)$/;
