import { elsewhere, figures, looseUnits, type Reading, type ReadingRule } from "../meaning/reading";
import type { View } from "../meaning/state";
import { asTerms, disputeTerms, requestTerms, type BlockTerm } from "../meaning/terms";
import { has, is, isAssistance, namesSomething, sensesIn } from "../meaning/words";
import type { Word } from "../text/tokens";

/**
 * Reviews and suits about disclosure, and how they ended. What an organ of justice decides itself is none.
 *
 * @example
 * 2023 | 因政府信息公开被申请行政复议3件，其中结果维持2件，结果纠正1件。 | 3 disputes.review.total; 2 disputes.review.upheld; 1 disputes.review.corrected
 * 2023 | 有1件涉及信息公开的行政复议。 | 1 disputes.review.total
 * 2023 | 依申请公开引发的行政复议和行政诉讼均为0件。 | 0 disputes.review.total+disputes.suits.total
 * 2023 | 应对信息公开行政复议和行政诉讼，共办理此类案件12件。 | 12 disputes.review.total+disputes.suits.total
 * 2023 | 未经复议直接起诉的信息公开诉讼案件4件，结果维持3件。 | 4 disputes.suitDirect.total; 3 disputes.suitDirect.upheld
 * 2023 | 未经复议直接起诉2件，其中维持1件。 | 2 disputes.suitDirect.total; 1 disputes.suitDirect.upheld
 * 2023 | 被提起信息公开行政诉讼9起：直接向法院起诉6起，先复议再起诉3起；驳回5起，判令重新答复2起。 | 9 disputes.suits.total; 6 disputes.suitDirect.total; 3 disputes.suitAfterReview.total; 5 disputes.suitDirect.upheld+disputes.suitAfterReview.upheld; 2 disputes.suitDirect.corrected+disputes.suitAfterReview.corrected
 * 2023 | 信息公开诉讼17件，未经复议直接起诉11件，复议后起诉6件，法院驳回14件，败诉1件。 | 17 disputes.suits.total; 11 disputes.suitDirect.total; 6 disputes.suitAfterReview.total; 14 disputes.suitDirect.upheld+disputes.suitAfterReview.upheld; 1 disputes.suitDirect.corrected+disputes.suitAfterReview.corrected
 * 2023 | 政府信息公开行政复议、行政诉讼案件43件，结果维持31件。 | 43 disputes.review.total+disputes.suits.total; 31 disputes.review.upheld+disputes.suitDirect.upheld+disputes.suitAfterReview.upheld
 * 2023 | 未因信息公开工作引发行政复议，因具体行政行为被提起行政诉讼2起，其中1起因变更被告已移送，1起胜诉。 | 0 disputes.review.total
 * 2023 | 信息公开行政复议41件，其中维持24件、纠正4件（撤销2件、确认违法2件）。 | 41 disputes.review.total; 24 disputes.review.upheld; 4 disputes.review.corrected
 * 2023 | 发生信息公开行政复议9宗，其中6宗获维持，1宗申请人撤回复议申请。 | 9 disputes.review.total; 6 disputes.review.upheld; 1 disputes.review.otherOutcome
 * 2023 | 政府信息公开申请、行政复议、行政诉讼0件。 | 0 requests.new.total; 0 disputes.review.total+disputes.suits.total
 * 2021 | 政府信息公开行政复议、行政诉讼0条。 | 0 disputes.review.total+disputes.suits.total
 * 2023 | 信息公开行政复议139件，117件作出复议决定。 | 139 disputes.review.total
 * 2024 | 全年办理行政复议案件214件，行政应诉案件35件。 |
 * 2023 | 因政府信息公开被提起行政复议15件、行政诉讼7件，被纠正或败诉的共2件。 | 15 disputes.review.total; 7 disputes.suits.total; 2 disputes.review.corrected+disputes.suitDirect.corrected+disputes.suitAfterReview.corrected
 * 2023 | 信息公开行政复议21件、行政诉讼9件，被纠错和败诉各1件。 | 21 disputes.review.total; 9 disputes.suits.total; 1 disputes.suitDirect.corrected+disputes.suitAfterReview.corrected
 * 2023 | 政府信息公开行政复议14件，其中维持8件、撤销重做2件、责令限期答复1件，年底前未作出决定3件。 | 14 disputes.review.total; 8 disputes.review.upheld; 2 disputes.review.corrected; 1 disputes.review.corrected; 3 disputes.review.pending
 * 2023 | 行政应诉案件30件，其中因政府信息公开引起的4件，目前3件判决驳回，1件未开庭。 | 4 disputes.suits.total; 3 disputes.suitDirect.upheld+disputes.suitAfterReview.upheld; 1 disputes.suitDirect.pending+disputes.suitAfterReview.pending
 * 2023 | 办理行政应诉案件23件，其中涉及政府信息公开案件5件：胜诉4件，败诉1件。 | 5 disputes.suits.total; 4 disputes.suitDirect.upheld+disputes.suitAfterReview.upheld; 1 disputes.suitDirect.corrected+disputes.suitAfterReview.corrected
 * 2023 | 因信息公开引发行政诉讼3件，判决责令重新答复2件，1件正在法院审理。 | 3 disputes.suits.total; 2 disputes.suitDirect.corrected+disputes.suitAfterReview.corrected; 1 disputes.suitDirect.pending+disputes.suitAfterReview.pending
 * 2023 | 行政应诉案件30件，其中因土地征收引起的4件。 |
 */
