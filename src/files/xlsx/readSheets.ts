import { read, type CellObject, type WorkSheet } from "@e965/xlsx";
import type { Content } from "../../figures";
import { Unreadable } from "../document";
import { messages } from "../words.zh-CN";
import type { CellsOffLine } from "../xls/cellsOffLine";
import { isDateFormat } from "./isDateFormat";
import { richText } from "./richText";
import { withoutResult } from "./uncomputed";
import { most, sheetRows, type NumberedRow, type SheetRows } from "./sheetRows";

/**
 * Every sheet of a workbook, old or new. Hidden sheets too: people hide finished ones.
 *
 * @param offLine tells the texts of an old one that have digits off the line
 * @throws {Unreadable} where the workbook is damaged or has a password
 */
export function sheetsIn(bytes: Uint8Array, offLine?: CellsOffLine): SheetRows[] {
  let book: ReturnType<typeof read>;
  try {
    book = read(bytes, {
      type: "array",
      dense: true,
      sheetRows: most.rows,
      cellNF: true,
      cellHTML: false,
      cellText: false,
      // A formula without a result is a stub.
      sheetStubs: true,
    });
  } catch (error) {
    const text =
      typeof error === "object" && error !== null && "message" in error ? String(error.message) : "";
    throw new Unreadable(/password|encrypt/i.test(text) ? messages.encrypted : messages.damaged);
  }
  return book.SheetNames.flatMap((name, index): SheetRows[] => {
    const sheet = book.Sheets[name];
    if (sheet?.["!ref"] === undefined) return [];
    return [rowsOf(sheet, (row, column) => offLine?.(index, row, column))];
  });
}

function rowsOf(sheet: WorkSheet, offLine: (row: number, column: number) => string | undefined): SheetRows {
  const rows: NumberedRow[] = [];
  for (const [number, line] of (sheet["!data"] ?? []).entries()) {
    // Rows and cells that hold nothing are not there at all.
    const cells = ((line as readonly (CellObject | undefined)[] | undefined) ?? []).slice(0, most.columns);
    rows.push({
      number,
      cells: Array.from(cells, (cell, column) => contentOf(cell, offLine(number, column))),
      formulas: new Set(cells.flatMap((cell, column) => (holdsFormula(cell) ? [column] : []))),
    });
  }
  return sheetRows(rows);
}

/** A formula that fills several cells stands in the first of them; the others only say which it is. */
const holdsFormula = (cell: CellObject | undefined) => cell?.f !== undefined || cell?.F !== undefined;

/** The text that a person sees in a cell that is not a number. */
function contentOf(cell: CellObject | undefined, offLine: string | undefined): Content {
  if (!cell) return null;
  const { t, f, z } = cell;
  const v: unknown = t === "z" ? undefined : cell.v;
  if (t === "e") return errors.get(Number(v)) ?? "#VALUE!";
  if (v === undefined || v === "") return f === undefined ? (v ?? null) : withoutResult(f);
  if (typeof v === "string") return (offLine ?? richText(cell.r, v)).trim();
  if (typeof v === "number") return isDateFormat(z) ? dateOf(v) : v;
  return typeof v === "boolean" ? v : null;
}

/** Errors by the codes that workbooks keep them under (MS-XLS 2.5.10). */
const errors: ReadonlyMap<number, string> = new Map([
  [0, "#NULL!"],
  [7, "#DIV/0!"],
  [15, "#VALUE!"],
  [23, "#REF!"],
  [29, "#NAME?"],
  [36, "#NUM!"],
  [42, "#N/A"],
]);

/** Days are counted from the end of 1899. */
function dateOf(days: number): string {
  const date = new Date(Date.UTC(1899, 11, 30) + Math.floor(days) * 86_400_000);
  return Number.isNaN(date.getTime()) ? String(days) : date.toISOString().slice(0, 10);
}
