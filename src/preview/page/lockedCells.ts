import type { Book } from "../host/book";
import type { SpreadsheetModel } from "../host/model";
import type { OpenWorkbook } from "../host/univer/open";

/** Whether a person may type into a cell: Univer does not know locked cells on protected sheets. */
export const isLocked = (
  model: SpreadsheetModel,
  book: Book,
  sheet: string,
  row: number,
  column: number,
): boolean => book.protectedSheets.has(sheet) && model.format(sheet, row, column).locked;

/** Keeps the cell editor closed on cells that Excel would not let a person edit. */
export function guardLockedCells({ api }: OpenWorkbook, model: SpreadsheetModel, book: Book): void {
  api.addEvent(api.Event.BeforeSheetEditStart, (event) => {
    if (isLocked(model, book, event.worksheet.getSheetId(), event.row, event.column)) event.cancel = true;
  });
}