export const proceedings: ReadingRule = { name: "proceedings", read: readProceedings };

const units = new Set("件 件次 宗 起 次 例 项 份 个 ".split(" "));

function readProceedings(view: View): Reading | undefined {
  const { lead, tail, unit, state, rows, value, raw } = view;
  if (!units.has(unit) && !(value === 0 && looseUnits.has(unit))) return undefined;
  const own = sensesIn(lead, "block");
  const named = own.length > 0 || namesSomething(lead) ? own : sensesIn(tail, "block").slice(0, 1);
  const said = own.length === 0 ? tail : isNought(view) ? tail.slice(0, 2) : [];
  const ending = endingIn(lead) ?? endingIn(said);
  const inList = named.length === 0 && state.subject === "disputes";
  if (isDecided(view)) return elsewhere("other", 7);
  const goesBack = ending !== undefined || isSuchCase(view) || isTotal(view) || isOursAmong(view);
  if (own.length === 0 && isWithdrawn(view) && state.subject === "disputes" && state.blocks.length > 0)
    return withdrawn(view);
  if (named.length === 0 && !(inList && goesBack)) return undefined;
  if (isWithdrawn(view) || isAfterReview.test(raw)) return elsewhere("other", 7);
  if (isAssistance(lead, ({ senses }) => senses.some(({ kind }) => kind === "block")))
    return elsewhere("other", 7);
  if (value !== 0 && !(inList && state.blocks.length > 0) && !isOurs(view)) return undefined;
  if (hasAnotherCause(view)) return { ...elsewhere("other", 7), blocks: [] };
  if (has(lead, "business") && !state.overview.disclosure) return undefined;
  const blocks = inList ? blocksSpokenOf(view, ending) : joined(named, state.text);
  if (blocks.length === 0) return undefined;
  const [first, second] = blocks;
  const from = view.statement.mention.start;
  const also = value === 0 ? requestsBeside(view, named) : [];
  if (first && second && value === 0 && state.text.startsWith("零", from))
    return figures(disputeTerms(rows, first), 7, {
      blocks,
      also: [...also, { from, terms: disputeTerms(rows, second) }],
    });
  if (isPartOfEnding(view, ending)) return elsewhere("other", 7);
  const terms = asTerms(blocks.flatMap((block) => disputeTerms(rows, block, ending)));
  const goesOn = inList && ending !== undefined && !blocks.some((block) => isWholeOf(block, state.blocks));
  return figures(terms, 7, { blocks: goesOn ? state.blocks : blocks, also });
}

/** `纠正4件（撤销2件、确认违法1件）`: told already, as a whole. */
function isPartOfEnding({ statement: { inBracketOf } }: View, ending: string | undefined): boolean {
  return inBracketOf !== undefined && ending !== undefined && endingIn(inBracketOf.lead) === ending;
}

/** `行政诉讼零败诉`. */
const isNought = ({ statement: { mention }, state: { text } }: View) => text.startsWith("零", mention.start);

/** `因具体行政行为被提起行政诉讼2起`: what led to it is named, and is not disclosure. */
function hasAnotherCause({ lead, state: { text } }: View): boolean {
  const at = lead.findIndex((word) => is(word, "cause"));
  const cause = lead[at];
  const event = lead.slice(at + 1).find((word) => is(word, "suffer") || is(word, "happen"));
  if (!cause || !event || has(lead, "disclosure", "request", "settle", "these", "publish")) return false;
  const named = text.slice(cause.end, event.start);
  return /[\u4e00-\u9fff]{4,}/.test(named) && !/公开|答复|上述|以上|同一/.test(named);
}

const isWithdrawn = ({ lead, tail }: View) =>
  has(lead, "withdrawn") || (sensesIn(lead, "block").length === 0 && has(tail, "withdrawn"));

/** `复议9宗，1宗申请人撤回`: ended, in another way than the form has names for. */
function withdrawn(view: View): Reading | undefined {
  const { state, rows } = view;
  const blocks = blocksSpokenOf(view, rows.otherEnding);
  return figures(asTerms(blocks.flatMap((block) => disputeTerms(rows, block, rows.otherEnding))), 7, {
    blocks: state.blocks.length > 0 ? state.blocks : blocks,
  });
}

/** `行政诉讼21件（其中未经复议15件，经复议6件）`: suits, not reviews. */
const isAfterReview = /(?<!未)经(?:行政)?复议后?的?$/;

/** `依申请公开、行政复议、行政诉讼0件`: requests are nought as well. */
function requestsBeside({ lead, statement, state, rows }: View, named: readonly { word: Word }[]) {
  const [block] = named;
  const request = lead.find((word) => is(word, "request"));
  const beside =
    block &&
    request &&
    /^(?:数量?|件数?)?(?:[、，和及与]|以及|投诉|举报)+$/.test(
      state.text.slice(request.end, block.word.start),
    );
  const terms = beside ? requestTerms(rows, [rows.received]) : undefined;
  return terms ? [{ from: statement.mention.start, terms }] : [];
}

