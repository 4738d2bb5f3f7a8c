import type { Word } from "../../text/tokens";
import type { View } from "../state";
import { has, is } from "../senses";

/** `行政诉讼23件，其中涉及政府信息公开2件`: only these are about disclosure. */
export const isOursAmong = ({ lead, state }: View): boolean =>
  state.here.overview.onlyPart &&
  has(lead, "among") &&
  has(lead, "disclosure") &&
  (state.here.overview.suffers || state.here.overview.responds);

/** About disclosure: said so, in words of the form, of an organ that is the respondent, or
 * reviews beside suits, of which nobody is said to decide them. */
export function isOurs({ lead, state: { disclosed }, here: { overview } }: View): boolean {
  if (lead.some((word) => word.word === "作为复议")) return false;
  if (overview.onlyPart && !has(lead, "disclosure")) return false;
  if (overview.decides && !overview.suffers) return false;
  if (overview.disclosure || lead.some(isCausing)) return true;
  if (overview.formalEndings || overview.suffers || overview.askers) return true;
  return (disclosed || overview.bothKinds) && !has(lead, "handle", "receive", "settle", "authority");
}

/** `引发行政复议`: something that the organ did led to it. */
const isCausing = (word: Word) => is(word, "happen") && /^引|^产生|^导致|^发生/.test(word.word);

/** `因具体行政行为被提起行政诉讼2起`: what led to it is named, and is not disclosure. */
export function hasAnotherCause({ lead, state: { text } }: View): boolean {
  const at = lead.findIndex((word) => is(word, "cause"));
  const cause = lead[at];
  const event = lead.slice(at + 1).find((word) => is(word, "suffer") || is(word, "happen"));
  if (!cause || !event || has(lead, "disclosure", "request", "settle", "these", "publish")) return false;
  const named = text.slice(cause.end, event.start);
  return /[\u4e00-\u9fff]{4,}/.test(named) && !/公开|答复|上述|以上|同一/.test(named);
}
