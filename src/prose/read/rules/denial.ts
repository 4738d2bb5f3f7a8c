import type { Terms } from "../claim";
import type { Clause, Statement } from "../outline/clause";
import { denied } from "../meaning/denied";
import type { ReadSoFar } from "../meaning/state";
import { has, is, isVerb, sensesIn } from "../meaning/senses";
import type { Word } from "../text/tokens";
import { endingIn } from "../meaning/proceedings/ending";

/** A zero in words: what did not happen. */
export interface Denial {
  readonly start: number;
  readonly end: number;
  readonly terms: Terms;
}

/** How far a denial reaches at most, in characters behind it and in words before it. */
const farthest = 150;
const mostBefore = 20;

/**
 * What is denied is nought, and so is everything that stands in one coordination with it, before the denying word
 * (行政诉讼未发生) or behind it.
 *
 * @example
 * 2023 | 本年度没有收到公民、法人或其他组织提出的政府信息公开申请。 | 0 requests.new.total
 * 2023 | 没有收到政府信息公开申请、行政复议和行政诉讼。 | 0 requests.new.total; 0 disputes.review.total; 0 disputes.suits.total
 * 2023 | 全年未印发规范性文件，不收取任何费用，依申请公开信息处理费未收取。 | 0 disclosure.normativeDocuments.issued; 0 informationFee.yuan
 * 2023 | 全年无一起涉及政府信息公开的行政复议和行政诉讼。 | 0 disputes.review.total; 0 disputes.suits.total
 * 2023 | 无上年结转政府信息公开申请。 | 0 requests.carriedIn.total
 * 2024 | 未发生因依申请公开被行政复议纠错或行政诉讼败诉情形。 | 0 disputes.review.corrected; 0 disputes.suitDirect.corrected+disputes.suitAfterReview.corrected
 * 2023 | 信息公开引起的行政复议3件，行政诉讼未发生。 | 3 disputes.review.total; 0 disputes.suits.total
 * 2023 | 政府信息公开申请：无。政府信息公开行政复议：无。政府信息公开收费情况：无。 | 0 requests.new.total; 0 disputes.review.total; 0 informationFee.yuan
 * 2023 | 12家收到政府信息公开申请，19家未收到申请。 |
 * 2023 | 收到政府信息公开申请8件，未向申请人收费。 | 8 requests.new.total; 0 informationFee.yuan
 * 2023 | 收到自然人申请8件，未收到法人或其他组织申请。 | 8 requests.new.natural; 0 requests.new.organizations
 * 2023 | 主动公开政府信息830条（不含依申请公开）。 |
 * 2023 | 其中1件答复后未收到申请人反馈，没有违规收费问题。 |
 */
export function denialsIn(clause: Clause, following: readonly Clause[], state: ReadSoFar): Denial[] {
  const denials: Denial[] = [];
  const { words } = clause;
  words.forEach((word, index) => {
    if (!is(word, "none") || is(words[index - 1], "none") || isOfSomeUnits(clause, word)) return;
    const before = index === 0 ? headOf(clause) : words.slice(Math.max(0, index - mostBefore), index);
    const scope = scopeOf(clause, index, following, state);
    if (!scope) return;
    const verb = scope[0];
    const end = verb && verb.start - word.end <= 1 && isVerb(verb) ? verb.end : word.end;
    for (const terms of denied({ before, scope, none: word, state }))
      denials.push({ start: word.start, end, terms });
  });
  return denials;
}

/** `行政复议：无`: what stands before the colon is denied. */
const headOf = ({ opener, previous }: Clause): readonly Word[] =>
  opener === "：" && previous?.statements.length === 0 ? previous.words.slice(-mostBefore) : [];

/** `19家未收到申请`, `有12个单位没有收到`: they had none, the others may have had some. */
function isOfSomeUnits({ statements }: Clause, none: Word): boolean {
  const number = statements.findLast(({ mention }) => mention.end <= none.start);
  if (!number || none.start - number.mention.end > 6) return false;
  return (
    number.mention.value > 0 && (number.mention.unit === "家" || number.tail.some((word) => is(word, "unit")))
  );
}

/** The words that a denial reaches; undefined where a number stands in its way. */
function scopeOf(
  clause: Clause,
  index: number,
  following: readonly Clause[],
  state: ReadSoFar,
): Word[] | undefined {
  const { words, statements } = clause;
  const start = words[index]?.end ?? 0;
  const own: Word[] = [];
  let denies = false;
  for (let at = index + 1; at < words.length && !denies; at += 1) {
    const word = words[at];
    if (!word || word.start >= start + farthest) break;
    if (at > index + 1 && is(word, "none")) denies = true;
    else own.push(word);
  }
  const number = firstFrom(statements, start);
  if (number) return denies && own.every((word) => word.end <= number.mention.start) ? own : undefined;
  if (denies) return own;
  for (const next of following) {
    if (next.start > start + farthest || !goesOn(next, state)) break;
    own.push(...next.words);
  }
  return own;
}

/** The first number from a place on; numbers stand in the order of the text. */
function firstFrom(statements: readonly Statement[], start: number): Statement | undefined {
  let [low, high] = [0, statements.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((statements[middle]?.mention.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return statements[low];
}

/** A clause that only goes on with reviews and suits; `；在复议方面` begins anew. */
function goesOn({ words, statements, opener, end }: Clause, { rows, text }: ReadSoFar): boolean {
  return (
    statements.length === 0 &&
    opener !== "；" &&
    !/(?:方面|情况)$/.test(text.slice(end - 2, end)) &&
    sensesIn(words, "block").length > 0 &&
    !has(words, "none", "receive", "settle", "all") &&
    endingIn(words, rows) === undefined
  );
}
