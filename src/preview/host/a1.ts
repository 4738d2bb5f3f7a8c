import type { Rectangle } from "./model";

/** The size of a sheet in Excel. */
export const sheetRows = 1_048_576;
export const sheetColumns = 16_384;

/**
 * The letters of a column, counted from 0.
 *
 * @example columnName(27) // "AB"
 */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

const columnIndex = (name: string): number =>
  Array.from(name.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const corner = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

/** `B2`, `B2:D4`, `2:4` or `B:D`. */
export function toA1({ row, column, rows, columns }: Rectangle): string {
  if (columns === sheetColumns) return `${row + 1}:${row + rows}`;
  if (rows === sheetRows) return `${columnName(column)}:${columnName(column + columns - 1)}`;
  const first = corner(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${corner(row + rows - 1, column + columns - 1)}`;
}

/** Reads an address without sheet name; undefined if it is none. */
export function fromA1(address: string): Rectangle | undefined {
  const [first = "", second = first, ...more] = address.replaceAll("$", "").trim().split(":");
  const a = /^([A-Za-z]{0,3})(\d{0,7})$/.exec(first);
  const b = /^([A-Za-z]{0,3})(\d{0,7})$/.exec(second);
  if (!a || !b || more.length > 0 || first === "" || second === "") return undefined;
  const [, columnA = "", rowA = ""] = a;
  const [, columnB = "", rowB = ""] = b;
  if ((columnA === "") !== (columnB === "") || (rowA === "") !== (rowB === "")) return undefined;
  if (!address.includes(":") && (columnA === "" || rowA === "")) return undefined;
  const [left, right] = columnA === "" ? [0, sheetColumns - 1] : [columnIndex(columnA), columnIndex(columnB)];
  const [top, bottom] = rowA === "" ? [0, sheetRows - 1] : [Number(rowA) - 1, Number(rowB) - 1];
  const row = Math.min(top, bottom);
  const column = Math.min(left, right);
  if (row < 0 || Math.max(top, bottom) >= sheetRows || Math.max(left, right) >= sheetColumns)
    return undefined;
  return { row, column, rows: Math.abs(bottom - top) + 1, columns: Math.abs(right - left) + 1 };
}

/** A sheet name as it stands in an address: quoted unless it is a plain word. */
export const quoted = (sheet: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
