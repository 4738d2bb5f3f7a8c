import type { Content } from "../figures";
import type { FigureId, Form, TableId } from "../form";
import { findTables, type FoundTables, type Spot } from "../figures/recognise";
import { findCover, readCover } from "../sheets/find/findCover";
import { findList, readFactRows, readFacts, readParagraphs, readResults } from "../sheets/find/findRows";
import { cellAddress } from "../sheets/plan/address";
import { nameOf } from "../sheets/plan/rangeNames";
import type { FigureContent, Outcome, SheetId, SheetStatus } from "../sheets/port";
import { strings } from "../sheets/words.zh-CN";
import { isMarkFormat } from "../sheets/plan/markLook";
import type { PlacedFigure, FoundBlock, WorkbookReading } from "./reading";
import { search } from "./search";
import { appliedMarksKey, decodeAppliedMarks } from "./appliedMarks";
import { askHidden } from "./hiddenSheet";
import { keptSheet, textInRow } from "../sheets/keptRows";

const sheetIds = Object.keys(strings.sheets) as readonly SheetId[];

const tableIds: readonly TableId[] = ["disclosure", "requests", "disputes"];
const isTable = (id: SheetId): id is TableId => tableIds.some((known) => known === id);

/**
 * Everything on our sheets, in one request. If a sheet is missing or damaged that the last reading had, or if
 * there was none, the workbook is searched for it.
 */
export async function read(
  context: Excel.RequestContext,
  last?: WorkbookReading,
): Promise<Outcome<{ reading: WorkbookReading }>> {
  const form = last?.contents.form;
  const first = await ask(context, last?.contents.selfChecking);
  const reading = readingOf(first, last?.choices ?? new Map(), form);
  const unsound = unsoundIn(reading);
  const known = last && unsoundIn(last);
  if (known && unsound.every((id) => known.includes(id))) return { ok: true, reading };
  if (unsound.length === 0) return { ok: true, reading };

  const { blocks } = reading;
  const lost = new Map(unsound.map((id) => [id, blocks.get(id)?.sheetId]));
  const ours = new Set([...blocks.values()].flatMap(({ id, sheetId }) => (lost.has(id) ? [] : [sheetId])));
  const { healed, choices } = await search(context, lost, ours);
  return { ok: true, reading: readingOf(healed > 0 ? await ask(context) : first, choices, form) };
}

const unsoundIn = ({ contents: { sheets } }: WorkbookReading): SheetId[] =>
  sheets.flatMap(({ id, state }) => (state === "present" ? [] : [id]));

interface Answer {
  readonly blocks: ReadonlyMap<SheetId, FoundBlock>;
  readonly marks: unknown;
  readonly selfChecking: boolean;
  readonly keptStamp: string;
  readonly calculatedByHand: boolean;
}

/** Number formats tell which marks stand, and only tables carry marks; what 其他数据 shows is what a report says. */
function loadBlock(range: Excel.Range, id: SheetId): void {
  const own = isTable(id) ? ",numberFormat" : id === "facts" ? ",text" : "";
  range.load(`values,formulas,rowIndex,columnIndex,worksheet/id,worksheet/name${own}`);
}

/** @param selfChecking whether the tables have rules of their own, where that is known: it is asked only once */
async function ask(context: Excel.RequestContext, selfChecking?: boolean): Promise<Answer> {
  const asked = sheetIds.map((id) => {
    const range = context.workbook.names.getItemOrNullObject(nameOf(id)).getRangeOrNullObject();
    loadBlock(range, id);
    const rules = isTable(id) && selfChecking === undefined ? range.conditionalFormats.getCount() : undefined;
    // Nothing comes back to these cells: references that are not kept need not be given back, which halves the request.
    range.untrack();
    return { id, range, rules };
  });
  const hidden = askHidden(context);
  const head = hidden.getRange(keptSheet.head);
  head.load("values");
  head.untrack();
  const settings = context.workbook.settings.getItemOrNullObject(appliedMarksKey);
  settings.load("value");
  context.application.load("calculationMode");
  await context.sync();
  const kept = hidden.isNullObject ? [] : (head.values as Content[][]);
  const isOurs = kept[0]?.[0] === keptSheet.title;
  const recorded = isOurs ? textInRow(kept[keptSheet.marks.row]) : undefined;

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
      ...(id === "facts" && { texts: range.text }),
      numberFormats: isTable(id) ? (range.numberFormat as string[][]) : [],
    });
  }
  return {
    blocks,
    // An earlier version recorded them in the settings.
    marks: recorded ?? (settings.isNullObject ? undefined : settings.value),
    keptStamp: isOurs ? String(kept[0]?.[1] ?? "") : "",
    calculatedByHand: context.application.calculationMode === "Manual",
    selfChecking:
      selfChecking ?? asked.some(({ range, rules }) => !range.isNullObject && (rules?.value ?? 0) > 0),
  };
}

