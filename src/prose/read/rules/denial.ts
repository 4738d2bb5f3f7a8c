import type { Terms } from "../claim";
import type { Clause, Statement } from "../outline/clause";
import { asTerms, disputeTerms, feeYuan, requestTerms } from "../meaning/terms";
import type { State } from "../meaning/state";
import { has, is, sensesIn } from "../meaning/words";
import type { Word } from "../text/tokens";
import { actOf, made } from "./documents";
import { directionOf } from "./carryOver";
import { endingIn } from "./proceedings";

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
 * 2023 | 无上年结转政府信息公开申请。 | 0 requests.carriedIn.total
 * 2024 | 未发生因依申请公开被行政复议纠错或行政诉讼败诉情形。 | 0 disputes.review.corrected; 0 disputes.suitDirect.corrected+disputes.suitAfterReview.corrected
 * 2023 | 信息公开引起的行政复议3件，行政诉讼未发生。 | 3 disputes.review.total; 0 disputes.suits.total
 * 2023 | 其中1件答复后未收到申请人反馈，没有违规收费问题。 |
 */
export function denialsIn(clause: Clause, following: readonly Clause[], state: State): Denial[] {
  const denials: Denial[] = [];
  const { words } = clause;
  words.forEach((word, index) => {
    if (!is(word, "none") || is(words[index - 1], "none")) return;
    const before = words.slice(Math.max(0, index - mostBefore), index);
    const scope = scopeOf(clause, index, following);
    if (!scope) return;
    const verb = scope[0];
    const end = verb && verb.start - word.end <= 1 && isVerb(verb) ? verb.end : word.end;
    for (const terms of denied(before, scope, word, state)) denials.push({ start: word.start, end, terms });
  });
  return denials;
}

const isVerb = (word: Word) => has([word], "receive", "receiveNew", "collect", "happen", "decide", "publish");

