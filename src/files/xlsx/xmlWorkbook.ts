import type { Content } from "../../figures";
import { attribute } from "../markup/attribute";
import { childOf, elementsIn, type Element } from "../markup/element";
import { offLine, type OffLine } from "../markup/offLine";
import { parseXml } from "../markup/parse";
import { most, type NumberedRow, type SheetRows } from "./sheetRows";

const namespaces: ReadonlyMap<string, string> = new Map([
  ["urn:schemas-microsoft-com:office:spreadsheet", "ss"],
]);

/** Whether a text is a workbook as Excel 2003 saved it in XML, often under the name .xls. */
export const isXmlWorkbook = (text: string): boolean =>
  text.slice(0, 4000).includes("urn:schemas-microsoft-com:office:spreadsheet");

/** The sheets of such a workbook. */
export function sheetsInXml(text: string): SheetRows[] {
  const book = childOf(parseXml([text], namespaces), "ss:Workbook");
  return [...elementsIn(book, "ss:Worksheet")].map((sheet) => {
    const rows = rowsOf(childOf(sheet, "ss:Table"));
    return { rows: rows.map(({ cells }) => cells), formulas: rows.map(({ formulas }) => formulas) };
  });
}

function rowsOf(table: Element | undefined): Omit<NumberedRow, "number">[] {
  return [...elementsIn(table, "ss:Row")].slice(0, most.rows).flatMap((row) => {
    const cells: Content[] = [];
    const formulas = new Set<number>();
    for (const cell of elementsIn(row, "ss:Cell")) {
      const index = Number(attribute(cell, "Index") ?? "0") - 1;
      const column = Math.min(Math.max(cells.length, index), most.columns);
      while (cells.length < column) cells.push(null);
      const covered = Math.min(Number(attribute(cell, "MergeAcross") ?? "0"), most.columns);
      if (attribute(cell, "Formula") !== undefined) formulas.add(cells.length);
      if (cells.length < most.columns) cells.push(contentOf(cell));
      for (let at = 0; at < covered && cells.length < most.columns; at += 1) cells.push(null);
    }
    return cells.some((content) => content !== null) ? [{ cells, formulas }] : [];
  });
}

function contentOf(cell: Element): Content {
  const data = childOf(cell, "ss:Data");
  const text = textIn(data).trim();
  if (data === undefined || text === "") {
    const formula = attribute(cell, "Formula");
    return formula ?? null;
  }
  return attribute(data, "Type") === "Number" && Number.isFinite(Number(text)) ? Number(text) : text;
}

const textIn = (element: Element | undefined): string =>
  (element?.children ?? [])
    .map((child) =>
      typeof child === "string" ? child : offLine(textIn(child), places.get(child.name.toLowerCase())),
    )
    .join("");

/** Parts of a text that stand off the line are written as on a web page. */
const places: ReadonlyMap<string, OffLine> = new Map([
  ["sup", "raised"],
  ["sub", "lowered"],
]);
