import type { FigureId, Form, TableId } from "../../form";
import { findTables, type FoundTables } from "../find/findTables";
import { readCover } from "../find/findCover";
import { readFacts, readParagraphs } from "../find/findRows";
import { nameOf } from "../plan/rangeNames";
import type { FigureContent, Outcome, SheetId, SheetStatus } from "../port";
import { strings } from "../strings.zh-CN";
import type { FigureCell, FoundBlock, Reading } from "./reading";
import { standingKey, unpackStanding } from "./standing";

export const sheetIds = Object.keys(strings.sheets) as readonly SheetId[];

const tableIds: readonly TableId[] = ["disclosure", "requests", "disputes"];
const isTable = (id: SheetId): id is TableId => tableIds.some((known) => known === id);

/** Everything on our sheets, in one request. */
export async function read(
  context: Excel.RequestContext,
  form?: Form,
): Promise<Outcome<{ reading: Reading }>> {
  const asked = sheetIds.map((id) => {
    const range = context.workbook.names.getItemOrNullObject(nameOf(id)).getRangeOrNullObject();
    range.load("values,formulas,rowIndex,columnIndex,worksheet/id,worksheet/name");
    // Formats tell which marks stand; only tables carry marks.
    if (isTable(id)) range.load("numberFormat");
    return { id, range };
  });
  const marks = context.workbook.settings.getItemOrNullObject(standingKey);
  marks.load("value");
  await context.sync();

  const blocks = new Map<SheetId, FoundBlock>();
  for (const { id, range } of asked) {
    if (range.isNullObject) continue;
    blocks.set(id, {
      id,
      sheetId: range.worksheet.id,
      sheetName: range.worksheet.name,
      row: range.rowIndex,
      column: range.columnIndex,
      values: range.values as FoundBlock["values"],
      formulas: range.formulas as FoundBlock["formulas"],
      numberFormats: isTable(id) ? (range.numberFormat as string[][]) : [],
    });
  }
  return { ok: true, reading: readingOf(blocks, marks.isNullObject ? undefined : marks.value, form) };
}

function readingOf(blocks: ReadonlyMap<SheetId, FoundBlock>, marks: unknown, form?: Form): Reading {
  const tables = new Map(
    tableIds.flatMap((id) => (blocks.has(id) ? [[id, blocks.get(id)]] : [])) as [TableId, FoundBlock][],
  );
  const found = findTables(tables, form);
  const cells = new Map<FigureId, FigureCell>();
  const figures = new Map<FigureId, FigureContent>();
  for (const [table, spots] of found.spots) {
    const block = tables.get(table);
    for (const [figure, { row, column }] of spots) {
      const formula = block?.formulas[row]?.[column];
      const computed = typeof formula === "string" && formula.startsWith("=");
      const numberFormat = block?.numberFormats[row]?.[column] ?? "General";
      cells.set(figure, { table, row, column, numberFormat, computed });
      figures.set(figure, { content: block?.values[row]?.[column], computed });
    }
  }
  return {
    blocks,
    cells,
    standing: unpackStanding(marks),
    contents: {
      sheets: sheetIds.map((id) => statusOf(id, blocks.get(id), found)),
      cover: readCover(blocks.get("cover")),
      form: found.form,
      figures,
      facts: readFacts(blocks.get("facts")),
      paragraphs: readParagraphs(blocks.get("narrative")),
    },
  };
}

function statusOf(id: SheetId, block: FoundBlock | undefined, { damaged }: FoundTables): SheetStatus {
  const title = strings.sheets[id];
  if (!block) return { id, title, state: "missing" };
  const state = isTable(id) && damaged.has(id) ? "damaged" : "present";
  return { id, title, state, name: block.sheetName };
}
