import { sumsBoth } from "../../rules/carryOver";
import type { Word } from "../../text/tokens";
import type { View } from "../state";
import { has, is } from "../senses";

/** `共117件` behind new ones and those carried in. */
export function sumsCarried({ lead, raw, state }: View): boolean {
  if (sumsBoth(lead)) return true;
  if (/之和|相加/.test(raw)) return has(lead, "receiveNew", "receive") && has(lead, "carry");
  if (state.flow !== "carriedIn" || !state.received) return false;
  return isSum(lead) && !has(lead, "settle");
}

/** `合计63件` behind the ways that they came in, behind applicants of an earlier sentence, or `总计` of parts. */
export function sumsChannels({ lead, state, statement }: View): boolean {
  const {
    flow,
    received,
    here: { channelsTold, topicsTold },
  } = state;
  if (topicsTold && isSum(lead)) return received?.statement.clause.sentence !== statement.clause.sentence;
  if (channelsTold && (isSum(lead) || (lead.length === 1 && is(lead[0], "shield")))) return true;
  if (!isSum(lead)) return false;
  if (flow === "applicant") return received?.statement.clause.sentence !== statement.clause.sentence;
  return flow === "received" && lead.some(({ word }) => word.endsWith("计"));
}

/** `合计33件` behind results. */
export const sumsResults = ({ lead, state, raw }: View) =>
  isSum(lead) &&
  !/[两二三]项|[两二三]者/.test(raw) &&
  state.flow === "outcome" &&
  state.here.overview.outcomes > 1;

const isSum = (lead: readonly Word[]) =>
  lead.some((word) => is(word, "sum")) &&
  lead.every((word) => is(word, "sum") || is(word, "handle") || is(word, "ask") || is(word, "shield"));
