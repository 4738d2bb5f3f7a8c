import type { Form } from "../form";
import type { Fact } from "./filing";

/** The facts, and below them those that reports usually tell and these do not name, without a value. */
export function withUsualFacts({ usualFacts }: Form, facts: readonly Fact[]): Fact[] {
  const others = usualFacts.filter(({ name }) => !facts.some((fact) => fact.name === name));
  return [...facts, ...others.map(({ name, unit }) => ({ name, value: "", unit, note: "" }))];
}
