import type { FoundReading } from "../found";
import { has, is } from "../senses";
import { opens, sameSentence } from "./flow";

/** `二级单位收到3件，局机关收到9件，合计12件`: what was received as a part counts in the sum alone. */
export function leaveParts(sum: FoundReading, before: readonly FoundReading[]): void {
  const lead = sum.statement?.lead ?? [];
  if (!is(lead.at(-1), "sum") || lead.length !== 1) return;
  const parts = before.filter((each) => each.flow === "received" && sameSentence(each, sum));
  if (parts.length < 2 || parts.reduce((all, { value }) => all + value, 0) !== sum.value) return;
  for (const each of parts) each.about = { kind: "elsewhere", what: "other" };
}

/** `各镇收到88件，区直部门收到130件，全区共收到218件`: told unit by unit, with the whole at the end or without it. */
export function leaveUnits(each: FoundReading, after: FoundReading | undefined): void {
  const lead = each.statement?.lead ?? [];
  const next = after?.statement?.lead ?? [];
  if (!after || !opens(after) || !sameSentence(each, after) || has(next, "among", "receiveNew")) return;
  if (!has(lead, "unit") || has(lead, "wide")) return;
  each.about = { kind: "elsewhere", what: "other" };
  if (!has(next, "wide", "sum") && has(next, "receive", "handle")) after.about = each.about;
}

/** `新收25件，结转1件，办结24件`: told before what was settled, and no word says where it goes. */
export function comesFromLastYear(
  each: FoundReading,
  before: FoundReading | undefined,
  after: FoundReading | undefined,
): boolean {
  if (each.flow !== "carriedOut" || before?.flow !== "received" || after?.flow !== "settled") return false;
  const { lead = [], tail = [] } = each.statement ?? {};
  const plain =
    has(lead, "carry") && ![lead, tail].some((words) => has(words, "next", "goOn", "open", "handle"));
  return plain && sameSentence(each, before) && sameSentence(each, after);
}
