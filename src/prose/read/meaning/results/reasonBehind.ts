import type { Terms } from "../../claim";
import type { Clause } from "../../outline/clause";
import type { View } from "../state";
import { requestTerms } from "../terms";
import { has, sensesIn } from "../senses";

/** `不予公开2件（商业秘密，涉第三方）`: a bracket without a number that names one reason is of as many. */
export function reasonBehind([term, ...others]: Terms, { clause, statement, rows }: View): Terms | undefined {
  const bracket = clause.next;
  if (others.length > 0 || bracket?.opener !== "（" || clause.statements.at(-1) !== statement)
    return undefined;
  const keys = new Set<string>();
  let inside: Clause | undefined = bracket;
  for (let seen = 0; inside?.depth === bracket.depth; inside = inside.next, seen += 1) {
    if (seen === mostClauses || inside.statements.length > 0) return undefined;
    if (has(inside.words, "suchAs", "none", "all", "among", "other", "publish")) return undefined;
    for (const { sense } of sensesIn(inside.words, "outcome")) {
      if (sense.group === undefined || requestTerms(rows, [sense.group])?.[0] !== term) return undefined;
      keys.add(sense.key);
    }
  }
  return keys.size === 1 ? requestTerms(rows, [...keys]) : undefined;
}

const mostClauses = 3;
