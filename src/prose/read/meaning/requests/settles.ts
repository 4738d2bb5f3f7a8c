import type { View } from "../state";
import { has, is } from "../words";

/** Settled, said before the number or behind it; 答复后 only tells when something else happened. */
export function settles({ lead, tail, state, statement }: View): boolean {
  if (has(lead, "notDue", "none")) return false;
  if (has(lead, "settle")) return true;
  const at = tail.findIndex((word) => is(word, "settle"));
  const word = tail[at];
  if (!word || has(tail.slice(0, at), "none", "notDue") || is(tail[0], "request")) return false;
  return !/^[的后]/.test(state.text.charAt(word.end)) && statement.mention.value > 0;
}
