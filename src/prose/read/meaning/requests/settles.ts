import type { View } from "../state";
import { has, is } from "../senses";

/** `申请120件全部办结` tells that they came in as well: what follows from it is told elsewhere. */
export const saysAllSettled = ({ lead, tail }: View) =>
  has(lead, "request", "ask") &&
  !has(lead, "settle", "handle", "among") &&
  has(tail, "all") &&
  has(tail, "settle");

/** Settled, said before the number or behind it; 答复后 only tells when something else happened. */
export function settles({ lead, tail, state, statement }: View): boolean {
  if (has(lead, "notDue", "none")) return false;
  if (has(lead, "settle")) return true;
  const at = tail.findIndex((word) => is(word, "settle"));
  const word = tail[at];
  if (!word || has(tail.slice(0, at), "none", "notDue") || is(tail[0], "request")) return false;
  return !/^[的后]/.test(state.text.charAt(word.end)) && statement.mention.value > 0;
}
