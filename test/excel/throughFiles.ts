import { TextDecoder, TextEncoder } from "node:util";
import { read, utils, type CellObject, type WorkSheet } from "@e965/xlsx";
import type { CellStyle, CellValue, WriteSheet } from "hucre";
import { fromA1 } from "../../src/preview/host/a1";
import type { CellFormat, Scalar } from "../../src/preview/host/model";
import { addressOf } from "../../src/sheets/plan/address";
import { openHost } from "../host/openHost";
import type { Host } from "./withSheets";

// What jsdom lacks of a browser.
Object.assign(globalThis, { TextDecoder, TextEncoder });

const absolute = (address: string) => address.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
const isFormula = (content: Scalar): content is string =>
  typeof content === "string" && content.startsWith("=");

/** The workbook of a host as an .xlsx: contents, fills, number formats, names, and which sheets are hidden. */
export async function fileOf(host: Host): Promise<Uint8Array> {
  const { writeXlsx } = await import("hucre/xlsx");
  const { model, book } = host;
  const nameOf = (sheet: string) => model.sheets().find(({ id }) => id === sheet)?.name ?? "?";
  return writeXlsx({
    sheets: model.sheets().map(({ id, name, visibility }) => ({
      name,
      ...sheetIn(host, id),
      ...(visibility === "VeryHidden" && { veryHidden: true }),
    })),
    namedRanges: book.names.flatMap(({ name, target }) =>
      target ? [{ name, range: `'${nameOf(target.sheet)}'!${absolute(addressOf(target.box))}` }] : [],
    ),
  });
}

function sheetIn({ model }: Host, id: string): Pick<WriteSheet, "rows" | "cells"> {
  const box = model.usedBox(id, false) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  const whole = { row: 0, column: 0, rows: box.row + box.rows, columns: box.column + box.columns };
  const rows: CellValue[][] = [];
  const cells: NonNullable<WriteSheet["cells"]> = new Map();
  model.read({ sheet: id, box: whole }).forEach((line, row) => {
    rows.push(line.map(({ formula }) => (formula === "" || isFormula(formula) ? null : formula)));
    line.forEach(({ formula, value }, column) => {
      cells.set(`${row},${column}`, {
        style: styleOf(model.format(id, row, column)),
        ...(isFormula(formula) && { formula: formula.slice(1), formulaResult: value }),
      });
    });
  });
  return { rows, cells };
}

const styleOf = ({ fill, numberFormat }: CellFormat): CellStyle => ({
  ...(fill !== "" && { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: fill.slice(1) } } }),
  ...(numberFormat !== "General" && { numFmt: numberFormat }),
});

/** The workbook of an .xlsx in a host, as the client then finds it. */
export function hostOf(file: Uint8Array): Host {
  const { SheetNames, Sheets, Workbook } = read(file, { type: "array", cellStyles: true, cellNF: true });
  const host = openHost("空");
  const { model, book } = host;
  const ids = new Map(SheetNames.map((name) => [name, model.addSheet(name)]));
  model.deleteSheet(model.sheets()[0]?.id ?? "");
  SheetNames.forEach((name, index) => {
    const id = ids.get(name) ?? "";
    fill(host, id, Sheets[name] ?? {});
    const hidden = Workbook?.Sheets?.[index]?.Hidden ?? 0;
    model.changeSheet(id, { visibility: hidden === 2 ? "VeryHidden" : hidden === 1 ? "Hidden" : "Visible" });
  });
  for (const { Name, Ref } of Workbook?.Names ?? []) {
    const [, quoted, plain = "", cells = ""] = /^(?:'(.*)'|([^'!]*))!(.*)$/.exec(Ref) ?? [];
    const [sheet, box] = [ids.get(quoted ?? plain), fromA1(cells)];
    if (!Name.startsWith("_xlnm"))
      book.names.push({ name: Name, target: sheet && box ? { sheet, box } : undefined });
  }
  return host;
}

function fill({ model }: Host, sheet: string, cells: WorkSheet): void {
  for (const [address, cell] of Object.entries(cells) as [string, CellObject][]) {
    if (address.startsWith("!")) continue;
    const { r: row, c: column } = utils.decode_cell(address);
    const place = { sheet, box: { row, column, rows: 1, columns: 1 } };
    const content = cell.f === undefined ? typedAgain(cell) : `=${cell.f}`;
    if (content !== "") model.write(place, [[content]]);
    const { patternType, fgColor } = (cell.s ?? {}) as { patternType?: string; fgColor?: { rgb?: string } };
    const rgb = patternType === "solid" ? fgColor?.rgb : undefined;
    model.setFormat(place, {
      numberFormat: cell.z === undefined ? "General" : String(cell.z),
      fill: rgb === undefined ? "" : `#${rgb.slice(-6).toUpperCase()}`,
    });
  }
}

const typedAgain = ({ v = "" }: CellObject): Scalar =>
  typeof v === "string" && v !== "" ? `'${v}` : v instanceof Date ? v.toISOString() : v;
