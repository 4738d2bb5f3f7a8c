import type { Equality, FigureId } from "../../../form";
import { columnName } from "../address";
import { merged } from "../merged";
import type { Box, CellCheck } from "../sheetPlan";
import { anchored, own, placed, type PlacedBalance, type Places } from "./anchored";
import { balanceOf, typedBalances, type Addends } from "./balance";

/** Every formula of ours says so, wherever people have moved or copied it: N of a text is 0. */
export const checkSign = 'N("年报助手")=0';

/**
 * The conditional formats by which a table checks itself, the gravest first: ▲ on the cell that explains the break,
 * when every balance that it is part of is broken by one and the same amount, and taking that amount from it leaves
 * no negative number; △ on the last figure of an equality that is complete and not met. A cell that is part of one
 * equality alone gets no ▲, because any other cell of it would explain the break as well.
 *
 * Rules for neighbouring cells that read alike are one rule. `sums` says which cells hold formulas.
 *
 * @example `=AND(N("年报助手")=0,COUNT($J7,$D7:$I7)=7,…,$J7-SUM($D7:$I7)<>0,…)` marks D7:I27 of 表三
 */
export function checksOf(equalities: readonly Equality[], places: Places, sums: Addends): CellCheck[] {
  const here = equalities.filter(({ left, right }) =>
    [...left, ...right].every((figure) => places.has(figure)),
  );
  const typed = typedBalances(here, sums).map((balance) => placed(balance, places));
  const all = here.map((equality) => placed(balanceOf(equality), places));
  const suspects = new Map<string, Box[]>();
  for (const [figure, place] of places) {
    const balances = (sums.has(figure) ? all : typed).filter(({ balance }) => balance.has(figure));
    if (balances.length >= 2) put(suspects, suspectFormula(figure, balances, place), place);
  }
  const unmet = new Map<string, Box[]>();
  for (const [index, { left, right }] of here.entries()) {
    const place = places.get(right.at(-1) ?? left.at(-1) ?? ("" as FigureId));
    const balance = all[index];
    if (place && balance) put(unmet, unmetFormula(balance, place), place);
  }
  return [...rulesOf(suspects, "suspect"), ...rulesOf(unmet, "mandatory")];
}

function suspectFormula(figure: FigureId, balances: readonly PlacedBalance[], place: Box): string {
  const views = balances.map((placed) => {
    const { complete, excess } = anchored(placed, place);
    return { complete, excess: excess(placed.balance.get(figure) ?? 1) };
  });
  const [first, ...others] = views;
  const amount = first?.excess ?? "0";
  return allOf([
    ...views.map(({ complete }) => complete),
    `${amount}<>0`,
    ...others.map(({ excess }) => `${amount}=${excess}`),
    `${own.column}${own.row}>=${amount}`,
  ]);
}

function unmetFormula(balance: PlacedBalance, place: Box): string {
  const { complete, excess } = anchored(balance, place);
  return allOf([complete, `${excess(1)}<>0`]);
}

const allOf = (conditions: readonly string[]) => `=AND(${[checkSign, ...conditions].join(",")})`;

const put = (groups: Map<string, Box[]>, formula: string, place: Box) => {
  groups.set(formula, [...(groups.get(formula) ?? []), place]);
};

/** One rule for every box of cells whose formulas read alike, written for its first cell. */
const rulesOf = (groups: ReadonlyMap<string, readonly Box[]>, mark: CellCheck["mark"]): CellCheck[] =>
  [...groups].flatMap(([formula, cells]) =>
    merged([...cells].sort((a, b) => a.row - b.row || a.column - b.column)).map((box) => ({
      box,
      mark,
      formula: formula.replaceAll(own.column, columnName(box.column)).replaceAll(own.row, `${box.row + 1}`),
    })),
  );
