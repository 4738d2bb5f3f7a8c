import type { FigureId, Form, TableId } from "../form";
import { findTables, type FoundTables, type Spot } from "../figures/recognise";
import { findCover, readCover } from "../sheets/find/findCover";
import { findList, readFactRows, readParagraphs, readResults } from "../sheets/find/findRows";
import { cellAddress } from "../sheets/plan/address";
import type { FigureContent, Outcome, SheetId, SheetStatus } from "../sheets/port";
import { isList, sheetIds, sheetTitles, tableIds } from "../sheets/sheetId";
import { isMarkFormat } from "../sheets/plan/markLook";
import type { PlacedFigure, FoundBlock, WorkbookReading } from "./reading";
import { search } from "./search";
import { decodeAppliedMarks } from "./appliedMarks";
import { ask, askAgain, type WorkbookAnswer } from "./ask";

/**
 * Everything on our sheets, in one request. If a sheet is missing or damaged that the last reading had, or if
 * there was none, the workbook is searched for it.
 */
export async function read(
  context: Excel.RequestContext,
  last?: WorkbookReading,
): Promise<Outcome<{ reading: WorkbookReading }>> {
  const form = last?.contents.form;
  const first = await askAgain(context, last);
  const reading = readingOf(first, last?.choices ?? new Map(), form);
  const unsound = unsoundIn(reading);
  const known = last && unsoundIn(last);
  if (known && unsound.every((id) => known.includes(id))) return { ok: true, reading };
  if (unsound.length === 0) return { ok: true, reading };

  const { blocks } = reading;
  // Where no table has its name, nothing tells yet whose tables to search for.
  const isOfAnyForm = ![...blocks.keys()].some((id) => tableIds.has(id));
  const wanted = isOfAnyForm ? sheetIds.filter((id) => unsound.includes(id) || tableIds.has(id)) : unsound;
  const lost = new Map(wanted.map((id) => [id, blocks.get(id)?.sheetId]));
  const ours = new Set([...blocks.values()].flatMap(({ id, sheetId }) => (lost.has(id) ? [] : [sheetId])));
  const { healed, choices } = await search(context, lost, ours);
  return { ok: true, reading: readingOf(healed > 0 ? await ask(context) : first, choices, form) };
}

const unsoundIn = ({ contents: { sheets } }: WorkbookReading): SheetId[] =>
  sheets.flatMap(({ id, state }) => (state === "present" ? [] : [id]));

function readingOf(
  answer: WorkbookAnswer,
  choices: WorkbookReading["choices"],
  form?: Form,
): WorkbookReading {
  const { blocks, marks, hasKeptSheet, isMarkedInSettings, selfChecking, keptStamp, calculatedByHand } =
    answer;
  const tables = new Map<TableId, FoundBlock>([...blocks].filter(([id]) => tableIds.has(id)));
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
    hasKeptSheet,
    isMarkedInSettings,
    newer: standing === "newer",
    contents: {
      sheets: [...sheetTitles(found.form)].map(([id, title]) =>
        statusOf({ id, title }, blocks.get(id), found, choices.get(id)),
      ),
      cover: readCover(blocks.get("cover")),
      form: found.form,
      figures,
      selfChecking,
      marked: strays.length > 0 || [...cells.values()].some(({ numberFormat }) => isMarkFormat(numberFormat)),
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
  { id, title }: Pick<SheetStatus, "id" | "title">,
  block: FoundBlock | undefined,
  tables: FoundTables,
  among: readonly string[] | undefined,
): SheetStatus {
  if (!block) return among ? { id, title, state: "ambiguous", among } : { id, title, state: "missing" };
  const name = block.sheetName;
  if (isSound(id, block, tables)) return { id, title, state: "present", name };
  return { id, title, state: "damaged", name, ...(among && { among }) };
}

function isSound(id: SheetId, block: FoundBlock, { damaged }: FoundTables): boolean {
  if (tableIds.has(id)) return !damaged.has(id);
  return (isList(id) ? findList(block, id) : findCover(block)) !== undefined;
}
