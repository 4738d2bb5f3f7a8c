import type { SpreadsheetModel } from "../../../src/preview/host/model";
import { MemoryBook } from "./book";
import { memoryCells, type MemoryCells } from "./cells";
import { memoryLooks, type MemoryLooks } from "./looks";
import { MemorySheet } from "./sheet";
import { memorySheets, type MemorySheets } from "./sheets";
import { shiftLines } from "./shift";

/** A model with what only people do besides: inserting lines, renaming and moving sheets. */
export interface MemoryModel extends SpreadsheetModel, MemorySheets, MemoryCells, MemoryLooks {
  changeSheet: MemorySheets["changeSheet"];
  usedBox: MemoryCells["usedBox"];
  /** Inserts (count > 0) or removes (count < 0) whole rows or columns. */
  shift(sheet: string, axis: "row" | "column", at: number, count: number): void;
  /** Calculates everything now; from now on by itself, or not before the next call. */
  calculate(mode: "automatic" | "manual"): void;
  /** Cells and sheets as they are now, for another model to start from. */
  contents(): MemoryBook;
}

/** A workbook in plain memory: enough of a spreadsheet to test the add-in against, without a browser. */
export function createMemoryModel(start: string | MemoryBook = "Sheet1"): MemoryModel {
  const book = typeof start === "string" ? emptyBook(start) : start.copy();
  return {
    ...memorySheets(book),
    ...memoryCells(book),
    ...memoryLooks(book),
    drawsCharts: true,
    calculate: (mode) => {
      book.calculate(mode === "manual");
    },
    contents: () => book.copy(),
    settle: () => undefined,
    subscribe: (listener) => {
      book.listeners.push(listener);
    },
    shift: (sheet, axis, at, count) => {
      shiftLines(book, sheet, axis, at, count);
    },
  };
}

function emptyBook(firstSheet: string): MemoryBook {
  const book = new MemoryBook();
  book.active = book.add(firstSheet, new MemorySheet());
  return book;
}
