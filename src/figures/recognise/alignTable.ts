import { memoize, type FigureId, type Layout, type LayoutCell } from "../../form";
import type { Content } from "../read/readFigure";
import { alignLines } from "./alignLines";
import { labelIn, type CellGrid } from "./cellGrid";
import { bare } from "./label";

/** Where a figure stands in its grid. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** A table of the form found in a grid. */
export interface Aligned {
  readonly spots: ReadonlyMap<FigureId, Spot>;
  /** How many of the form's labels stand where they should, from 0 to 1. */
  readonly agreement: number;
  /** The labels that do not. */
  readonly missing: readonly Label[];
  /** The rows of the grid that are the table's, in the order of the form; undefined for one that is gone. */
  readonly rows: Lines;
  /** The part of the grid that the table takes up. */
  readonly box: {
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
  };
}

/** A label of the form, with its words as they are compared. */
export type Label = Exclude<LayoutCell, { role: "figure" }> & { readonly words: string };

/** The labels of a table; one that is all in brackets, a note on how to fill it in, tells nothing. */
export const labelsIn: (layout: Layout) => readonly Label[] = memoize(({ cells }) =>
  cells
    .flatMap((cell) => (cell.role === "figure" ? [] : [{ ...cell, words: bare(cell.text) }]))
    .filter(({ words }) => words !== ""),
);

/**
 * Finds the figures of a table in a grid by its labels; rows and columns may have been added or moved. `agreement`
 * says how far that can be trusted.
 */
export function alignTable(layout: Layout, grid: CellGrid): Aligned {
  const texts = grid.map((row) => row.map(labelIn));
  const labels = labelsIn(layout);
  const isAt = (label: Label, row = label.row, column = label.column) => texts[row]?.[column] === label.words;
  if (texts.length === layout.rows && labels.every((label) => isAt(label)))
    return alignedBy(layout, identity(layout.rows), identity(layout.columns), []);

  const rows = linesOf(layout.rows, grid, labels, "row");
  // Rows that are not the table's say nothing about its columns.
  const own = rows.flatMap((row) => (row === undefined ? [] : [grid[row] ?? []]));
  const columns = linesOf(layout.columns, transposed(own), labels, "column");
  const missing = labels.filter((label) => !isAt(label, rows[label.row] ?? -1, columns[label.column] ?? -1));
  return alignedBy(layout, rows, columns, missing);
}

type Lines = readonly (number | undefined)[];

function alignedBy(layout: Layout, rows: Lines, columns: Lines, missing: readonly Label[]): Aligned {
  const [row, lastRow] = ends(rows);
  const [column, lastColumn] = ends(columns);
  const agreement = 1 - missing.length / Math.max(1, labelsIn(layout).length);
  const box = { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
  return { spots: spotsOf(layout, rows, columns), agreement, missing, rows, box };
}

/** The first and the last line that has a partner. */
function ends(lines: Lines): [number, number] {
  const paired = lines.filter((line) => line !== undefined);
  return [paired[0] ?? 0, paired.at(-1) ?? 0];
}

const identity = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

function linesOf(
  count: number,
  lines: CellGrid,
  labels: readonly Label[],
  axis: "row" | "column",
): (number | undefined)[] {
  const wanted = identity(count).map((line) =>
    labels.filter((label) => label[axis] === line).map(({ words }) => words),
  );
  const known = new Set(labels.map(({ words }) => words));
  const held = lines.map((line) => {
    const texts = new Set(line.map(labelIn).filter((text) => known.has(text)));
    return { texts, hasNumber: line.some((content) => isNumber(content) && !known.has(labelIn(content))) };
  });
  return alignLines(count, lines.length, (formLine, blockLine) => {
    const { texts = new Set<string>(), hasNumber = false } = held[blockLine] ?? {};
    const own = wanted[formLine] ?? [];
    const matching = own.filter((text) => texts.has(text)).length;
    if (matching > 0) return matching;
    // A label of another line speaks against it.
    if (texts.size > 0) return -1;
    // A line of figures only: it fits any line without labels, and best one with numbers.
    return own.length > 0 ? 0 : hasNumber ? 0.75 : 0.5;
  });
}

/** A number, or a text that begins with one. */
export const isNumber = (content: Content): boolean =>
  typeof content === "number" || (typeof content === "string" && /^\s*\p{Nd}/u.test(content));

function transposed(rows: CellGrid): Content[][] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? ""));
}

function spotsOf({ cells }: Layout, rows: Lines, columns: Lines): Map<FigureId, Spot> {
  const spots = new Map<FigureId, Spot>();
  for (const cell of cells) {
    if (cell.role !== "figure") continue;
    const row = rows[cell.row];
    const column = columns[cell.column];
    if (row !== undefined && column !== undefined) spots.set(cell.figure, { row, column });
  }
  return spots;
}
