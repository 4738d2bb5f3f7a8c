import { countUnits, elsewhere, type Reading } from "../reading";
import type { View } from "../state";
import { has, is, isAssistance, namesSomething } from "../senses";
import type { Word } from "../../text/tokens";
import { isPart } from "./isPart";
import { isTakenForRequest } from "./takenForRequest";
import { settles } from "./settles";
import { isSomeOf, type Told } from "./told";

/** What is counted beside requests, in their words, without being requests that the organ received. */
const kinds: readonly (readonly [holds: (told: Told) => boolean, reading: Reading])[] = [
  [({ view }) => isWorkAround(view), elsewhere("activity", 6)],
  [({ view }) => countsReceivers(view), elsewhere("other", 6, "unit")],
  [({ view }) => isSomeOf(view) && !settles(view), elsewhere("other", 4, "topic")],
  [({ view }) => isAboutTopic(view), elsewhere("other", 6, "topic")],
  [isChannel, elsewhere("channel", 4.4)],
  [({ view: { lead } }) => is(lead.at(-1), "each"), elsewhere("channel", 4.4)],
  [({ view }) => has(view.lead, "period"), elsewhere("channel", 6, "unit")],
  [({ view }) => isTurnedElsewhere(view), elsewhere("other", 6)],
  [({ view }) => tellsInWhichWay(view), elsewhere("other", 6)],
  [isOfThoseReceived, elsewhere("other", 4)],
  [isPart, elsewhere("other", 6, "unit")],
  [({ view: { lead, tail } }) => has(lead, "withdrawn") || is(tail[0], "withdrawn"), elsewhere("other", 4)],
];

/** What a number is where it is told of requests but counts none that the tables hold. */
export const besideRequests = (told: Told): Reading | undefined => kinds.find(([holds]) => holds(told))?.[1];

/** Trainings about requests, questions and papers on how to make them, help with somebody else's. */
const isWorkAround = ({ lead, tail, raw }: View) =>
  is(lead.at(-1), "activity") ||
  (lead.length === 0 && is(tail[0], "request") && is(tail[1], "paper") && tail[1]?.start === tail[0]?.end) ||
  (is(lead.at(-1), "paper") && !has(lead, "receive", "receiveNew", "handle", "settle")) ||
  isItemAbout(lead.at(-1)) ||
  isAidTo.test(raw) ||
  isAssistance(lead, (word) => is(word, "request")) ||
  isHelpWith.test(raw);

/** `协助答复8件`, `协助区政府答复申请3件`, `配合省厅办理协查件2件`. */
const isHelpWith = /(?:协助|参与|指导|配合|督办)[^，。；、]{0,12}?(?:办理|答复|处理|回复|办结|受理)|协查/;

/** `依申请公开典型案例`, `依申请公开专栏`; 依申请公开信息 are requests. */
const isItemAbout = (last: Word | undefined) =>
  is(last, "info") && !/信息|内容|材料|资料|数据|公示|公告/.test(last?.word ?? "");

/** `依申请公开咨询`, `依申请公开指南`. */
const isAidTo =
  /(?:(?:会商|推进|协调|研讨|联席|座谈|调度|培训|工作)会议?|咨询(?:电话|事宜|事项)?|征求意见|指南|流程图|模板|台账|制度|答复书|告知书|通知书|转送函)$/;

/** `收到申请超过20件的有6个`, `没有收到申请的有12个`: these count who received them. */
const countsReceivers = ({ lead, value, state, statement: { mention } }: View) =>
  /^的(?:有|单位|部门|机关|镇|街道)/.test(state.text.slice(mention.end, mention.end + 4)) ||
  (value > 0 && has(lead, "none") && has(lead, "receive"));

/** `有7件申请未按政府信息公开申请处理`: which of the results they were is not told. */
function isTurnedElsewhere({ state: { text }, statement: { mention } }: View): boolean {
  const [words = "", denial = ""] = denialBehind.exec(text.slice(mention.end, mention.end + 36)) ?? [];
  return denial !== "" && isTakenForRequest(text.slice(mention.end + words.length, mention.end + 36));
}

