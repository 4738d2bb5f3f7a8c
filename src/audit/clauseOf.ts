import type { Equality } from "../form";
import { clauses } from "./words.zh-CN";

/** Where an equality comes from: the form states the flow in the corner of section 三, its totals by their name. */
export function clauseOf({ kind }: Equality): string {
  return kind === "flow" ? clauses.corner : clauses.totals;
}
