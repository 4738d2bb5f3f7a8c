import type { Content } from "../../figures";
import { attribute } from "../markup/attribute";
import { elementsIn, type Element } from "../markup/element";
import type { Packed } from "../packed";
import { most, type NumberedRow, type SheetRows } from "../xlsx/sheetRows";
import { bodyOf } from "./body";
import { wordsIn } from "./wordsIn";

/** The sheets of an OpenDocument workbook. */
export const sheetsInOds = (packed: Packed): SheetRows[] =>
  [...elementsIn(bodyOf(packed, "office:spreadsheet"), "table:table")].map((table) => {
    const rows = rowsOf(table);
    return { rows: padded(rows.map(({ cells }) => cells)), formulas: rows.map(({ formulas }) => formulas) };
  });

type Row = Omit<NumberedRow, "number">;

/** Makes all rows as long as the longest: the blanks at the end of a short one are cells too. */
function padded(rows: readonly (readonly Content[])[]): Content[][] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return rows.map((row) => [...row, ...new Array<null>(width - row.length).fill(null)]);
}

const groups = ["table:table-header-rows", "table:table-rows", "table:table-row-group"];

function rowsOf(table: Element): Row[] {
  const rows: Row[] = [];
  for (const child of elementsIn(table)) {
    if (rows.length >= most.rows) break;
    if (groups.includes(child.name)) rows.push(...rowsOf(child));
    if (child.name !== "table:table-row") continue;
    const row = rowOf(child);
    // Only empty rows are written once with a repeat count, which fills the sheet to its end; they are left out.
    if (row.cells.some((content) => content !== null)) rows.push(row);
  }
  return rows;
}

function rowOf(row: Element): Row {
  const cells: Content[] = [];
  const formulas = new Set<number>();
  for (const cell of elementsIn(row)) {
    if (cell.name !== "table:table-cell" && cell.name !== "table:covered-table-cell") continue;
    const content = cell.name === "table:table-cell" ? contentOf(cell) : null;
    const times = Number(attribute(cell, "number-columns-repeated") ?? "1");
    const computed = attribute(cell, "formula") !== undefined;
    for (let at = 0; at < times && cells.length < most.columns; at += 1) {
      if (computed) formulas.add(cells.length);
      cells.push(content);
    }
  }
  return { cells: cells.slice(0, cells.findLastIndex((content) => content !== null) + 1), formulas };
}

function contentOf(cell: Element): Content {
  const text = wordsIn(cell);
  const value = attribute(cell, "value");
  if (attribute(cell, "value-type") === "float" && value !== undefined && Number.isFinite(Number(value)))
    return Number(value);
  if (text !== "") return text;
  const formula = attribute(cell, "formula");
  return formula === undefined ? null : `=${formula.replace(/^[a-z]*:?=/, "")}`;
}
