import type { Equality, Form } from "../form";

/**
 * Where an equality comes from: the form states the flow of requests in a note, and the sums by calling them
 * totals.
 */
export function clauseOf({ clauses }: Form, { kind }: Equality): string {
  return kind === "flow" ? clauses.flow : clauses.totals;
}
