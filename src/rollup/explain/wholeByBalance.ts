import { equalitiesOf } from "../../form";
import type { Sums } from "../rolledUp";
import type { Hypothesis } from "./hypothesis";
import { support, type Scale, type Vector } from "./vector";

/** The fewest figures above 0 that make a difference count as a whole unit. */
const least = 3;

/**
 * A missing unit whose last year is unknown: if it is the only one missing, and the difference is itself a table
 * that balances, the difference is that unit's report.
 */
export function wholeByBalance(
  { missing, form }: Pick<Sums, "missing" | "form">,
  scale: Scale,
  left: Vector,
): Hypothesis[] {
  const [unit, ...others] = missing;
  if (!unit || unit.lastYear || others.length > 0) return [];
  if (left.some((value) => value < 0n) || support(left).length < least) return [];
  const valueOf = new Map(scale.ids.map((id, at) => [id, left[at] ?? 0n]));
  const side = (ids: readonly (typeof scale.ids)[number][]) =>
    ids.reduce((sum, id) => sum + (valueOf.get(id) ?? 0n), 0n);
  const balances = equalitiesOf(form).every((equality) => side(equality.left) === side(equality.right));
  if (!balances) return [];
  return [{ kind: "missing", unit: unit.name, effect: left, isEstimate: false, hasEvidence: true }];
}
