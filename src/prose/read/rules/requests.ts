import {
  countUnits,
  elsewhere,
  figures,
  looseUnits,
  type Reading,
  type ReadingRule,
} from "../meaning/reading";
import type { View } from "../meaning/state";
import { requestTerms } from "../meaning/terms";
import { isOfOneOrgan } from "../meaning/organs";
import { has, is, isAssistance, isOfAnotherKind, namesSomething, sensesIn } from "../meaning/words";
import type { Word } from "../text/tokens";
import { onlyOne } from "./askers";
import { sumsBoth } from "./carryOver";

/**
 * Requests received, settled and in hand. The noun may stand before the number or behind it, with a modifier
 * between; a number of the ways that requests came in, of a part of the organ, or of what was asked for is none.
 *
 * @example
 * 2023 | 全年共收到政府信息公开申请23件，办结20件。 | 23 requests.new.total; 20 requests.resultTotal.total
 * 2023 | 受理公开政府信息申请6件。 | 6 requests.new.total
 * 2023 | 收到12件信息依申请公开，其中10件已经按时完成答复。 | 12 requests.new.total; 10 requests.resultTotal.total
 * 2023 | 收到政府信息公开申请11件，已办毕9件。 | 11 requests.new.total; 9 requests.resultTotal.total
 * 2023 | 收到政府信息公开申请10件，其中网上申请6件，信函申请4件。 | 10 requests.new.total
 * 2023 | 网站受理依申请公开41件、邮寄受理22件，合计63件。 | 63 requests.new.total
 * 2023 | 全县受理政府信息公开申请157件（其中县政府办受理23件）。 | 157 requests.new.total
 * 2023 | 受理申请25件政府信息公开，其中9件为申请公开拆迁信息。 | 25 requests.new.total
 * 2023 | 城市道路申请件77件，受理网络问政182件。 |
 */
export const requests: ReadingRule = { name: "requests", read: readRequests };

function readRequests(view: View): Reading | undefined {
  const { lead, tail, unit, state, rows, raw } = view;
  const named = isNamed(view);
  const sums = sumsCarried(view);
  const known = named || sums || sumsChannels(view) || state.subject === "requests" || isHeadOfResults(view);
  if (!known || (!named && (state.subject === "other" || has(lead, "business")))) return undefined;
  const asBefore = unit === state.received?.statement.mention.unit && has(lead, "settle");
  if (!countUnits.has(unit) && !(looseUnits.has(unit) && (named || asBefore))) return undefined;
  if (has(lead, "info", "paper", "activity", "processingFee") && !has(lead, "request", "ask") && !named)
    return undefined;
  const arrives =
    (has(lead, "receive", "receiveNew", "receiveBoth") && !isSomeOf(raw)) || isNewOf(view) || risesTo(view);
  if (
    is(lead.at(-1), "activity") ||
    isBesideRequests.test(raw) ||
    isAssistance(lead, (word) => is(word, "request"))
  )
    return elsewhere("activity", 6);
  if (isCriterion(view)) return elsewhere("other", 6, "unit");
  if (isSomeOf(raw) && !settles(view)) return elsewhere("other", 4, "topic");
  if (isAboutTopic(view)) return elsewhere("other", 6, "topic");
  if (isChannel(view, arrives)) return elsewhere("channel", 4.4);
  if (has(lead, "period")) return elsewhere("channel", 6, "unit");
  if (isPart(view, arrives, named)) return elsewhere("other", 6, "unit");
  if (has(lead, "withdrawn") || is(tail[0], "withdrawn")) return elsewhere("other", 4);
  const both = requestTerms(rows, [rows.received, rows.carriedIn]);
  if (sums) return figures(both, 5, { flow: "received" });
  if (sumsChannels(view)) return figures(requestTerms(rows, [rows.received]), 5, { flow: "received" });
  const settled = requestTerms(rows, [rows.settled]);
  if (isSum(lead) && state.flow === "outcome" && state.overview.outcomes > 1)
    return figures(settled, 5, { flow: "settled" });
  if (!arrives && settles(view)) return figures(settled, 4, { flow: "settled" });
  if (!arrives && has(lead, "handle") && !has(lead, "open")) return figures(settled, 4, { flow: "handled" });
  if (!arrives && !named) return undefined;
  if (isOneOfClasses(view, arrives)) return elsewhere("other", 4, "class");
  const terms = requestTerms(rows, [rows.received]);
  const also = arrives ? alsoOfOneKind(view, raw) : undefined;
  return figures(terms, 4, { flow: "received", ...(also ? { also: [also] } : {}) });
}

