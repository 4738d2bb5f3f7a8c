import type { FigureId } from "../../form";
import type { Sums } from "../rolledUp";
import type { Hypothesis } from "./hypothesis";
import { support, vectorOf, type Scale, type Vector } from "./vector";

/**
 * A number that was added up in another cell of its row or column: that cell is too high by it, this one too low.
 * The unit is the only one with that number in the cell that is too low; without one it is the office that added
 * up.
 */
export function neighbours(
  { units, own }: Pick<Sums, "units" | "own">,
  scale: Scale,
  left: Vector,
): Hypothesis[] {
  const differing = support(left);
  const counted = units.filter(({ notCounted }) => !notCounted);
  return differing.flatMap((at) =>
    differing.flatMap((other): Hypothesis[] => {
      const value = left[at] ?? 0n;
      if (value <= 0n || left[other] !== -value || !areInLine(scale.ids[at], scale.ids[other])) return [];
      const holders = counted.filter(({ filing }) => vectorOf(filing, scale)[other] === value);
      const [holder] = holders;
      const unit = holder && holders.length === 1 ? holder.name : (own?.unit ?? "");
      const effect = left.map((amount, each) => (each === at || each === other ? amount : 0n));
      return [{ kind: "shifted", unit, effect, isEstimate: false, hasEvidence: false }];
    }),
  );
}

/** Whether two figures of one table stand in one row or one column. */
function areInLine(a: FigureId | undefined, b: FigureId | undefined): boolean {
  const [[table, row, column], [otherTable, otherRow, otherColumn]] = [
    a?.split(".") ?? [],
    b?.split(".") ?? [],
  ];
  return table === otherTable && (row === otherRow || column === otherColumn);
}
