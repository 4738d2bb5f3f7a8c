import type { FigureId, Layout, LayoutCell } from "../../form";
import type { Box } from "../plan/sheetPlan";
import { alignLines } from "./alignLines";
import { plain, type Block } from "./block";

/** Where a figure stands in its block. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** A table of the form found in a block. */
export interface Aligned {
  readonly spots: ReadonlyMap<FigureId, Spot>;
  /** How many of the form's labels stand where they should, from 0 to 1. */
  readonly agreement: number;
  /** The part of the block that the table takes up. */
  readonly box: Box;
}

type Label = Exclude<LayoutCell, { role: "figure" }>;

/** Finds the figures of a table in a block by its labels; rows and columns may have been added or moved. */
export function alignTable(layout: Layout, block: Block): Aligned {
  const texts = block.values.map((row) => row.map(plain));
  const labels = layout.cells.filter((cell): cell is Label => cell.role !== "figure");
  const inPlace = (label: Label, row = label.row, column = label.column) =>
    texts[row]?.[column] === plain(label.text);
  if (labels.every((label) => inPlace(label)) && texts.length === layout.rows)
    return alignedBy(layout, identity(layout.rows), identity(layout.columns), 1);

  const rows = linesOf(layout.rows, texts, labels, "row");
  const columns = linesOf(layout.columns, transposed(texts), labels, "column");
  const found = labels.filter((label) => inPlace(label, rows[label.row] ?? -1, columns[label.column] ?? -1));
  return alignedBy(layout, rows, columns, found.length / labels.length);
}

type Lines = readonly (number | undefined)[];

function alignedBy(layout: Layout, rows: Lines, columns: Lines, agreement: number): Aligned {
  const [row, lastRow] = ends(rows);
  const [column, lastColumn] = ends(columns);
  const box = { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
  return { spots: spotsOf(layout, rows, columns), agreement, box };
}

/** The first and the last line that has a partner. */
function ends(lines: Lines): [number, number] {
  const paired = lines.filter((line) => line !== undefined);
  return [paired[0] ?? 0, paired.at(-1) ?? 0];
}

const identity = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

function linesOf(
  count: number,
  lines: readonly (readonly string[])[],
  labels: readonly Label[],
  axis: "row" | "column",
): (number | undefined)[] {
  const wanted = identity(count).map((line) =>
    labels.filter((label) => label[axis] === line).map((label) => plain(label.text)),
  );
  const held = lines.map((line) => new Set(line.filter((text) => text !== "")));
  const known = new Set(labels.map((label) => plain(label.text)));
  return alignLines(count, lines.length, (formLine, blockLine) => {
    const line = held[blockLine];
    const texts = wanted[formLine] ?? [];
    // A line of figures alone: any line without labels will do, one just below the others before all.
    if (texts.length === 0) return [...(line ?? [])].some((text) => known.has(text)) ? 0 : 0.5;
    return texts.filter((text) => line?.has(text)).length;
  });
}

function transposed(rows: readonly (readonly string[])[]): string[][] {
  return (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? ""));
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
