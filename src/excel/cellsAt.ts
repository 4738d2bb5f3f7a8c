import { nameOf } from "../sheets/plan/rangeNames";
import type { SheetId } from "../sheets/port";

/** Gives cells of our blocks by their place in the block, asking Excel for each block only once. */
export function cellsAt(context: Excel.RequestContext) {
  const blocks = new Map<SheetId, Excel.Range>();
  const block = (id: SheetId): Excel.Range => {
    const known = blocks.get(id) ?? context.workbook.names.getItem(nameOf(id)).getRange();
    blocks.set(id, known);
    return known;
  };
  return {
    block,
    cell: (id: SheetId, row: number, column: number): Excel.Range => block(id).getCell(row, column),
  };
}
