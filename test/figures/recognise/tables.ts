import type { Content } from "../../../src/figures";
import { layout, type FigureId, type Table } from "../../../src/form";
import { labelsIn } from "../../../src/figures/recognise/alignTable";

/** A table of the form as a document shows it; what a merged cell covers is null. */
export function gridOf(table: Table, put: (figure: FigureId) => Content): Content[][] {
  const { rows, columns, cells } = layout(table);
  const grid = Array.from({ length: rows }, () => new Array<Content>(columns).fill(null));
  for (const cell of cells) {
    const line = grid[cell.row];
    if (line) line[cell.column] = cell.role === "figure" ? put(cell.figure) : cell.text;
  }
  return grid;
}

/**
 * A grid of a table in which so many of its labels have words of nobody: those that stand there once before others,
 * every second one from the last on.
 */
export function reworded(table: Table, grid: Content[][], count: number): Content[][] {
  const all = labelsIn(layout(table));
  const isAlone = ({ words }: (typeof all)[number]) =>
    all.filter((other) => other.words === words).length === 1;
  const labels = [...all.filter((label) => !isAlone(label)), ...all.filter(isAlone)].reverse();
  const chosen = [...labels.filter((_, at) => at % 2 === 0), ...labels.filter((_, at) => at % 2 === 1)];
  for (const { row, column } of chosen.slice(0, count)) grid[row]?.splice(column, 1, "某某");
  return grid;
}