/** Whether the words name requests for information; 申请 alone does where nothing else was asked for. */
function isNamed({ lead, tail, state }: View): boolean {
  if (has(lead, "request") || (!namesOther(lead) && has(tail, "request"))) return true;
  if (has(lead, "anyAsk")) return state.overview.outcomes > 0 || state.overview.disclosure;
  if (has(lead, "business", "activity", "powerList") || sensesIn(lead, "decision").length > 0) return false;
  const words = has(lead, "ask") ? lead : tail;
  if (words === lead && isOfAnotherKind(lead, state.text)) return false;
  if (!has(words, "ask") || has(words, "business") || state.subject === "other") return false;
  const { outcomes, carries, applicants, channels } = state.overview;
  if (
    state.subject === "requests" ||
    state.disclosed ||
    outcomes > 0 ||
    carries ||
    applicants > 0 ||
    channels > 1
  )
    return true;
  return (
    has(lead, "receive", "handle", "settle") && state.subject !== "decisions" && state.subject !== "disputes"
  );
}

/** What is made for requests or asked about them is none: `依申请公开咨询`, `依申请公开指南`. */
const isBesideRequests = /(?:咨询(?:电话|事宜|事项)?|征求意见|指南|流程图|模板|台账|制度)$/;

/** `办理结果总计33件，其中予以公开11件、部分公开3件`: its parts say what it is. */
const isHeadOfResults = ({ lead, state }: View) =>
  state.overview.outcomes > 1 && has(lead, "settle", "handle") && !namesSomething(lead);

/** `收到申请超过20件的有6个`, `没有收到申请的有12个`: these count who received them. */
const isCriterion = ({ lead, value, state, statement: { mention } }: View) =>
  /^的(?:有|单位|部门|机关|镇|街道)/.test(state.text.slice(mention.end, mention.end + 4)) ||
  (value > 0 && has(lead, "none") && has(lead, "receive"));

/** `收到的申请中有2件`: some of those that were told. */
const isSomeOf = (raw: string) => /(?:申请|件)[中里]，?(?:有|还有|共有)$/.test(raw);

/** `由2021年的13件增至2023年的27件`. */
const risesTo = ({ raw, lead, state }: View) =>
  state.subject === "requests" && has(lead, "present") && /[增升降减涨][^，]{0,3}[至到为]/.test(raw);

/** `本年度新增28件` of requests. */
const isNewOf = ({ lead, state, raw }: View) =>
  state.subject === "requests" &&
  (has(lead, "present") || /全年|年度/.test(raw)) &&
  lead.some(({ word }) => word === "新增");

const namesOther = (words: readonly Word[]) => namesSomething(words.filter((word) => !is(word, "request")));

/** Settled, said before the number or behind it; 答复后 only tells when something else happened. */
function settles({ lead, tail, state, statement }: View): boolean {
  if (has(lead, "notDue", "none")) return false;
  if (has(lead, "settle")) return true;
  const at = tail.findIndex((word) => is(word, "settle"));
  const word = tail[at];
  if (!word || has(tail.slice(0, at), "none", "notDue") || is(tail[0], "request")) return false;
  return !/^[的后]/.test(state.text.charAt(word.end)) && statement.mention.value > 0;
}

/** `其中9件为申请公开拆迁信息`. */
function isAboutTopic({ lead, tail, state, raw }: View): boolean {
  if (state.latest && /(?:申请|要求|请求)公开的?(?!政府信息|信息|申请)[^，的]{2,}$/.test(raw)) return true;
  if (has(lead, "topic") || (has(lead, "happen") && has(lead, "ask") && !has(lead, "receive")))
    return has(lead, "topic");
  if (namesSomething(lead) || has(lead, "receive")) return false;
  return is(tail[0], "by") && (is(tail[1], "request") || is(tail[1], "topic")) && state.latest !== undefined;
}

