import type { FigureId } from "../../form";
import type { PlacedContent } from "./placed";
import type { PlannedSheet } from "./sheetPlan";

/**
 * Cells without a look, line by line, right of all others in their rows: tens of thousands of rows of them are written
 * without a thing for each. A text stays a text.
 */
export interface BareCells {
  readonly row: number;
  readonly column: number;
  readonly lines: readonly (readonly (string | number)[])[];
}

/** A sheet ready to be written: its plan, and what stands in its cells. */
export interface WrittenSheet {
  readonly plan: PlannedSheet;
  readonly placed: readonly PlacedContent[];
  readonly bare?: BareCells;
  /** The cells that show a figure added up over many units. */
  readonly sums?: readonly { readonly row: number; readonly column: number; readonly figure: FigureId }[];
}

/** What is typed into the sheet, line by line: the formulas of its plan, and everything else as it is placed. */
export function typedLines({ plan, placed, bare = none }: WrittenSheet): (string | number)[][] {
  const largest = (sizes: readonly number[]) => sizes.reduce((most, size) => Math.max(most, size), 0);
  const rows = largest([
    plan.values.length,
    bare.row + bare.lines.length,
    ...placed.map(({ row }) => row + 1),
  ]);
  const columns = largest([
    ...plan.values.map((line) => line.length),
    ...bare.lines.map((line) => bare.column + line.length),
    ...placed.map(({ column }) => column + 1),
  ]);
  const lines = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_cell, column) => plan.values[row]?.[column] ?? ""),
  );
  for (const { row, column, content, computed } of placed) {
    const line = lines[row];
    if (line && !computed) line[column] = content;
  }
  for (const [at, cells] of bare.lines.entries())
    lines[bare.row + at]?.splice(bare.column, cells.length, ...cells);
  return lines;
}

const none: BareCells = { row: 0, column: 0, lines: [] };
