import type { FigureId, Form, TableId } from "../../form";
import { findTables, type FoundTables } from "../find/findTables";
import { readCover } from "../find/findCover";
import { readFacts, readParagraphs } from "../find/findRows";
import { nameOf } from "../plan/rangeNames";
import type { FigureContent, Outcome, SheetId, SheetStatus } from "../port";
import { strings } from "../strings.zh-CN";
import type { FigureCell, FoundBlock, Look, Reading } from "./reading";
import { search } from "./search";
import { standingKey, unpackStanding } from "./standing";

export const sheetIds = Object.keys(strings.sheets) as readonly SheetId[];

const tableIds: readonly TableId[] = ["disclosure", "requests", "disputes"];
const isTable = (id: SheetId): id is TableId => tableIds.some((known) => known === id);

/**
 * Everything on our sheets, in one request. If a sheet is missing that the last reading had, or if there was
 * none, the workbook is searched for it.
 */
export async function read(
  context: Excel.RequestContext,
  last?: Reading,
): Promise<Outcome<{ reading: Reading }>> {
  const first = await ask(context);
  const missing = new Set(sheetIds.filter((id) => !first.blocks.has(id)));
  const lost = [...missing].some((id) => !last || last.blocks.has(id));
  const ambiguous = last?.ambiguous ?? new Map<SheetId, readonly string[]>();
  const form = last?.contents.form;
  if (!lost) return { ok: true, reading: readingOf(first, ambiguous, form) };

  const ours = new Set([...first.blocks.values()].map(({ sheetId }) => sheetId));
  const found = await search(context, missing, ours);
  const now = found.healed > 0 ? await ask(context) : first;
  return { ok: true, reading: readingOf(now, found.ambiguous, form) };
}

interface Answer {
  readonly blocks: ReadonlyMap<SheetId, FoundBlock>;
  readonly marks: unknown;
}

async function ask(context: Excel.RequestContext): Promise<Answer> {
  const asked = sheetIds.map((id) => {
    const range = context.workbook.names.getItemOrNullObject(nameOf(id)).getRangeOrNullObject();
    range.load("values,formulas,rowIndex,columnIndex,worksheet/id,worksheet/name");
    // Looks tell which marks stand; only tables carry marks.
    if (isTable(id)) range.load("numberFormat");
    const fills = isTable(id)
      ? range.getCellProperties({ format: { fill: { color: true, pattern: true } } })
      : undefined;
    return { id, range, fills };
  });
  const marks = context.workbook.settings.getItemOrNullObject(standingKey);
  marks.load("value");
  await context.sync();

  const blocks = new Map<SheetId, FoundBlock>();
  for (const { id, range, fills } of asked) {
    if (range.isNullObject) continue;
    blocks.set(id, {
      id,
      sheetId: range.worksheet.id,
      sheetName: range.worksheet.name,
      row: range.rowIndex,
      column: range.columnIndex,
      values: range.values as FoundBlock["values"],
      formulas: range.formulas as FoundBlock["formulas"],
      looks: fills ? looksOf(fills.value, range.numberFormat as string[][]) : [],
    });
  }
  return { blocks, marks: marks.isNullObject ? undefined : marks.value };
}

const looksOf = (fills: readonly (readonly Excel.CellProperties[])[], numberFormats: string[][]): Look[][] =>
  fills.map((line, row) =>
    line.map(({ format }, column) => {
      const { color = "", pattern } = format?.fill ?? {};
      return {
        // Excel calls cells without a fill white.
        fill: pattern === "None" ? "" : color.toUpperCase(),
        numberFormat: numberFormats[row]?.[column] ?? "General",
      };
    }),
  );

function readingOf({ blocks, marks }: Answer, ambiguous: Reading["ambiguous"], form?: Form): Reading {
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
      const look = block?.looks[row]?.[column] ?? { fill: "", numberFormat: "General" };
      cells.set(figure, { table, row, column, ...look, computed });
      figures.set(figure, { content: block?.values[row]?.[column], computed });
    }
  }
  return {
    blocks,
    cells,
    ambiguous,
    standing: unpackStanding(marks),
    contents: {
      sheets: sheetIds.map((id) => statusOf(id, blocks.get(id), found, ambiguous.get(id))),
      cover: readCover(blocks.get("cover")),
      form: found.form,
      figures,
      facts: readFacts(blocks.get("facts")),
      paragraphs: readParagraphs(blocks.get("narrative")),
    },
  };
}

function statusOf(
  id: SheetId,
  block: FoundBlock | undefined,
  { damaged }: FoundTables,
  among: readonly string[] | undefined,
): SheetStatus {
  const title = strings.sheets[id];
  if (!block) return among ? { id, title, state: "ambiguous", among } : { id, title, state: "missing" };
  const state = isTable(id) && damaged.has(id) ? "damaged" : "present";
  return { id, title, state, name: block.sheetName };
}