function isChannel({ lead, tail, raw, state }: View, arrives: boolean): boolean {
  if (is(tail[0], "by") && has(tail, "channel") && !namesSomething(lead) && !arrives) return true;
  if (!has(lead, "channel") || /等/.test(raw)) return false;
  if (has(lead, "settle", "handle") && state.overview.channels < 2) return false;
  return !arrives || has(lead, "among") || state.overview.channels > 1;
}

/** Somebody else than the organ as a whole received or settled these. */
function isPart({ lead, state, statement, raw }: View, arrives: boolean, named: boolean): boolean {
  if (/(?:单位|部门|机关|街道|镇)(?:有|为|共|共有)?$/.test(raw)) return true;
  if (state.received && /^[，；]?各(?:单位|部门|街道|镇|乡镇|县|区|厅|局|委)/.test(raw)) return true;
  if (belowUs.test(raw) && !/[、及和与]/.test(raw)) return true;
  if (isOfOneOrgan(raw, state, statement)) return true;
  if (!state.received) return false;
  const inBracket = statement.inBracketOf !== undefined && statement.inBracketOf === state.received.statement;
  if (
    inBracket &&
    !arrives &&
    !has(lead, "settle", "handle", "ask", "request", "open", "notDue", "past", "present") &&
    lead.every((word) => is(word, "unit") || is(word, "wide")) &&
    raw.length > 1
  )
    return true;
  if (!arrives && !has(lead, "handle")) return false;
  if (has(lead, "unit") && (state.wide || has(lead, "among") || inBracket || state.flow === "received"))
    return true;
  const onlyReceives = has(lead, "among") && !named && !has(lead, "receiveNew", "present", "past", "ask");
  return onlyReceives && /其中.{2,14}(?:受理|收到|办理|接收|收)$/.test(raw);
}

/** Those that belong to the organ, as a group of their own. */
const belowUs =
  /(?:市直|区直|县直|省直|州直|下属|所属|直属|二级)[^，的]{0,8}(?:共|合计)?(?:收到|受理|办理|处理|接收|答复)/;

/** `共117件` behind new ones and those carried in. */
function sumsCarried({ lead, raw, state }: View): boolean {
  if (sumsBoth(lead)) return true;
  if (/之和|相加/.test(raw)) return has(lead, "receiveNew", "receive") && has(lead, "carry");
  if (state.flow !== "carriedIn" || !state.received) return false;
  return isSum(lead) && !has(lead, "settle");
}

/** `合计63件` behind the ways that they came in. */
const sumsChannels = ({ lead, state, statement }: View) =>
  (isSum(lead) || (state.channelsTold && lead.length === 1 && is(lead[0], "shield"))) &&
  (state.channelsTold ||
    (state.flow === "applicant" && state.received?.statement.clause.sentence !== statement.clause.sentence) ||
    (state.flow === "received" && lead.some((word) => /计$/.test(word.word))));

const isSum = (lead: readonly Word[]) =>
  lead.some((word) => is(word, "sum")) &&
  lead.every((word) => is(word, "sum") || is(word, "handle") || is(word, "ask") || is(word, "shield"));

/** `属于主动公开3件；依申请公开3件`: how they were answered, behind their total. */
function isOneOfClasses({ lead, value, state }: View, arrives: boolean): boolean {
  const [word] = lead.filter((each) => !is(each, "by") && !is(each, "among"));
  const alone =
    word !== undefined && lead.every((each) => each === word || is(each, "by") || is(each, "among"));
  return (
    !arrives &&
    alone &&
    /^依申请公开/.test(word.word) &&
    state.received !== undefined &&
    value < state.received.value
  );
}

function alsoOfOneKind({ lead, rows, statement }: View, raw: string) {
  const found = sensesIn(lead, "applicant");
  const kind = onlyOne(found);
  const [first] = found;
  if (!kind || !first || !has(lead, "receive", "receiveNew") || /等/.test(raw)) return undefined;
  if (/单位|组织|群众|社会/.test(raw) && kind.members.length === 1 && !/^(?:.*)(?:社会公益组织)/.test(raw))
    return undefined;
  const terms = requestTerms(rows, [rows.received], kind.key);
  return terms && statement.mention.value > 0 ? { from: first.word.start, terms } : undefined;
}
