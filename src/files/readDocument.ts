import { organOf, parseFiling, readFigures, type Filing } from "../figures";
import { recognise, type Line, type Recognised } from "../figures/recognise";
import type { FigureId } from "../form";
import { cellAddress } from "../sheets/plan/address";
import type { FigureContent } from "../sheets/port";
import { fewestFigures, Unreadable, type ReadOutcome } from "./document";
import { messages } from "./words.zh-CN";
import { narrativeOf } from "./narrative";
import { openFile, refuseMany } from "./openFile";
import { codeIn, withoutPages } from "./pageSheets";
import { ownSheets } from "./ownSheets";
import { words as rollupWords } from "../rollup/words.zh-CN";
import { isSumTitle } from "../sheets/find/searchSheets";
import { keptIn } from "./xlsx/keptSheet";
import type { SheetRows } from "./xlsx/sheetRows";
import { linesOfText } from "./text";
import { untold, type OnStep } from "./work/step";

/**
 * Reads a report from a file: Word, web page, plain text, workbook or a filing as JSON. What the file is, is told by
 * its content and not by its name. Figures that it does not hold are blank and named as missing.
 */
export async function readDocument(bytes: Uint8Array, onStep: OnStep = untold): Promise<ReadOutcome> {
  try {
    const opened = await openFile(bytes, onStep);
    onStep({ kind: "matching" });
    switch (opened.kind) {
      case "json":
        return fromJson(opened.json);
      case "text":
        return fromText(opened.text);
      case "sheets":
        return fromSheets(opened.sheets);
      case "lines":
        return fromLines(opened.lines);
    }
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, message: error.message };
    throw error;
  }
}

function fromJson(json: unknown): ReadOutcome {
  const parsed = parseFiling(json);
  return parsed.ok ? { ok: true, filing: parsed.filing, doubts: [], missing: [] } : parsed;
}

const linesOf = (sheets: readonly SheetRows[]) =>
  sheets.flatMap(({ rows }) =>
    rows.map((cells): Line => ({
      // A sheet does not say which cells are covered; they count as empty.
      cells: cells.map((content) => content ?? ""),
      inTable: cells.filter((cell) => cell !== null).length > 1,
    })),
  );

/** Reads a workbook. If it is one of ours, 封面, 其他数据 and 正文 say the rest. */
function fromSheets(all: readonly SheetRows[]): ReadOutcome {
  const { kept, others } = keptIn(all);
  const code = codeIn(others);
  const read = fromTables(withoutPages(others));
  if (!read.ok) return read;
  return { ...read, ...(kept && { kept }), ...(code !== undefined && { code }) };
}

/**
 * A workbook may hold its own tables and, as 汇总表, the sums of others. Its own tables are read; without them the
 * sums are. In both cases the reading says so.
 */
function fromTables(sheets: readonly SheetRows[]): ReadOutcome {
  const withoutSums = sheets.filter(({ rows }) => !isSumTitle(rows[0] ?? []) && !isRollupList(rows[0]?.[0]));
  const sumsAlone = sheets.filter(({ rows }) => !isRollupList(rows[0]?.[0]));
  if (withoutSums.length === sumsAlone.length) return fromSomeTables(sheets);
  const own = fromSomeTables(withoutSums);
  const read = own.ok ? own : fromSomeTables(sumsAlone);
  if (!read.ok) return read;
  const sums = own.ok ? "left" : "taken";
  return {
    ...read,
    sums,
    doubts: [{ kind: "units", figures: [], found: messages.sums[sums] }, ...read.doubts],
  };
}

/** The lists of a roll-up bear the labels of figures too, and show single units. */
const { roster, detail, findings, differences } = rollupWords.sheets;
const lists: readonly unknown[] = [
  ...[roster.title, detail.title, findings.title],
  ...[differences.title, differences.none, differences.noOwn],
];
const isRollupList = (title: unknown) => lists.includes(title);

