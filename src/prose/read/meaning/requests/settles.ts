import type { Word } from "../../text/tokens";
import type { View } from "../state";
import { has, is } from "../senses";

/** `申请120件全部办结` tells that they came in as well: what follows from it is told elsewhere. */
export const saysAllSettled = ({ lead, tail }: View) =>
  has(lead, "request", "ask") &&
  !has(lead, "settle", "handle", "among") &&
  has(tail, "all") &&
  has(tail, "settle");

/** `已完成依申请公开申请5件`. */
function isCompleted(lead: readonly Word[], text: string): boolean {
  const request = lead.find((word) => is(word, "request"));
  return request !== undefined && /完成了?$/.test(text.slice(Math.max(0, request.start - 3), request.start));
}

/** `在23件申请答复中，同意公开9件`: answers are what is spoken of, not what is being answered. */
export const isAmongAnswers = (before: string, behind: string): boolean =>
  /在$/.test(before) && /(?:答复|办结|办理)[中里]$/.test(behind);

/** Settled, said before the number or behind it; 答复后 only tells when something else happened. */
export function settles({ lead, tail, raw, state, statement }: View): boolean {
  if (isAmongAnswers(raw, state.text.slice(statement.mention.end, statement.to))) return true;
  if (has(lead, "notDue", "none")) return false;
  if (has(lead, "settle") || isCompleted(lead, state.text)) return true;
  const at = tail.findIndex((word) => is(word, "settle"));
  const word = tail[at];
  if (!word || has(tail.slice(0, at), "none", "notDue") || is(tail[0], "request")) return false;
  return !/^[的后]/.test(state.text.charAt(word.end)) && statement.mention.value > 0;
}
