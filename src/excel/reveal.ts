import type { FigureId } from "../form";
import type { Outcome } from "../sheets/port";
import { cellsAt } from "./cellsAt";
import { figureAt } from "./figureAt";
import type { WorkbookReading } from "./reading";

/**
 * Activates the sheet of a figure and selects its cell. A hidden sheet is refused here too, whether Excel refuses
 * it or not.
 */
export async function reveal(
  context: Excel.RequestContext,
  figure: FigureId,
  { cells }: WorkbookReading,
): Promise<Outcome> {
  const cell = cells.get(figure);
  if (!cell) return { ok: false, reason: "gone" };
  const block = cellsAt(context).block(cell.table);
  block.worksheet.load("visibility");
  block.worksheet.activate();
  block.getCell(cell.row, cell.column).select();
  const isHidden = () => {
    const { visibility = "Visible" } = block.worksheet.toJSON();
    return visibility !== "Visible";
  };
  try {
    await context.sync();
  } catch (error) {
    if (!isHidden()) throw error;
  }
  return isHidden() ? { ok: false, reason: "hidden" } : { ok: true };
}

/** The figure whose cell is selected. */
export async function selection(
  context: Excel.RequestContext,
  reading: WorkbookReading,
): Promise<Outcome<{ figure: FigureId | undefined }>> {
  const active = context.workbook.getActiveCell();
  active.load("rowIndex,columnIndex,worksheet/id");
  await context.sync();
  const figure = figureAt(reading, active.worksheet.id, active.rowIndex, active.columnIndex);
  return { ok: true, figure };
}
