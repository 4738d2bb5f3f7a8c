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
import { isAmongAnswers } from "../meaning/requests/settles";
import { has, is, sensesIn } from "../meaning/senses";
import type { Word } from "../text/tokens";
import { onlyOne } from "./askers";

/**
 * Requests that come from last year or go on into the next. What is still in hand when the year ends goes on; what
 * is only not due yet, or late, says nothing of the year's end.
 *
 * @example
 * 2023 | 上年结转3件，本年新收政府信息公开申请40件，结转下年度继续办理2件。 | 3 requests.carriedIn.total; 40 requests.new.total; 2 requests.carriedOut.total
 * 2023 | 办理政府信息公开申请27件，下年度继续办理3件。 | 27 requests.resultTotal.total; 3 requests.carriedOut.total
 * 2023 | 答复申请28件，含2022年转至本年的5件。 | 28 requests.resultTotal.total; 5 requests.carriedIn.total
 * 2023 | 收到政府信息公开申请12件，已回复10件，2件正在办理中。 | 12 requests.new.total; 10 requests.resultTotal.total; 2 requests.carriedOut.total
 * 2023 | 本年度收到的26件政府信息公开申请和上年结转的2件申请均已办结。 | 26 requests.new.total; 2 requests.carriedIn.total
 * 2022 | 收到依申请公开94件，办结91件，结转2023年办理3件。 | 94 requests.new.total; 91 requests.resultTotal.total; 3 requests.carriedOut.total
 * 2023 | 收到政府信息公开申请14件，已办结12件，余2件在法定期限内办理。 | 14 requests.new.total; 12 requests.resultTotal.total; 2 requests.carriedOut.total
 * 2024 | 收到政府信息公开申请41件，已办结39件，另有2件尚未到答复期限。 | 41 requests.new.total; 39 requests.resultTotal.total
 * 2023 | 收到政府信息公开申请22件，答复19件，2件正在按程序审查答复，剩余1件因需征求意见，结转次年办理。 | 22 requests.new.total; 19 requests.resultTotal.total; 2 requests.carriedOut.total; 1 requests.carriedOut.total
 * 2023 | 新收政府信息公开申请44件、旧存2件，其余3件按法定时限继续办理。 | 44 requests.new.total; 2 requests.carriedIn.total; 3 requests.carriedOut.total
 * 2025 | 全区共办理政府信息公开申请1103件，其中结转下年度继续办理41件。 | 1103 requests.new.total+requests.carriedIn.total; 41 requests.carriedOut.total
 * 2023 | 新收政府信息公开申请204件，办理209件（含上年结转61件，另有56件顺延至下年度）。 | 204 requests.new.total; 209 requests.resultTotal.total; 61 requests.carriedIn.total; 56 requests.carriedOut.total
 * 2023 | 收到政府信息公开申请十二件，已答复十一件，其余一件顺延至次年。 | 12 requests.new.total; 11 requests.resultTotal.total; 1 requests.carriedOut.total
 * 2023 | 信息公开行政复议41件（含上年未结转入5件），其中维持24件，其他9件，未审结8件。 | 41 disputes.review.total; 24 disputes.review.upheld; 9 disputes.review.otherOutcome; 8 disputes.review.pending
 * 2023 | 上年结转自然人申请1件，企业申请2件；结转下年度申请：自然人3件，企业1件。 | 1 requests.carriedIn.natural; 2 requests.carriedIn.company; 3 requests.carriedOut.natural; 1 requests.carriedOut.company
 */
export const carryOver: ReadingRule = { name: "carryOver", read: readCarryOver };

