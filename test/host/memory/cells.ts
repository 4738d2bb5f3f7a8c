import { around, cell, cellsOf, intersection } from "../../../src/preview/host/box";
import { entered } from "../../../src/preview/host/entry";
import type { Rectangle, CellModel, CellPlace } from "../../../src/preview/host/model";
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
  read: ({ sheet: id, box }) =>
    Array.from({ length: box.rows }, (_, r) =>
      Array.from({ length: box.columns }, (__, c) => {
        const [row, column] = [box.row + r, box.column + c];
        const shown = book.value(id, row, column);
        const { formula } = book.sheet(id).cell(row, column);
        return {
          value: shown,
          formula: formula ?? shown,
          text: shownAs(shown, book.sheet(id).format(row, column).numberFormat),
        };
      }),
    ),
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
    const keys = valuesOnly ? [...cells.keys()] : [...cells.keys(), ...formats.keys()];
    const boxes = keys.map((key) => cell(...MemorySheet.place(key)));
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
