import { leavesOf, type FigureId } from "../../form";
import { valueOf } from "../../figures";
import type { Check } from "../check";
import { seenIn, type FigureFinding } from "../finding";
import { words } from "../words.zh-CN";

/** Fewer numbers above zero could fit a shifted reading by chance. */
const least = 3;

/**
 * A column of section 三 that was pasted one row too high or too low: as it stands its results do not add up,
 * read one row on they do. The number that fell off the end is what the flow of the column leaves.
 */
export const shiftedColumn: Check = (filing, ledger) => {
  const broken = new Set(
    ledger.filter(({ state }) => state === "broken").map(({ equality }) => equality.code),
  );
  if (broken.size === 0) return [];
  const table = filing.form.tables.find(({ id }) => id === "requests");
  const [section] = table?.sections ?? [];
  if (!section) return [];
  const rows = leavesOf(section.rows).map(({ node }) => node.key);
  return leavesOf(section.columns).flatMap(({ node }): FigureFinding[] => {
    const figures = rows.map((row): FigureId => `requests.${row}.${node.key}`);
    const values = figures.map((id) => valueOf(filing.figures.get(id)));
    if (!broken.has(`results.requests.${node.key}`) || values.filter((value) => value).length < least)
      return [];
    const direction = balancesShifted(values, 1) ? "down" : balancesShifted(values, -1) ? "up" : undefined;
    if (!direction) return [];
    return [
      {
        kind: "figure",
        code: `shiftedColumn.${node.key}`,
        severity: "query",
        figures,
        message: words.shiftedColumn[direction](node.name),
        clause: filing.form.clauses.flow,
        remedy: { kind: "none" },
        seen: seenIn(filing, figures),
      },
    ];
  });
};

/** Whether the column balances when each row's number is read from `by` rows below. */
function balancesShifted(values: readonly (number | undefined)[], by: 1 | -1): boolean {
  const shifted = values.map((_, row) => values[row + by]);
  const resultTotal = values.length - 2;
  const [received, carriedIn, ...rest] = shifted;
  const outcomes = rest.slice(0, -2);
  const total = shifted[resultTotal];
  if (outcomes.some((value) => value === undefined) || total === undefined || total === 0) return false;
  if (outcomes.reduce<number>((sum, value) => sum + (value ?? 0), 0) !== total) return false;
  const carriedOut = shifted[resultTotal + 1];
  // The number that fell off: carried out when pasted too low, new requests when pasted too high.
  if (received === undefined) return carriedOut !== undefined && total + carriedOut >= (carriedIn ?? 0);
  if (carriedOut === undefined) return received + (carriedIn ?? 0) >= total;
  return received + (carriedIn ?? 0) === total + carriedOut;
}