function readCarryOver(view: View): Reading | undefined {
  const { lead, unit, state, rows, raw } = view;
  const tail = ownTail(view);
  if (/之和|相加/.test(raw) || sumsBoth(lead)) return undefined;
  const way = directionOf(lead) ?? directionOf(tail) ?? (inHand(view, tail) ? "out" : undefined);
  if (way === undefined)
    return notDue(lead, tail) && state.subject === "requests" ? elsewhere("other", 4.2) : undefined;
  const named = has(lead, "request") || has(tail, "request") || isMailOfRequests(view);
  if (state.subject === "disputes" || state.subject === "other") {
    if (!named && !has(lead, "past", "next") && !has(tail, "past", "next")) return undefined;
    if (!named && state.subject === "other") return undefined;
  }
  if (!named && state.subject === "disputes" && state.here.spoken.length > 0) return elsewhere("other", 5.6);
  if (!countUnits.has(unit) && !looseUnits.has(unit)) return undefined;
  if (has(lead, "business", "activity", "info") && !named) return undefined;
  if (has(lead, "receiveNew") && !has(lead, "carry")) return undefined;
  const flow = way === "in" ? "carriedIn" : "carriedOut";
  const kinds = sensesIn(lead, "applicant").filter(({ word }) => !is(word, "other"));
  const kind = has(lead, "carry") ? onlyOne(kinds) : undefined;
  return figures(requestTerms(rows, [rows[flow]], kind?.key), 5.5, { flow: kind ? "applicant" : flow });
}

/** `26件申请和上年结转的2件`: what leads to the next number is said of that one. */
function ownTail({ tail, statement: { mention }, state: { text } }: View): readonly Word[] {
  const { start = mention.end } = tail[0] ?? {};
  if (/^(?:以?及|[和与、])$/.test(text.slice(mention.end, start))) return [];
  const at = tail.findIndex(({ start }, index) => index > 0 && /[和及与、]/.test(text.charAt(start - 1)));
  return at < 0 ? tail : tail.slice(0, at);
}

/** `收到申请60件，上年结转信件5件`: letters, beside the requests of the same sentence, are requests too. */
function isMailOfRequests({ lead, state: { received }, here: { sentence } }: View): boolean {
  return (
    received?.statement.clause.sentence === sentence &&
    is(lead.at(-1), "business") &&
    lead.every((word) => !has([word], "business", "activity", "info") || /^(?:信件|来信)$/.test(word.word))
  );
}

/** `新收与结转合计151件`. */
export const sumsBoth = (lead: readonly Word[]): boolean =>
  is(lead.at(-1), "sum") && has(lead, "receiveNew", "present") && has(lead, "carry") && !has(lead, "next");

/** Which way a carry-over goes. */
export function directionOf(words: readonly Word[]): "in" | "out" | undefined {
  const past = has(words, "past", "yearStart") && !(has(words, "yearStart") && !has(words, "carry"));
  const next = has(words, "next");
  const carry = words.find((word) => is(word, "carry"));
  if (past && !next && (carry || has(words, "open"))) return "in";
  if (carry === undefined) return next && has(words, "goOn", "handle", "settle") ? "out" : undefined;
  if (past && next) return words.findIndex((word) => is(word, "past")) < words.indexOf(carry) ? "in" : "out";
  if (next) return "out";
  if (/^转办?$/.test(carry.word)) return undefined;
  if (has(words, "present")) return "in";
  return strong.test(carry.word) || has(words, "goOn") ? "out" : undefined;
}

/** Words that say by themselves that something goes on. */
const strong = /结转|转结|顺延|跨年|结存|结余/;

function inHand({ lead, raw, statement: { mention, to }, state: { text } }: View, tail: readonly Word[]) {
  if (isAmongAnswers(raw, text.slice(mention.end, to))) return false;
  if (has(lead, "open")) return true;
  if (has(lead, "rest") && (has(tail, "goOn") || withinTerm.test(text.slice(mention.end, to)))) return true;
  return (has(tail, "open") || isBeingHandled(tail)) && !has(lead, "settle");
}

/** `余2件在法定期限内办理`: not `办理完毕`. */
const withinTerm = /[期时]限内[^，]{0,4}(?:办理|处理|答复)(?:当?中)?$|^(?:仍|尚|还)在[^，]{0,8}[期时]限内$/;

/** `正在按程序办理`, `尚在依法审查答复`. */
function isBeingHandled(words: readonly Word[]): boolean {
  const at = words.findIndex((word) => is(word, "ongoing"));
  return at >= 0 && has(words.slice(at), "handle", "settle");
}

function notDue(lead: readonly Word[], tail: readonly Word[]): boolean {
  return has(lead, "notDue") || (is(tail[0], "notDue") && !has(lead, "receive", "settle"));
}
