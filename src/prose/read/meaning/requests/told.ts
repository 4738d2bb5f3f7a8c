import { countUnits, looseUnits } from "../reading";
import type { Word } from "../../text/tokens";
import type { View } from "../state";
import { has, is, isOfAnotherKind, namesSomething, senseOf } from "../senses";
import { isNamed, isOnlyAKind } from "./isNamed";
import { sumsCarried, sumsChannels } from "./sums";

/** A number that may be of requests, with what decides which. */
export interface Told {
  readonly view: View;
  /** The words around it name requests. */
  readonly named: boolean;
  /** They say that requests came in. */
  readonly arrives: boolean;
}

/** A number that may be of requests; undefined where its words count something else. */
export function toldOf(view: View): Told | undefined {
  const named = isNamed(view);
  return isKnown(view, named) && isCounted(view, named) && !isOfAnotherThing(view, named)
    ? { view, named, arrives: arrives(view) }
    : undefined;
}

/** Requests are named, summed up, or what the text speaks of. */
function isKnown(view: View, named: boolean): boolean {
  const { lead, state } = view;
  if (named || isHeadOfAnswers(view)) return true;
  if (state.subject === "other" || has(lead, "business")) return false;
  return (
    sumsCarried(view) ||
    sumsChannels(view) ||
    state.subject === "requests" ||
    isHeadOfResults(view) ||
    isHeadOfStream(view) ||
    isInStream(view)
  );
}

/** `混同信访的问题…，收到申请17件，予以公开8件、不予公开9件`: answered as requests are, whatever else is spoken of. */
const isHeadOfAnswers = ({ lead, here: { overview } }: View) =>
  overview.groups > 1 && has(lead, "receive", "receiveNew") && is(lead.at(-1), "ask");

/** 件 and the like say so themselves; 条 and the like only with the noun, or after it: `收到12条，办结10条`. */
function isCounted({ unit, lead, state }: View, named: boolean): boolean {
  if (countUnits.has(unit)) return true;
  const asBefore = unit === state.received?.statement.mention.unit && has(lead, "settle", "handle");
  return looseUnits.has(unit) && (named || asBefore);
}

const isOfAnotherThing = ({ lead, tail, state }: View, named: boolean) =>
  is(lead.at(-1), "powerList") ||
  isOfEnded(lead, state.text) ||
  lead.some((word) => isOnlyAKind(word, state)) ||
  (lead.length === 0 && has(tail.slice(0, 2), "result")) ||
  (!named && (has(lead, "info", "paper", "activity", "processingFee") || isOfAnotherKind(lead, state.text)));

/** `败诉的信息公开案件0件`: suits. */
const isOfEnded = (lead: readonly Word[], text: string) =>
  lead.some(
    (word, at) =>
      senseOf(word, "ending") !== undefined && text.charAt(word.end) === "的" && is(lead[at + 1], "request"),
  );

/** `答复68件，新收66件、上年结转4件`: nothing else is told by those carried over, in words that name nothing. */
const isInStream = ({ lead, raw, state: { subject }, here: { overview } }: View) =>
  subject === undefined &&
  !raw.startsWith("内") &&
  overview.carries &&
  has(lead, "receiveNew", "settle") &&
  lead.every((word) => streamTags.some((tag) => is(word, tag)));

/** `收到1件、办结1件、结转0件`: what came in is told beside what goes on. */
const isHeadOfStream = ({ lead, here: { overview } }: View) =>
  overview.carries &&
  has(lead, "receive", "receiveNew") &&
  lead.every((word) => headTags.some((tag) => is(word, tag)));

const headTags = ["receive", "receiveNew", "sum", "shield", "present", "unit", "wide"] as const;

const streamTags = ["receiveNew", "settle", "handle", "sum", "shield", "present"] as const;

/** `办理结果总计33件，其中予以公开11件、部分公开3件`: its parts say what it is. */
const isHeadOfResults = ({ lead, here: { overview } }: View) =>
  !namesSomething(lead) &&
  ((overview.outcomes > 1 && has(lead, "settle", "handle")) || (overview.groups > 1 && has(lead, "receive")));

const arrives = (view: View) =>
  (!isReceivedAndSettled(view) &&
    has(view.lead, "receive", "receiveNew", "receiveBoth") &&
    !isSomeOf(view)) ||
  isSubmitted(view) ||
  isNewOf(view) ||
  risesTo(view);

/** `受理申请174件，受理答复171件`: told apart already. */
function isReceivedAndSettled({ lead, state: { received }, here: { sentence } }: View): boolean {
  const [receive, settle] = lead.slice(-2);
  const together = is(receive, "receive") && is(settle, "settle") && receive?.end === settle?.start;
  return together && received?.statement.clause.sentence === sentence;
}

/** `群众通过网站及邮寄方式提交申请55件`: it came in, told from the side of who asked. */
function isSubmitted({ lead, here: { overview } }: View): boolean {
  const at = lead.findIndex((word) => is(word, "submit"));
  return (
    at >= 0 && overview.channels < 2 && !has(lead, "among") && has(lead.slice(at), "request", "disclosure")
  );
}

/** `收到的申请中有2件`: some of those that were told. */
export const isSomeOf = ({ raw }: View) => /(?:申请|件)[中里]，?(?:有|还有|共有)$/.test(raw);

/** `由2021年的13件增至2023年的27件`. */
const risesTo = ({ raw, lead, state }: View) =>
  state.subject === "requests" && has(lead, "present") && /[增升降减涨][^，]{0,3}[至到为]/.test(raw);

/** `本年度新增28件` of requests. */
const isNewOf = ({ lead, state, raw }: View) =>
  state.subject === "requests" &&
  (has(lead, "present") || /全年|年度/.test(raw)) &&
  lead.some(({ word }) => word === "新增");
