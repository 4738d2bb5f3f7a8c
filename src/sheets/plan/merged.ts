import type { Box } from "./sheetPlan";

/** Cells side by side in a row as one box, and equal boxes below each other as one: fewer requests to Excel. */
export function merged(cells: readonly Box[]): Box[] {
  const lines: Box[] = [];
  for (const cell of cells) {
    const last = lines.at(-1);
    if (last?.row === cell.row && last.rows === cell.rows && last.column + last.columns === cell.column)
      lines[lines.length - 1] = { ...last, columns: last.columns + cell.columns };
    else lines.push(cell);
  }
  const blocks: Box[] = [];
  for (const line of lines) {
    const above = blocks.findIndex(
      (block) =>
        block.column === line.column && block.columns === line.columns && block.row + block.rows === line.row,
    );
    const block = blocks[above];
    if (block) blocks[above] = { ...block, rows: block.rows + line.rows };
    else blocks.push(line);
  }
  return blocks;
}
