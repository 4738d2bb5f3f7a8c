import { sheetColumns } from "../../../src/preview/host/a1";
import { around, cell, cellsOf, intersection } from "../../../src/preview/host/box";
import { entered } from "../../../src/preview/host/entry";
import type { Rectangle, CellContent, CellModel, CellPlace } from "../../../src/preview/host/model";
import type { MemoryBook } from "./book";
import { MemorySheet } from "./sheet";
import { shownAs } from "./shownAs";

export interface MemoryCells extends CellModel {
  /** The smallest box around all contents, or around everything that was ever touched. */
  usedBox(sheet: string, valuesOnly?: boolean): Rectangle | undefined;
  /** Empties cells, as the key Delete does. */
  empty(place: CellPlace): void;
  merges(sheet: string): readonly Rectangle[];
}

export const memoryCells = (book: MemoryBook): MemoryCells => ({
  read({ sheet: id, box }) {
    const sheet = book.sheet(id);
    // A workbook is read some ten thousand times in the tests: what is constant is taken as it is.
    const content = (row: number, column: number): CellContent => {
      const { value, formula } = sheet.cell(row, column);
      const shown = formula === undefined ? value : book.value(id, row, column);
      const { numberFormat } = sheet.format(row, column);
      return { value: shown, formula: formula ?? shown, text: shownAs(shown, numberFormat) };
    };
    const rows: CellContent[][] = [];
    for (let row = box.row; row < box.row + box.rows; row += 1) {
      const line: CellContent[] = [];
      for (let column = box.column; column < box.column + box.columns; column += 1)
        line.push(content(row, column));
      rows.push(line);
    }
    return rows;
  },
  write({ sheet: id, box }, entries) {
    const target = book.sheet(id);
    const single = box.rows === 1 && box.columns === 1;
    const before = single ? book.value(id, box.row, box.column) : undefined;
    for (const [row, column] of cellsOf(box)) {
      const entry = entries[row - box.row]?.[column - box.column] ?? null;
      if (entry === null || target.isCovered(row, column)) continue;
      const { numberFormat, ...content } = entered(entry, target.format(row, column).numberFormat, book.year);
      target.put(row, column, content);
      book.typed(id, row, column);
      if (numberFormat !== undefined) target.setFormat(row, column, { numberFormat });
    }
    const after = single ? book.value(id, box.row, box.column) : undefined;
    const details = before === undefined || after === undefined ? {} : { before, after };
    book.emit({ kind: "edited", place: { sheet: id, box }, ...details });
  },
  empty({ sheet: id, box }) {
    const { cells } = book.sheet(id);
    for (const key of [...cells.keys()])
      if (intersection(box, cell(...MemorySheet.place(key)))) cells.delete(key);
    book.emit({ kind: "edited", place: { sheet: id, box } });
  },
  usedBox(id, valuesOnly = true) {
    const { cells, formats, merges } = book.sheet(id);
    const touched = valuesOnly ? [cells] : [cells, formats];
    const boxes = touched.flatMap((places) => aroundAll(places.keys()) ?? []);
    const [first, ...rest] = valuesOnly ? boxes : [...boxes, ...merges];
    return first && rest.reduce(around, first);
  },
  merges: (id) => book.sheet(id).merges,
  merge({ sheet: id, box }) {
    unmerge(book, { sheet: id, box });
    if (box.rows * box.columns > 1) book.sheet(id).merge(box);
  },
  unmerge: (place) => {
    unmerge(book, place);
  },
});

function unmerge(book: MemoryBook, { sheet: id, box }: CellPlace): void {
  const target = book.sheet(id);
  target.merges = target.merges.filter((merge) => !intersection(merge, box));
}

/** The smallest box around cells, by their numbers; undefined if there are none. */
function aroundAll(keys: Iterable<number>): Rectangle | undefined {
  let [first, last, left, right] = [Infinity, -1, Infinity, -1];
  for (const key of keys) {
    const column = key % sheetColumns;
    if (key < first) first = key;
    if (key > last) last = key;
    if (column < left) left = column;
    if (column > right) right = column;
  }
  if (last < 0) return undefined;
  const [top] = MemorySheet.place(first);
  const [bottom] = MemorySheet.place(last);
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
