import type { Equality, Form } from "../form";

/** Where an equality comes from: the form states the flow in a note of its own, its totals by their name. */
export function clauseOf({ clauses }: Form, { kind }: Equality): string {
  return kind === "flow" ? clauses.flow : clauses.totals;
}
