import type { Sums } from "../rolledUp";
import type { Unit } from "../unit";
import type { Hypothesis } from "./hypothesis";
import { minus, negated, support, vectorOf, type Scale, type Vector } from "./vector";

/** Units that may be missing, counted twice, or left out on one side. */
export function wholeUnits({ units, missing }: Sums, scale: Scale): Hypothesis[] {
  const byFile = new Map(units.map((unit) => [unit.file, unit]));
  return [
    ...missing.flatMap(({ name, lastYear }) =>
      lastYear ? [estimate("missing", name, vectorOf(lastYear, scale))] : [],
    ),
    ...units.flatMap((unit) => {
      const effect = vectorOf(unit.filing, scale);
      return unit.notCounted ? ofUncounted(unit, effect, byFile, scale) : ofCounted(unit.name, effect);
    }),
  ].filter(({ effect }) => support(effect).length > 0);
}

function ofCounted(unit: string, effect: Vector): Hypothesis[] {
  const guess = { unit, isEstimate: false, hasEvidence: false };
  return [
    { ...guess, kind: "twice", effect },
    { ...guess, kind: "excluded", effect: negated(effect) },
  ];
}

/** A file that does not count here, and may count in the report of the whole. */
function ofUncounted(
  { name, notCounted }: Unit,
  effect: Vector,
  byFile: ReadonlyMap<string, Unit>,
  scale: Scale,
): Hypothesis[] {
  const known = { unit: name, isEstimate: false, hasEvidence: true };
  if (notCounted?.kind === "theWhole") return [];
  if (notCounted?.kind === "otherYear") return [estimate("excluded", name, effect)];
  if (notCounted?.kind !== "sameUnit" && notCounted?.kind !== "sameFigures")
    return [{ ...known, kind: "excluded", effect }];
  const counting = byFile.get(notCounted.of);
  const instead = counting ? minus(effect, vectorOf(counting.filing, scale)) : effect;
  return [
    { ...known, kind: "twice", effect },
    { ...known, kind: "twice", effect: instead },
  ];
}

function estimate(kind: Hypothesis["kind"], unit: string, effect: Vector): Hypothesis {
  return { kind, unit, effect, isEstimate: true, hasEvidence: true };
}