/** The block that some words name last, or all of several that stand in one coordination directly before it. */
function joined(named: readonly { word: Word; sense: BlockTerm }[], text: string): BlockTerm[] {
  const blocks: BlockTerm[] = [];
  for (let index = named.length - 1; index >= 0; index -= 1) {
    const each = named[index];
    const behind = named[index + 1];
    if (!each) break;
    if (behind && isKindOf(each.sense, behind.sense)) return [each.sense];
    if (behind && !isCoordination(text.slice(each.word.end, behind.word.start))) break;
    if (!blocks.some(({ key }) => key === each.sense.key)) blocks.unshift(each.sense);
  }
  return blocks;
}

/** `未经复议直接起诉的诉讼案件4件`: the kind before says which suits. */
const isKindOf = (kind: BlockTerm, all: BlockTerm) => kind.key !== all.key && all.members.includes(kind.key);

const isCoordination = (between: string) =>
  /^(?:案件|案|情况|申请|的|件数|数)?(?:和|及|以及|、|与|或|或者|及其)?(?:因此|被)?(?:提起|发生|引发|引起)?的?$/.test(
    between,
  );

export function endingIn(words: readonly Word[]): string | undefined {
  return sensesIn(words, "ending").find(({ word }) => words.length === 1 || !is(word, "other"))?.sense.key;
}

/** `117件作出复议决定`: some of those told before were decided, however they ended. */
const isDecided = ({ lead, tail, state, statement: { mention } }: View) =>
  state.subject === "disputes" &&
  !namesSomething(lead) &&
  endingIn(tail) === undefined &&
  /^[^，。；]{0,6}(?:复议决定|判决|裁定)/.test(state.text.slice(mention.end, mention.end + 12));

/** `此类案件12件`. */
const isSuchCase = ({ lead, tail }: View) =>
  has(lead, "these") && (has(lead, "case") || has(tail, "case") || has(lead, "sum"));

const isWholeOf = (block: BlockTerm, parts: readonly BlockTerm[]) =>
  parts.length > 0 && parts.every((part) => isKindOf(part, block));

/** `诉讼9件：直接起诉6件，复议后起诉3件；驳回5件`: behind a semicolon, or told of more than the part, the whole is spoken of again. */
function wholeBehind({ state, clause, statement, value }: View): BlockTerm | undefined {
  const opens = clause.opener === "；" && clause.statements[0] === statement;
  const part = state.blocks.at(-1);
  const ofAll =
    statement.inBracketOf === undefined &&
    value > (state.proceedings.get(part?.key ?? "")?.value ?? Infinity);
  return opens || ofAll ? state.spoken.find((block) => isWholeOf(block, state.blocks)) : undefined;
}

/** `被纠正或败诉的共2件`: reviews are corrected, suits are lost. */
const endsOfBoth = /(?:纠[正错]的?(?:或者?|和|及|以及|、)败诉|维持的?(?:或者?|和|及|以及|、)驳回)[^各均]*$/;

function blocksSpokenOf(view: View, ending: string | undefined): readonly BlockTerm[] {
  const { state } = view;
  if (ending !== undefined) {
    if (state.spoken.length > 1 && endsOfBoth.test(view.raw)) return state.spoken;
    const whole = wholeBehind(view);
    if (whole) return [whole];
    return state.blocks.length > 0 ? state.blocks : state.spoken.slice(-1);
  }
  return state.spoken.length > 0 ? state.spoken : state.blocks;
}

/** `行政复议：维持2件，纠正1件，共3件`. */
const isTotal = ({ lead, clause }: View) =>
  lead.length === 1 && is(lead[0], "sum") && clause.previous !== undefined && clause.statements.length === 1;

/** `行政诉讼23件，其中涉及政府信息公开2件`: only these are about disclosure. */
const isOursAmong = ({ lead, state }: View) =>
  state.overview.onlyPart &&
  has(lead, "among") &&
  has(lead, "disclosure") &&
  (state.overview.suffers || state.overview.responds);

/** About disclosure: said so, in words of the form, or of an organ that is the respondent. */
function isOurs({ lead, clause, state }: View): boolean {
  const { overview } = state;
  if (lead.some((word) => word.word === "作为复议")) return false;
  if (overview.onlyPart && !has(lead, "disclosure")) return false;
  if (overview.disclosure || lead.some(isCausing)) return true;
  const formal = clause.sentence.clauses.length > 0 && sentenceIsFormal(state);
  if (formal) return true;
  if (!state.disclosed) return false;
  return !(has(lead, "handle", "receive", "settle", "authority") && !overview.suffers);
}

/** `引发行政复议`: something that the organ did led to it. */
const isCausing = (word: Word) => is(word, "happen") && /^引|^产生|^导致|^发生/.test(word.word);

function sentenceIsFormal({ overview }: View["state"]): boolean {
  return overview.formalEndings || overview.suffers || overview.askers;
}
