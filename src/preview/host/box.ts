import type { Rectangle } from "./model";

/** One cell as a rectangle. */
export const cell = (row: number, column: number): Rectangle => ({ row, column, rows: 1, columns: 1 });

/** The cells that two rectangles share; undefined where they share none. */
export function intersection(a: Rectangle, b: Rectangle): Rectangle | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** The smallest box around both. */
export function around(a: Rectangle, b: Rectangle): Rectangle {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** Whether a cell lies in a rectangle. */
export const contains = (outer: Rectangle, row: number, column: number): boolean =>
  row >= outer.row &&
  row < outer.row + outer.rows &&
  column >= outer.column &&
  column < outer.column + outer.columns;

/** The cells of a box in reading order. */
export function* cellsOf(box: Rectangle): Generator<readonly [row: number, column: number]> {
  for (let row = box.row; row < box.row + box.rows; row += 1)
    for (let column = box.column; column < box.column + box.columns; column += 1) yield [row, column];
}

/**
 * The part of whole rows, columns or sheets in which cells are formatted one by one: far more than the form
 * needs, and far less than the sixteen thousand million cells of a sheet.
 */
export function workable(box: Rectangle): Rectangle {
  const rows = Math.max(1, Math.min(box.rows, 1000 - box.row));
  const columns = Math.max(1, Math.min(box.columns, 60 - box.column));
  return {
    ...box,
    rows: box.rows > 1000 ? rows : box.rows,
    columns: box.columns > 60 ? columns : box.columns,
  };
}

/** Where a box stands after lines were inserted (count > 0) or removed (count < 0); undefined if it is gone. */
export function shifted(
  box: Rectangle,
  axis: "row" | "column",
  at: number,
  count: number,
): Rectangle | undefined {
  const [start, length] = axis === "row" ? [box.row, box.rows] : [box.column, box.columns];
  const moved = (line: number, isEnd: boolean): number => {
    if (count >= 0) return line >= at + (isEnd ? 1 : 0) ? line + count : line;
    return line <= at ? line : Math.max(at, line + count);
  };
  const from = moved(start, false);
  const to = moved(start + length, true);
  if (to <= from) return undefined;
  return axis === "row"
    ? { ...box, row: from, rows: to - from }
    : { ...box, column: from, columns: to - from };
}
