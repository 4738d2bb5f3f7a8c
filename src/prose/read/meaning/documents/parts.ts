import type { Act } from "../../lexicon";
import type { Clause, Statement } from "../../outline/clause";
import { has } from "../senses";
import type { View } from "../state";
import { actOf, made } from "./acts";

/** `以市政府名义印发3件，以市政府办公室名义印发5件`: each is a part. */
export function isInOneName({ statement, clause, state: { text } }: View): boolean {
  const says = (each: Statement | undefined) =>
    each !== undefined && text.slice(each.from, each.mention.start).includes("名义");
  const at = clause.statements.indexOf(statement);
  const before = clause.statements[at - 1] ?? clause.previous?.statements.at(-1);
  const behind = clause.statements[at + 1] ?? clause.next?.statements[0];
  return says(statement) && (says(before) || says(behind));
}

/** `规章13件（含新制定5件，修改4件，废止4件）`: made and repealed ones together are no figure. */
export function madeOfSeveral({ clause: { next } }: View): boolean {
  if (next?.opener !== "（" || !has(next.words, "among")) return false;
  const acts = new Set<Act>();
  let inside: Clause | undefined = next;
  for (let seen = 0; inside?.depth === next.depth && seen < mostParts; inside = inside.next, seen += 1)
    for (const { lead } of inside.statements.slice(0, mostParts)) {
      const act = actOf(lead);
      if (act !== undefined) acts.add(act);
    }
  return acts.has(made) && acts.size > 1;
}

const mostParts = 6;
