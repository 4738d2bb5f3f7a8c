import { layout, type FigureId, type Form, type Layout } from "../../form";
import type { Content } from "../read/readFigure";
import { labelsIn, type Aligned, type Spot } from "./alignTable";
import { labelIn, type CellGrid } from "./cellGrid";
import { fit } from "./label";
import { searchTable } from "./searchTable";
import { strayRows, type StrayRow } from "./strayValues";
import { alike } from "./thresholds";

/** A table that stands in a document as the form has it, cell by cell. */
export interface GridTable {
  /** Where its figures stand: line and cell of the document. */
  readonly spots: ReadonlyMap<FigureId, Spot>;
  /** Labels whose words differ from the form's: the figures of their rows, and the words that stand there. */
  readonly reworded: readonly Reworded[];
  /** Rows in which a cell was lost, doubled, merged or torn. */
  readonly stray: readonly StrayRow[];
  /** Its lines. */
  readonly lines: readonly number[];
}

interface Reworded {
  readonly figures: readonly FigureId[];
  readonly found: string;
}

/** The most lines of a table: more lines with its words are no table, and would take long to search. */
const most = 400;

/**
 * The tables of a form that stand in a document with rows and columns of their own, so that headers tell the columns
 * and labels the rows. Of the others, in texts or cut into pieces, only the order of the words is known.
 */
export function gridTables(form: Form, document: CellGrid): readonly GridTable[] {
  return form.tables.flatMap((table) => {
    const own = layout(table);
    const { from, to } = span(own, document);
    const window = document.slice(from, to);
    if (window.length > most) return [];
    const found = searchTable(own, window);
    const reworded = found && !found.twice ? rewordedIn(own, found, window) : undefined;
    if (!found || !reworded) return [];
    const spots = new Map(
      [...found.spots].map(([figure, { row, column }]) => [figure, { row: row + from, column }]),
    );
    if (!isWhole(own, spots)) return [];
    // A row with fewer cells than the others may lack one in its middle.
    if ([...spots.values()].some(({ row, column }) => column >= (document[row]?.length ?? 0))) return [];
    const lines = found.rows.flatMap((row) => (row === undefined ? [] : [row + from]));
    const stray = strayRows(own, found, window).map((each) => ({ ...each, row: each.row + from }));
    return [{ spots, reworded, stray, lines }];
  });
}

/** Whether a row is found with all its figures or not at all: a column that no header tells is known by order alone. */
function isWhole({ cells }: Layout, spots: ReadonlyMap<FigureId, Spot>): boolean {
  const figures = cells.filter((cell) => cell.role === "figure");
  const found = new Set(figures.filter(({ figure }) => spots.has(figure)).map(({ row }) => row));
  return figures.every(({ figure, row }) => spots.has(figure) || !found.has(row));
}

/** The lines from the first that holds a label of a table to one after the last, which may hold numbers. */
function span(own: Layout, document: CellGrid): { from: number; to: number } {
  const words = new Set(labelsIn(own).map((label) => label.words));
  const holds = document.map((line) => line.some((content) => words.has(labelIn(content))));
  return { from: Math.max(0, holds.indexOf(true)), to: holds.lastIndexOf(true) + 2 };
}

/** The labels of rows that are not in place; undefined where one of them has become another label altogether. */
function rewordedIn(
  { cells }: Layout,
  { missing, rows, spots }: Aligned,
  window: CellGrid,
): readonly Reworded[] | undefined {
  const all = missing.flatMap((label) => {
    const row = rows[label.row];
    if (label.role !== "rowHeader" || row === undefined) return [];
    const figures = cells.flatMap((cell) =>
      cell.role === "figure" && cell.row >= label.row && cell.row < label.row + label.rowSpan
        ? [cell.figure]
        : [],
    );
    const first = Math.min(...figures.flatMap((figure) => spots.get(figure)?.column ?? []));
    const texts = window[row]?.slice(0, first) ?? [];
    return [{ figures, label, found: best(label.words, texts) }];
  });
  if (all.some(({ label, found }) => fit(label.words, labelIn(found)) < alike)) return undefined;
  return all.map(({ figures, found }) => ({ figures, found: String(found) }));
}

const best = (words: string, texts: readonly Content[]): Content =>
  texts.reduce((a, b) => (fit(words, labelIn(b)) > fit(words, labelIn(a)) ? b : a), "");