const inAWay =
  /(?:当场|现场|当面|口头|电话|合并|延期|提前|逾期)(?:答复|办结|回复)$|合并(?!计算)|并案|拆分|分案/;

/** `答复31件，其中按期答复31件`, `合并答复4件`: some of those settled, by the way in which they were. */
function tellsInWhichWay({ lead, raw, state: { flow, latest }, clause }: View): boolean {
  if (inAWay.test(raw)) return true;
  if (!has(lead, "settle") || !has(clause.words, "among") || flow !== "settled") return false;
  const before = latest?.statement;
  const told =
    before?.clause === clause.previous ? before?.lead.findLast((word) => is(word, "settle")) : undefined;
  return told !== undefined && !/^[办处]理/.test(told.word);
}

/** `受理9宗，共申请政府信息17项`: what was asked for, in a unit of its own. */
const countsItems = ({ unit, lead, state: { received }, clause: { sentence } }: View) =>
  !countUnits.has(unit) &&
  lead.at(-1)?.word.endsWith("信息") === true &&
  received?.statement.clause.sentence === sentence &&
  received.statement.mention.unit !== unit;

/** `收到申请12件，有效申请10件`, `其中超出收费标准的申请2件`: no more than some of those told before. */
function isOfThoseReceived({ view, named, arrives }: Told): boolean {
  if (named && !arrives && countsItems(view)) return true;
  const { lead, tail, value, state } = view;
  // `1件申请经补正后予以公开`, in whatever sentence
  if (lead.length === 0 && is(tail[0], "ask") && !settles(view)) return value < (state.received?.value ?? 0);
  const newOnes = has(lead, "present") && view.here.overview.carries;
  const told = arrives || newOnes || settles(view) || has(lead, "handle", "submit", "open", "carry");
  return named && !told && lead.length > 0 && isSomeOfReceived(view);
}

const denialBehind = /^[^，。；]{0,10}?(未|不|没有?)/;

/** `其中9件为申请公开拆迁信息`. */
function isAboutTopic({ lead, tail, state, raw }: View): boolean {
  if (
    state.latest &&
    /(?:(?<!依)申请|要求|请求)公开的?(?!政府信息|信息|申请|数量|件数|总数|总量)[^，的]{2,}$/.test(raw)
  )
    return true;
  if (
    lead.some((word) => is(word, "topic") && !(isField(word) && has(lead, "receive", "receiveNew"))) ||
    (isConcerned.test(raw) && !has(lead, "receive", "receiveNew"))
  )
    return true;
  if (has(lead, "happen") && has(lead, "ask")) return false;
  if (namesSomething(lead) || has(lead, "receive")) return false;
  return is(tail[0], "by") && (is(tail[1], "request") || is(tail[1], "topic")) && state.latest !== undefined;
}

/** `收到涉及征收等领域的申请15件` tells of all that came in. */
const isField = ({ word }: Word) => /领域|主题/.test(word);

/** `涉及土地类的政府信息公开申请`. */
const isConcerned = /(?:涉及|关于|有关)[^，]{2,}的(?:政府信息公开|信息公开|依申请公开)?申请$/;

/** `其中网上申请6件`, `网站受理41件、邮寄受理22件`; 通过网站等渠道 only tells how they all came. */
function isChannel({ view, arrives }: Told): boolean {
  const { lead, tail, raw, state } = view;
  if (
    (is(tail[0], "by") || is(tail[0], "channel")) &&
    has(tail, "channel") &&
    !namesSomething(lead) &&
    !arrives
  )
    return true;
  if (!has(lead, "channel") || /等/.test(raw)) return false;
  if (has(lead, "settle", "handle") && state.here.overview.channels < 2) return false;
  return !arrives || has(lead, "among") || state.here.overview.channels > 1 || isOfTheSame(view);
}

/** `受理申请19件，邮箱受理2件`: the same requests once more, some of them. */
const isOfTheSame = (view: View) => isSomeOfReceived(view) && !namesSomething(view.lead);

const isSomeOfReceived = ({ value, state: { received }, statement }: View) =>
  received !== undefined &&
  received.statement.clause.sentence === statement.clause.sentence &&
  value <= received.value;
