import { equalitiesOf } from "../../form";
import type { Sums } from "../rolledUp";
import type { Hypothesis } from "./hypothesis";
import { support, type Scale, type Vector } from "./vector";

/** A unit with fewer figures is no unit to speak of. */
const least = 3;

/**
 * A missing unit of which no last year is known: where only one is missing and the difference is itself a table that
 * balances, it is that unit's.
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
