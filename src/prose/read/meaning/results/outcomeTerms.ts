import type { Terms } from "../../claim";
import type { Rows } from "../../lexicon";
import type { Word } from "../../text/tokens";
import { requestTerms, type OutcomeTerm } from "../terms";
import { has, is, sensesIn } from "../senses";

/** The result that some words speak of. */
export function outcomeTerms(words: readonly Word[], rows: Rows): Terms | undefined {
  const found = new Map<string, OutcomeTerm>();
  for (const { sense, word } of sensesIn(words, "outcome"))
    if (!isVague(word) || isBesideOutcome(word, words)) found.set(sense.key, sense);
  const outcomes = [...found.values()];
  if (outcomes.length === 0) return undefined;
  const reasons = outcomes.filter(({ group }) => group !== undefined);
  const groups = outcomes.filter(({ group }) => group === undefined);
  if (reasons.length === 0)
    return requestTerms(
      rows,
      groups.map(({ key }) => key),
    );
  if (reasons.length === 1 && !has(words, "suchAs"))
    return requestTerms(
      rows,
      reasons.map(({ key }) => key),
    );
  const group = groups.find(({ members }) => members.length > 1) ?? groups[0] ?? reasons[0];
  return group && requestTerms(rows, [group.key]);
}

/** `公开和部分公开`. */
function isBesideOutcome(word: Word, words: readonly Word[]): boolean {
  const next = words[words.indexOf(word) + 1];
  return (
    is(word, "publish") &&
    next !== undefined &&
    next.start - word.end <= 2 &&
    next.senses.some(({ kind }) => kind === "outcome")
  );
}

/** 公开 and 其他 say something only where nothing else is said. */
export const isVague = (word: Word) => is(word, "publish") || is(word, "other");
