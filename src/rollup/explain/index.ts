import { audit } from "../../audit";
import type { Filing } from "../../figures";
import type { Difference } from "../difference";
import type { Sums } from "../rolledUp";
import { causesAt } from "./causes";
import type { Hypothesis } from "./hypothesis";
import { inYuan } from "./inYuan";
import { likeliest } from "./likeliest";
import { scaleFor, textAt, vectorOf } from "./vector";
import { wholeUnits } from "./wholeUnits";
import { wrongNumbers } from "./wrongNumbers";

/** Every figure in which `own` differs from the sums, in the order of the form, with what may be the cause. */
export function explained(sums: Sums, own: Filing): Difference[] {
  const { form, units } = sums;
  const scale = scaleFor(form, [own, ...units.map(({ filing }) => filing)]);
  const counted = units.filter(({ notCounted }) => !notCounted);
  const ownVector = vectorOf(own, scale);
  const sumVector = scale.ids.map(() => 0n);
  for (const { filing } of counted)
    vectorOf(filing, scale).forEach((value, at) => {
      sumVector[at] = (sumVector[at] ?? 0n) + value;
    });
  const difference = ownVector.map((value, at) => value - (sumVector[at] ?? 0n));
  if (difference.every((value) => value === 0n)) return [];

  const wholes = wholeUnits(sums, scale);
  const parts: Hypothesis[] = [
    ...counted.flatMap(({ name, filing, audit: found }) =>
      wrongNumbers({ name, filing, audit: found, sign: 1 }, scale),
    ),
    ...wrongNumbers({ name: own.unit, filing: own, audit: audit(own), sign: -1 }, scale),
    ...inYuan(sums, scale),
  ];
  const believed = likeliest({ difference, wholes, parts }, sums, scale);
  return scale.ids.flatMap((figure, at): Difference[] => {
    const by = difference[at] ?? 0n;
    if (by === 0n) return [];
    const { causes, unexplained } = causesAt(at, by, {
      believed,
      parts,
      wholes,
      missing: sums.missing,
      scale,
    });
    const isNumber = own.figures.get(figure)?.state === "number" || ownVector[at] !== 0n;
    return [
      {
        figure,
        own: isNumber ? textAt(scale, at, ownVector[at] ?? 0n) : undefined,
        sum: sums.sums.get(figure)?.exact,
        by: textAt(scale, at, by),
        unexplained,
        causes,
      },
    ];
  });
}
