import type { FigureId } from "../../../form";
import { columnName } from "../address";
import { runsOf } from "../runs";
import type { Box } from "../sheetPlan";
import type { Balance } from "./balance";

/** The row and the column of the cell that a formula is written for: they move with it. */
export const own = { row: "#", column: "@" } as const;

/** Where the cells of figures stand. */
export type Places = ReadonlyMap<FigureId, Box>;

/**
 * Writes the cells of a balance as a conditional format refers to them, seen from one cell: what lies along its row
 * is fixed in the columns, what lies along its column in the rows. `#` and `@` stand for its own row and column, so
 * that the formulas of neighbouring cells read alike and can be one rule.
 */
export function anchored(balance: Balance, places: Places, { row, column }: Box) {
  const cells = [...balance.keys()].flatMap((figure) => places.get(figure) ?? []);
  const alongRow = cells.every((cell) => cell.row === row);
  const alongColumn = !alongRow && cells.every((cell) => cell.column === column);
  const corner = (atRow: number, atColumn: number) =>
    (alongColumn ? own.column : `$${columnName(atColumn)}`) + (alongRow ? own.row : `$${atRow + 1}`);
  const reference = (box: Box) => {
    const first = corner(box.row, box.column);
    const last = corner(box.row + box.rows - 1, box.column + box.columns - 1);
    return first === last ? first : `${first}:${last}`;
  };
  const list = (sign?: 1 | -1) =>
    runsOf(
      [...balance].flatMap(([figure, of]) =>
        sign === undefined || of === sign ? (places.get(figure) ?? []) : [],
      ),
    )
      .map(reference)
      .join(",");
  const side = (sign: 1 | -1) => {
    const cells = list(sign);
    if (cells === "") return "0";
    return /[,:]/.test(cells) ? `SUM(${cells})` : cells;
  };
  return {
    /** Holds once all its cells are numbers. */
    complete: `COUNT(${list()})=${cells.length}`,
    /** By how much the figures with this sign are too large. */
    excess: (sign: 1 | -1) => `${side(sign)}-${side(sign === 1 ? -1 : 1)}`,
  };
}
