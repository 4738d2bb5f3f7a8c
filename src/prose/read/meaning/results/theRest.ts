import type { Terms } from "../../claim";
import type { Word } from "../../text/tokens";
import type { View } from "../state";
import { requestTerms } from "../terms";
import { has, is, sensesIn } from "../senses";
import { isVague } from "./outcomeTerms";

/** `不予公开4件，申请人撤回3件`: beside results, what was taken back is the rest of 其他处理. */
export function withdrawn({ lead, tail, state, statement, rows }: View): Terms | undefined {
  const {
    subject,
    here: { overview, groups },
  } = state;
  const besideOthers = overview.outcomes > 0 || overview.former;
  if (subject !== "requests" || !besideOthers || statement.inBracketOf) return undefined;
  if (!has(lead, "withdrawn") && !has(tail.slice(0, 2), "withdrawn")) return undefined;
  const [rest, ...others] = [...rows.rests].filter(([group]) => !groups.has(group));
  return rest && others.length === 0 ? requestTerms(rows, [rest[1]]) : undefined;
}

/** `其余4件`, `其他4件`: what they are stands behind the number. */
export const isRest = (lead: readonly Word[]) =>
  lead.length > 0 && lead.every((word) => is(word, "rest") || is(word, "other") || is(word, "among"));

/** `其他1件` behind results. */
export function theRest({ lead, tail, state, rows }: View): Terms | undefined {
  if (isRest(lead) && has(tail, "all") && state.flow === "outcome") {
    const published = sensesIn(tail, "outcome").find(({ word }) => word.word === "公开");
    if (published) return requestTerms(rows, [published.sense.key]);
  }
  const content = lead.filter((word) => !is(word, "among") && !is(word, "rest"));
  const [only] = sensesIn(content, "outcome");
  if (!only || content.length > 1 || !is(only.word, "other") || state.flow !== "outcome") return undefined;
  const { key, group } = only.sense;
  // Beside groups it means the group 其他处理; beside reasons of that group, the rest of them.
  return requestTerms(rows, [group === undefined || state.here.groups.has(group) ? key : group]);
}

/** 其他处理 told beside one of its own reasons is the rest of them. */
export function besideItsReason(terms: Terms, { lead, state, rows, statement }: View): Terms {
  const [only, ...others] = sensesIn(lead, "outcome").filter(({ word }) => !isVague(word));
  if (!only || others.length > 0 || statement.inBracketOf || !state.here.groups.has(only.sense.key))
    return terms;
  const rest = rows.rests.get(only.sense.key);
  return rest === undefined ? terms : (requestTerms(rows, [rest]) ?? terms);
}
