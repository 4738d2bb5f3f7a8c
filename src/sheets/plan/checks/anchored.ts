import type { FigureId } from "../../../form";
import { columnName } from "../address";
import { runsOf } from "../runs";
import type { Box } from "../sheetPlan";
import type { Balance } from "./balance";

/** The row and the column of the cell that a formula is written for: they move with it. */
export const own = { row: "#", column: "@" } as const;

/** Where the cells of figures stand. */
export type Places = ReadonlyMap<FigureId, Box>;

/** A balance with the places of its cells: what is the same for every cell that a formula is written for. */
export interface PlacedBalance {
  readonly balance: Balance;
  readonly cells: readonly Box[];
  /** Its cells, neighbours as one box; and those of each sign. */
  readonly runs: readonly Box[];
  readonly plus: readonly Box[];
  readonly minus: readonly Box[];
}

/** A balance with the cells of its figures in the sheet. */
export function placed(balance: Balance, places: Places): PlacedBalance {
  const cellsOf = (figures: readonly (readonly [FigureId, 1 | -1])[]) =>
    figures.flatMap(([figure]) => places.get(figure) ?? []);
  const figures = [...balance];
  const cells = cellsOf(figures);
  return {
    balance,
    cells,
    runs: runsOf(cells),
    plus: runsOf(cellsOf(figures.filter(([, sign]) => sign === 1))),
    minus: runsOf(cellsOf(figures.filter(([, sign]) => sign === -1))),
  };
}

/**
 * Writes the cells of a balance as a conditional format refers to them, seen from one cell: what lies along its row
 * is fixed in the columns, what lies along its column in the rows. `#` and `@` stand for its own row and column, so
 * that the formulas of neighbouring cells read alike and can be one rule.
 */
export function anchored({ cells, runs, plus, minus }: PlacedBalance, { row, column }: Box) {
  const alongRow = cells.every((cell) => cell.row === row);
  const alongColumn = !alongRow && cells.every((cell) => cell.column === column);
  const corner = (atRow: number, atColumn: number) =>
    (alongColumn ? own.column : `$${columnName(atColumn)}`) + (alongRow ? own.row : `$${atRow + 1}`);
  const reference = (box: Box) => {
    const first = corner(box.row, box.column);
    const last = corner(box.row + box.rows - 1, box.column + box.columns - 1);
    return first === last ? first : `${first}:${last}`;
  };
  const side = (boxes: readonly Box[]) => {
    if (boxes.length === 0) return "0";
    const list = boxes.map(reference).join(",");
    return /[,:]/.test(list) ? `SUM(${list})` : list;
  };
  return {
    /** Holds once all its cells are numbers. */
    complete: `COUNT(${runs.map(reference).join(",")})=${cells.length}`,
    /** By how much the figures with this sign are too large. */
    excess: (sign: 1 | -1) => (sign === 1 ? `${side(plus)}-${side(minus)}` : `${side(minus)}-${side(plus)}`),
  };
}
