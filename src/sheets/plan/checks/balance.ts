import type { Equality, FigureId } from "../../../form";

/** What must be zero: the sum of the figures, each times 1 or -1. */
export type Balance = ReadonlyMap<FigureId, 1 | -1>;

/** The addends of every figure that a formula computes. */
export type Addends = ReadonlyMap<FigureId, readonly FigureId[]>;

/** An equality as it stands: left minus right. */
export const balanceOf = ({ left, right }: Equality): Balance =>
  new Map([...left.map((figure) => [figure, 1] as const), ...right.map((figure) => [figure, -1] as const)]);

/**
 * What the equalities say of the typed figures alone, with every sum that a formula computes replaced by what it
 * adds up: a formula cannot be typed wrong, and hides that its addends are. Those that say nothing then are left
 * out: the one that the formula fulfils by itself, and the one between formulas, which follows from the others.
 */
export function typedBalances(equalities: readonly Equality[], sums: Addends): Balance[] {
  const partsOf = (figure: FigureId): readonly FigureId[] =>
    sums.get(figure)?.flatMap((part) => partsOf(part)) ?? [figure];
  return equalities.flatMap((equality) => {
    const { left, right } = equality;
    if ([...left, ...right].every((figure) => sums.has(figure))) return [];
    const counted = new Map<FigureId, number>();
    for (const [figure, sign] of balanceOf(equality))
      for (const part of partsOf(figure)) counted.set(part, (counted.get(part) ?? 0) + sign);
    const rest = [...counted].filter((entry): entry is [FigureId, 1 | -1] => Math.abs(entry[1]) === 1);
    return rest.length === 0 ? [] : [new Map(rest)];
  });
}