/** The words that a denial reaches; undefined where a number stands in its way. */
function scopeOf(clause: Clause, index: number, following: readonly Clause[]): Word[] | undefined {
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
    if (next.start > start + farthest || !goesOn(next)) break;
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

/** A clause that only goes on with reviews and suits. */
function goesOn({ words, statements }: Clause): boolean {
  return (
    statements.length === 0 &&
    sensesIn(words, "block").length > 0 &&
    !has(words, "none", "receive", "settle", "all") &&
    endingIn(words) === undefined
  );
}

function* denied(
  before: readonly Word[],
  scope: readonly Word[],
  none: Word,
  state: State,
): Generator<Terms> {
  const { rows } = state;
  const [first] = scope;
  const blocks = sensesIn(scope, "block");
  const own = scope.length === 0 || (first !== undefined && first.start - none.end <= 14);
  if (!own) return;
  const carry =
    blocks.length === 0 ? directionOf([...before.filter((word) => !is(word, "none")), ...scope]) : undefined;
  if (carry && has(scope, "carry") && has([...before, ...scope], "past", "next", "goOn")) {
    const known = has(scope, "request", "ask") || state.subject === "requests" || scope.length <= 3;
    const terms = requestTerms(rows, [carry === "in" ? rows.carriedIn : rows.carriedOut]);
    if (known && terms) yield terms;
    return;
  }
  if (has(scope, "carry") && is(first, "carry")) return;
  if (blocks.length > 0) {
    if (has(scope, "withdrawn")) return;
    if (namesRequestsBeside(scope, none, state)) yield* received(state);
    yield* proceedings(blocks, scope, state);
    return;
  }
  const led = sensesIn(before, "block");
  const happens =
    scope.length === 0 || has(scope, "happen", "suffer", "receive") || endingIn(scope) !== undefined;
  if (led.length > 0 && happens && !has(scope, "request", "processingFee")) {
    const ending = endingIn(scope);
    for (const { sense } of ending === undefined ? led : led.slice(-1))
      yield disputeTerms(rows, sense, ending);
    return;
  }
  yield* money(before, scope, none, state);
  yield* documents(scope, none, state);
  yield* requests(before, scope, state);
}

function* proceedings(
  blocks: ReturnType<typeof sensesIn<"block">>,
  scope: readonly Word[],
  { rows }: State,
): Generator<Terms> {
  const seen = new Set<string>();
  for (const [index, { word, sense }] of blocks.entries()) {
    if (seen.has(sense.key)) continue;
    seen.add(sense.key);
    const next = blocks[index + 1]?.word.start ?? Infinity;
    const behind = scope.filter((each) => each.start > word.start && each.start < next);
    yield disputeTerms(rows, sense, endingIn(behind));
  }
}

/** `没有收到政府信息公开申请、行政复议`: requests and reviews side by side, not reviews that requests led to. */
function namesRequestsBeside(scope: readonly Word[], none: Word, { text }: State): boolean {
  const at = scope.findIndex((word) => is(word, "request"));
  const request = scope[at];
  const next = scope.slice(at + 1).find((word) => word.senses.some(({ kind }) => kind === "block"));
  if (!request || !next || has(scope.slice(0, at), "cause", "happen") || request.start - none.end > 30)
    return false;
  return /^(?:事项|情况|件)?[、，和及与或]+$|^(?:事项|情况|件)?(?:以及|也没有|也无|及其)$/.test(
    text.slice(request.end, next.start),
  );
}

function* money(
  before: readonly Word[],
  scope: readonly Word[],
  none: Word,
  { rows, subject }: State,
): Generator<Terms> {
  if (rows.requests === "") return;
  const fees = sensesIn(scope, "fee");
  for (const { sense } of fees) yield [sense.id];
  if (fees.length > 0) return;
  const taken = has(scope, "processingFee");
  const adjacent = is(scope[0], "collect") && (scope[0]?.start ?? 0) - none.end <= 4;
  const collects = has(scope, "collect") || has(before, "collect");
  const led = has(before, "processingFee") && (scope.length === 0 || adjacent || has(scope, "happen"));
  const bare =
    is(scope[0], "collect") && scope[0]?.start === none.end && scope.length === 1 && subject === "requests";
  if (
    (taken && (collects || is(scope[0], "processingFee") || has(scope, "request", "disclosure", "happen"))) ||
    led ||
    bare
  )
    yield feeYuan;
}

function* documents(scope: readonly Word[], none: Word, state: State): Generator<Terms> {
  const { rows } = state;
  const decided = sensesIn(scope, "decision");
  if (decided.length > 0 && !has(scope, "request", "disclosure"))
    for (const { sense } of decided) yield [sense.id];
  const named = sensesIn(scope, "document");
  if (named.length === 0 || decided.length > 0 || has(scope, "cause")) return;
  if (
    /问题|情况下|违反|不符|违规|权限|具有|资格/.test(
      state.text.slice(none.end, (named.at(-1)?.word.end ?? none.end) + 6),
    )
  )
    return;
  const acts = new Set(sensesIn(scope, "act").map(({ sense }) => sense.act));
  const act = actOf(scope) ?? made;
  for (const each of act === rows.acts.length - 1 || acts.size === 0 ? [act] : acts) {
    const column = rows.acts[each];
    for (const key of new Set(named.map(({ sense }) => sense.key)))
      if (column !== undefined) yield [`${rows.documents}.${key}.${column}`];
  }
}

function* requests(before: readonly Word[], scope: readonly Word[], state: State): Generator<Terms> {
  const asked =
    has(scope, "request") ||
    (has(scope, "ask") && (state.subject === "requests" || state.overview.disclosure));
  const led = !asked && has(before, "request") && (has(scope, "receive", "happen") || scope.length === 0);
  if (!asked && !led) return;
  const at = scope.findIndex((word) => is(word, "request") || is(word, "ask"));
  const early = scope.slice(0, Math.max(at, 0));
  if (
    has(early, "business", "activity", "cause", "info") ||
    has(scope, "processingFee", "collect", "formerOutcome", "open")
  )
    return;
  if (sensesIn(early, "decision").length > 0 || sensesIn(scope, "document").length > 0) return;
  if (sensesIn(scope, "outcome").some(({ word }) => !is(word, "publish") && !is(word, "other"))) return;
  if (/超期|逾期|违规|问题|错误|不当|不及时|延误|拖延|纠纷|投诉|舆情/.test(textOf(state, scope))) return;
  const settled = has(early, "settle");
  const plain =
    has(early, "receive", "receiveNew", "happen", "handle") || early.every((word) => !isVerb(word));
  if (settled) {
    const terms = requestTerms(state.rows, [state.rows.settled]);
    if (terms) yield terms;
  } else if (plain || led) yield* received(state);
}

function* received({ rows }: State): Generator<Terms> {
  const terms = asTerms(requestTerms(rows, [rows.received]) ?? []);
  if (terms) yield terms;
}

function textOf({ text }: State, scope: readonly Word[]): string {
  return text.slice(scope[0]?.start ?? 0, (scope.at(-1)?.end ?? 0) + 6);
}
