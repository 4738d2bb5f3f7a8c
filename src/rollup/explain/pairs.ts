import type { Hypothesis } from "./hypothesis";
import { plus, type Vector } from "./vector";

/**
 * The one pair of whole units that together make up all of a difference; undefined where there is none, or several.
 * Every unit is looked up once by what is left when it is taken away, so that thousands of units take no longer
 * than reading them.
 */
export function pairFor(left: Vector, wholes: readonly Hypothesis[]): Hypothesis | undefined {
  const exact = wholes.filter(({ isEstimate }) => !isEstimate);
  const byValue = new Map(exact.map((one) => [keyOf(one.effect), one]));
  const pairs = new Map<string, readonly [Hypothesis, Hypothesis]>();
  for (const one of exact) {
    const other = byValue.get(keyOf(left.map((value, at) => value - (one.effect[at] ?? 0n))));
    if (other && other.unit !== one.unit) pairs.set([one.unit, other.unit].sort().join("\n"), [one, other]);
  }
  const [pair, ...others] = pairs.values();
  if (!pair || others.length > 0) return undefined;
  const [one, other] = pair;
  return {
    kind: "pair",
    unit: [one.unit, other.unit].sort().join("、"),
    effect: plus(one.effect, other.effect),
    isEstimate: false,
    hasEvidence: one.hasEvidence && other.hasEvidence,
  };
}

const keyOf = (vector: Vector) => vector.join(",");