function fromSomeTables(sheets: readonly SheetRows[]): ReadOutcome {
  const own = ownSheets(sheets);
  const tables = own?.others ?? sheets;
  const recognised = recognise(linesOf(tables));
  const cells = cellsIn(tables, recognised);
  const told = fromLines(linesOf(tables), recognised, readFigures(recognised.form, cells));
  if (!told.ok) return told;
  const read = { ...told, addresses: addressesOf(cells) };
  if (!own) return read;
  const { cover, facts, paragraphs } = own.told;
  const { unit } = cover;
  const named = unit !== undefined && { shortName: unit, organ: organOf(unit) };
  const filing = { ...read.filing, ...named, ...cover, facts, paragraphs };
  return { ...read, filing };
}

/** The cells of the recognised figures, as the workbook that is open would tell them. */
function cellsIn(
  sheets: readonly SheetRows[],
  { sources }: Recognised,
): ReadonlyMap<FigureId, FigureContent> {
  const rows = sheets.flatMap(({ rows, formulas, numbers }) =>
    rows.map((_, index) => ({ formulas: formulas[index], number: numbers?.[index] })),
  );
  const cells = new Map<FigureId, FigureContent>();
  for (const [figure, { line, cell, content }] of sources) {
    const { formulas, number } = rows[line] ?? {};
    const address = number === undefined ? {} : { address: cellAddress(number, cell) };
    cells.set(figure, { content, computed: formulas?.has(cell) === true, ...address });
  }
  return cells;
}

/** Where the figures stand on their sheets, as far as the file tells. */
const addressesOf = (cells: ReadonlyMap<FigureId, FigureContent>): ReadonlyMap<FigureId, string> =>
  new Map(
    [...cells].flatMap(([figure, { address }]) =>
      address === undefined ? [] : [[figure, address] as const],
    ),
  );

/** In a text with one cell per line, an empty line may be an empty cell, or mean nothing. */
function fromText(text: string): ReadOutcome {
  const lines = linesOfText(text);
  refuseMany(lines.map(({ cells }) => cells));
  const recognised = recognise(lines);
  const { size } = recognised.sources;
  if (size === 0 || wanting(recognised) === 0 || hasRows(lines)) return fromLines(lines, recognised);
  const withBlanks = linesOfText(text, "empty cells");
  const again = recognise(withBlanks);
  return wanting(again) < wanting(recognised) ? fromLines(withBlanks, again) : fromLines(lines, recognised);
}

/** Where a line is a whole row, a line without words is no cell. */
const hasRows = (lines: readonly Line[]) =>
  lines.filter(({ cells, inTable }) => inTable && cells.length >= row.cells).length >= row.lines;
const row = { cells: 4, lines: 4 } as const;

const wanting = ({ missing, doubts }: Recognised) =>
  missing.length + doubts.filter(({ kind }) => kind === "cells").length;

/** @param figures as the lines hold them; in a document no number is computed, and all are words */
function fromLines(
  lines: readonly Line[],
  recognised: Recognised = recognise(lines),
  figures: FiguresRead = typedFigures(recognised),
): ReadOutcome {
  const { form, sources, doubts, missing, used } = recognised;
  if (sources.size < fewestFigures) return { ok: false, message: messages.noTables };
  const { unit = "", year = yearIn(lines), paragraphs } = narrativeOf(lines, used, form);
  const filing: Filing = {
    origin: "read",
    unit,
    shortName: unit,
    organ: organOf(unit),
    year,
    form,
    ...figures,
    facts: [],
    paragraphs,
    explanations: [],
  };
  return { ok: true, filing, doubts, missing };
}

type FiguresRead = ReturnType<typeof readFigures>;

function typedFigures({ form, sources }: Recognised): FiguresRead {
  const typed = [...sources].map(([figure, { content }]) => [figure, { content, computed: false }] as const);
  return { ...readFigures(form, new Map(typed)), asText: new Set() };
}

/** The first year that the document names; 0 where it names none. */
function yearIn(lines: readonly Line[]): number {
  for (const { cells } of lines)
    for (const cell of cells) {
      const year = /20\d\d(?=\s*年)/.exec(String(cell ?? ""))?.[0];
      if (year !== undefined) return Number(year);
    }
  return 0;
}
