import { figuresWith } from "../../form";
import type { Sums } from "../rolledUp";
import type { Hypothesis } from "./hypothesis";
import { vectorOf, type Scale } from "./vector";

/** 万元 in 元. */
const factor = 10_000n;

/** Amounts of money that somebody typed in 元: a unit's, which the report of the whole mends, or that report's. */
export function inYuan(
  { units, form, own }: Pick<Sums, "units" | "form" | "own">,
  scale: Scale,
): Hypothesis[] {
  const money = new Set(figuresWith(form, { column: "fee" }));
  const counted = units.filter(({ notCounted }) => !notCounted);
  const all = [
    ...counted.map(({ name, filing, audit }) => ({ name, filing, sign: 1n, audit })),
    ...(own ? [{ name: own.unit, filing: own, sign: -1n, audit: undefined }] : []),
  ];
  return all.flatMap(({ name, filing, sign, audit }) =>
    vectorOf(filing, scale).flatMap((value, at): Hypothesis[] => {
      const id = scale.ids[at];
      if (value === 0n || id === undefined || !money.has(id)) return [];
      const effect = scale.ids.map((_, other) => (other === at ? sign * (value / factor - value) : 0n));
      const hasEvidence = audit?.findings.some(({ code }) => code.startsWith("feeUnit.")) === true;
      return [{ kind: "unit10000", unit: name, effect, isEstimate: false, hasEvidence }];
    }),
  );
}
