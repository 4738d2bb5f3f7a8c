import type { FigureId, Layout, LayoutCell } from "../../form";
import type { Content } from "../../figures";
import type { Box } from "../plan/sheetPlan";
import { alignLines } from "../../figures/recognise/alignLines";
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

  const rows = linesOf(layout.rows, block.values, labels, "row");
  const columns = linesOf(layout.columns, transposed(block.values), labels, "column");
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
  lines: Block["values"],
  labels: readonly Label[],
  axis: "row" | "column",
): (number | undefined)[] {
  const wanted = identity(count).map((line) =>
    labels.filter((label) => label[axis] === line).map((label) => plain(label.text)),
  );
  const known = new Set(labels.map((label) => plain(label.text)));
  const held = lines.map((line) => {
    const texts = new Set(line.map(plain).filter((text) => known.has(text)));
    return { texts, hasNumber: line.some((content) => isNumber(content) && !known.has(plain(content))) };
  });
  return alignLines(count, lines.length, (formLine, blockLine) => {
    const { texts = new Set<string>(), hasNumber = false } = held[blockLine] ?? {};
    const own = wanted[formLine] ?? [];
    const matching = own.filter((text) => texts.has(text)).length;
    if (matching > 0) return matching;
    // A label of another line speaks against it.
    if (texts.size > 0) return -1;
    // A line of figures alone: any line without labels will do, one with numbers before all.
    return own.length > 0 ? 0 : hasNumber ? 0.75 : 0.5;
  });
}

const isNumber = (content: Content): boolean =>
  typeof content === "number" || (typeof content === "string" && /^\s*\p{Nd}/u.test(content));

const transposed = (rows: Block["values"]): Content[][] =>
  (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? ""));

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
