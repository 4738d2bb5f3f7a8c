import type { FigureId } from "../../form";
import type { Placed } from "./placed";
import type { PlannedSheet } from "./sheetPlan";

/** A sheet ready to be written: its plan, and what stands in its cells. */
export interface WrittenSheet {
  readonly plan: PlannedSheet;
  readonly placed: readonly Placed[];
  /** The cells that show a figure added up over many units. */
  readonly sums?: readonly { readonly row: number; readonly column: number; readonly figure: FigureId }[];
}

/** What is typed into the sheet, line by line: the formulas of its plan, and everything else as it is placed. */
export function typedLines({ plan, placed }: WrittenSheet): (string | number)[][] {
  const rows = Math.max(plan.values.length, ...placed.map(({ row }) => row + 1));
  const columns = Math.max(
    ...plan.values.map((line) => line.length),
    ...placed.map(({ column }) => column + 1),
  );
  const lines = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_cell, column) => plan.values[row]?.[column] ?? ""),
  );
  for (const { row, column, content, computed } of placed) {
    const line = lines[row];
    if (line && !computed) line[column] = content;
  }
  return lines;
}
