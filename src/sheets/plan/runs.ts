import type { Box } from "./sheetPlan";

/** Neighbouring cells of one row or one column as one box. */
export function runsOf(cells: readonly Box[]): Box[] {
  const runs: Box[] = [];
  for (const cell of cells) {
    const last = runs.at(-1);
    if (last?.column === cell.column && last.columns === 1 && last.row + last.rows === cell.row)
      runs[runs.length - 1] = { ...last, rows: last.rows + 1 };
    else if (last?.row === cell.row && last.rows === 1 && last.column + last.columns === cell.column)
      runs[runs.length - 1] = { ...last, columns: last.columns + 1 };
    else runs.push({ row: cell.row, column: cell.column, rows: 1, columns: 1 });
  }
  return runs;
}