function readingOf(
  { blocks, marks, selfChecking, keptStamp, calculatedByHand }: Answer,
  choices: WorkbookReading["choices"],
  form?: Form,
): WorkbookReading {
  const tables = new Map(
    tableIds.flatMap((id) => (blocks.has(id) ? [[id, blocks.get(id)]] : [])) as [TableId, FoundBlock][],
  );
  const found = findTables(new Map([...tables].map(([id, { values }]) => [id, values])), form);
  const standing = decodeAppliedMarks(marks);
  const cells = new Map<FigureId, PlacedFigure>();
  const figures = new Map<FigureId, FigureContent>();
  const strays: PlacedFigure[] = [];
  for (const [table, block] of tables) {
    const spots = found.spots.get(table) ?? new Map<FigureId, Spot>();
    for (const [figure, spot] of spots) {
      const cell = cellAt(table, block, spot);
      cells.set(figure, cell);
      figures.set(figure, {
        content: block.values[spot.row]?.[spot.column],
        computed: cell.computed,
        address: cellAddress(block.row + spot.row, block.column + spot.column),
      });
    }
    strays.push(...straysIn(table, block, [...spots.values()]));
  }
  return {
    blocks,
    cells,
    strays,
    choices,
    standing: standing === "newer" ? new Map() : standing,
    newer: standing === "newer",
    contents: {
      sheets: sheetIds.map((id) => statusOf(id, blocks.get(id), found, choices.get(id))),
      cover: readCover(blocks.get("cover")),
      form: found.form,
      figures,
      selfChecking,
      marked: strays.length > 0 || [...cells.values()].some(({ numberFormat }) => isMarkFormat(numberFormat)),
      facts: readFacts(blocks.get("facts")),
      factRows: readFactRows(blocks.get("facts")),
      paragraphs: readParagraphs(blocks.get("narrative")),
      results: readResults(blocks.get("narrative")),
      keptStamp,
      calculatedByHand,
    },
  };
}

function cellAt(table: TableId, block: FoundBlock, { row, column }: Spot): PlacedFigure {
  const { formulas, numberFormats } = block;
  const formula = formulas[row]?.[column];
  const computed = typeof formula === "string" && formula.startsWith("=");
  return { table, row, column, numberFormat: numberFormats[row]?.[column] ?? "General", computed };
}

function straysIn(table: TableId, block: FoundBlock, spots: readonly Spot[]): PlacedFigure[] {
  const taken = new Set(spots.map(({ row, column }) => `${row},${column}`));
  return block.numberFormats.flatMap((line, row) =>
    line.flatMap((numberFormat, column) =>
      isMarkFormat(numberFormat) && !taken.has(`${row},${column}`)
        ? [cellAt(table, block, { row, column })]
        : [],
    ),
  );
}

function statusOf(
  id: SheetId,
  block: FoundBlock | undefined,
  tables: FoundTables,
  among: readonly string[] | undefined,
): SheetStatus {
  const title = strings.sheets[id];
  if (!block) return among ? { id, title, state: "ambiguous", among } : { id, title, state: "missing" };
  const name = block.sheetName;
  if (isSound(id, block, tables)) return { id, title, state: "present", name };
  return { id, title, state: "damaged", name, ...(among && { among }) };
}

function isSound(id: SheetId, block: FoundBlock, { damaged }: FoundTables): boolean {
  if (isTable(id)) return !damaged.has(id);
  return (id === "cover" ? findCover(block) : findList(block, id)) !== undefined;
}
