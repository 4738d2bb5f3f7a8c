import type { SpreadsheetModel } from "../model";
import { openBook } from "./book";
import { cellModel } from "./cellModel";
import { lookModel } from "./lookModel";
import type { OpenWorkbook } from "./open";
import { sheetModel } from "./sheetModel";

/** The workbook on the page, behind the same tables as the one that tests keep in memory. */
export function createUniverModel(univer: OpenWorkbook): SpreadsheetModel {
  const book = openBook(univer);
  const looks = lookModel(book);
  return {
    ...sheetModel(book),
    ...cellModel(book, looks),
    ...looks,
    // Charts are not in the open version of Univer.
    drawsCharts: false,
    async settle() {
      book.flush();
      await book.calculation.settled();
    },
    subscribe: (listener) => {
      book.listeners.push(listener);
    },
  };
}
