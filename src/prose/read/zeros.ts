import type { Terms } from "./claim";
import { carryOf } from "./carry";
import type { Context } from "./context";
import { disputeTerms, endingOf } from "./disputes";
import { decisions, otherBusiness, requestNoun } from "./lexicon";
import type { Sentence } from "./spots";

/** A zero in words, with where its words stand in the sentence. */
export interface Zero {
  readonly surface: string;
  readonly at: number;
  readonly terms: Terms;
}

const negation =
  /(?:全年|均|从|也|暂|并|尚)?(?:未曾|未|没有|无)(?=(?:收取|接?收到?|受理|接到|发生|产生|引[发起]|出现|制发|制定|出台|发布|废止|作出|涉及|办理|办结|现行|有|新收|因|被|上年|上一年|结转|行政|政府信息|信息公开|依申请|公民|任何|申请|提起|复议|诉讼|规章|规范性))(?:收取|接?收到?|受理|接到|发生|产生|引发|引起|出现|作出)?/g;

/** Everything that a sentence says did not happen. */
export function zerosIn(sentence: Sentence, context: Context): Zero[] {
  const zeros: Zero[] = [];
  for (const match of sentence.text.matchAll(negation)) {
    const at = match.index;
    const scope = templateScope(sentence, at + match[0].length);
    const led = /[^，；。：]*$/.exec(sentence.text.slice(0, at))?.[0] ?? "";
    for (const terms of denied(match[0], scope, context, led)) zeros.push({ surface: match[0], at, terms });
  }
  for (const match of sentence.text.matchAll(nothingAsked))
    zeros.push({ surface: match[0], at: match.index, terms: ["requests.new.total"] });
  for (const match of sentence.text.matchAll(nothingTaken))
    zeros.push({ surface: match[0], at: match.index, terms: ["informationFee.yuan"] });
  if (context.disclosure || /申请人/.test(sentence.text)) {
    for (const match of sentence.text.matchAll(nothingHappened)) {
      const at = match.index;
      if (/复议/.test(match[0]))
        zeros.push({ surface: match[0], at, terms: disputeTerms("review", "total") });
      if (/诉讼/.test(match[0])) zeros.push({ surface: match[0], at, terms: disputeTerms("suits", "total") });
    }
  }
  return zeros;
}

const nothingAsked = /(?:信息公开|依申请公开)(?:申请)?(?:受理|收到)?(?:件数|数量?|件)?(?:均)?为零/g;
const nothingTaken = /(?:信息处理费|信息公开(?:信息处理)?收费)(?:总?金额|数额)?为零/g;

/** The subject first: `行政诉讼未发生`. */
const nothingHappened =
  /(?:行政复议(?:案件)?(?:[、和及或]|以及))?(?:行政)?(?:复议|诉讼)(?:案件|情况)?(?:均|都)?(?:未发生|没有发生|未出现|为零)/g;

/** Characters that a negation reaches at most. */
const farthest = 150;

/** How far a negation reaches: its clause, and clauses behind it that go on with reviews and suits. */
function templateScope({ text, spots, start }: Sentence, from: number): string {
  const number = spots.find(({ mention }) => mention.start - start >= from);
  const end = Math.min(number ? number.mention.start - start : text.length, from + farthest);
  // `无申请、无行政复议`: the next negation has a scope of its own.
  const [first = "", ...rest] = text.slice(from, end).split(/[，；。：]|、(?=无|未|没有)/);
  if (number && rest.length === 0) return "";
  const more = rest.slice(0, number ? -1 : undefined);
  const goesOn = more.findIndex(
    (clause) =>
      !/^(?:也|和|及|或|以及|提起)?[^无未没]*(?:复议|诉讼)/.test(clause) ||
      /收到|办结|维持|纠正|为零|未发生/.test(clause),
  );
  return [first, ...more.slice(0, goesOn < 0 ? more.length : goesOn)].join("，");
}

function* denied(verb: string, scope: string, context: Context, led: string): Generator<Terms> {
  const carry = carryOf(`${led}${verb}${scope}`, context.year);
  // `上年度无结转`: nothing else is carried over in such a report.
  const isBare = /^结转$/.test(scope);
  if (
    carry &&
    (isBare || requestNoun.test(scope) || context.subject === "requests") &&
    !/复议|诉讼/.test(scope)
  ) {
    yield [`requests.${carry}.total`];
    return;
  }
  // `无结转申请` does not say which way.
  if (/^结转/.test(scope)) return;
  const review = /复议/.exec(scope);
  const suits = /诉讼|起诉/.exec(scope);
  if (review ?? suits) {
    if (/撤诉|代理/.test(scope)) return;
    const between = review && suits && review.index < suits.index ? suits.index : scope.length;
    if (review) yield disputeTerms("review", endingOf(scope.slice(review.index, between)) ?? "total");
    if (suits) yield disputeTerms("suits", endingOf(scope.slice(suits.index)) ?? "total");
    return;
  }
  if (/信息处理费|信息公开.{0,6}(?:收费|费用)|收取.{0,8}费|检索费/.test(`${verb}${scope}`)) {
    yield ["informationFee.yuan"];
    return;
  }
  if (/行政事业性收费/.test(scope)) {
    yield ["disclosure.fees.amount"];
    return;
  }
  const decided = decisions.filter(([cue]) => cue.test(scope));
  if (decided.length > 0 && !/信息公开|依申请/.test(scope)) {
    for (const [, row] of decided) yield [`disclosure.${row}.decisions`];
    return;
  }
  if (/规范性文件|规章(?!制度)/.test(scope) && !/问题|情况下|违反|不符/.test(scope)) {
    for (const act of actsIn(`${verb}${scope}`)) {
      if (/规章(?!制度)/.test(scope)) yield [`disclosure.rules.${act}`];
      if (/规范性文件/.test(scope)) yield [`disclosure.normativeDocuments.${act}`];
    }
    return;
  }
  if (otherBusiness.test(scope) && !requestNoun.test(scope)) return;
  const asked = requestNoun.test(scope) || (/申请/.test(scope) && context.subject === "requests");
  if (!asked || /投诉|举报|不当|超期|逾期|违规|问题|错误|收费|不予/.test(scope)) return;
  if (/^(?:办结|办理完毕)/.test(scope)) yield ["requests.resultTotal.total"];
  else if (/收到|接到|受理|接收|新收|收|无|没有|有/.test(verb)) yield ["requests.new.total"];
}

/** What was not done to documents: 制发, unless another act is named. */
function actsIn(words: string): string[] {
  if (/有效/.test(words)) return ["inForce"];
  const acts = [
    ...(/制发|制定|印发|发布|出台|新增/.test(words) ? ["issued"] : []),
    ...(/废止|失效/.test(words) ? ["repealed"] : []),
  ];
  return acts.length === 0 ? ["issued"] : acts;
}
