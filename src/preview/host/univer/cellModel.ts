import { around, cell, cellsOf, intersection } from "../box";
import { entered } from "../entry";
import type { Rectangle, CellModel, LookModel, CellPlace } from "../model";
import { mergesOf, rawCell, type UniverBook } from "./book";
import { empty, hasContent, scalarOf } from "./cellContent";
import { rangeOf } from "./ranges";

/** Cells of Univer, read and written as the host asks. */
export const cellModel = (
  book: UniverBook,
  { format, setFormat }: Pick<LookModel, "format" | "setFormat">,
): CellModel => ({
  read({ sheet, box }) {
    book.flush();
    const texts = textsIn(book, sheet, box);
    return Array.from({ length: box.rows }, (_, r) =>
      Array.from({ length: box.columns }, (__, c) => {
        const data = rawCell(book, sheet, box.row + r, box.column + c);
        const value = scalarOf(data);
        return { value, formula: data?.f ?? value, text: texts[r]?.[c] ?? String(value) };
      }),
    );
  },
  write({ sheet, box }, entries) {
    const single = box.rows === 1 && box.columns === 1;
    const before = single ? scalarOf(rawCell(book, sheet, box.row, box.column)) : undefined;
    const merges = mergesOf(book, sheet);
    for (const [row, column] of cellsOf(box)) {
      const entry = entries[row - box.row]?.[column - box.column] ?? null;
      if (entry === null || isCovered(merges, row, column)) continue;
      const known = entry === "" ? "" : format(sheet, row, column).numberFormat;
      const { value, formula, numberFormat } = entered(entry, known);
      const v = formula !== undefined || value === "" ? null : value;
      book.pending.put(sheet, row, column, { content: { v, f: formula ?? null } });
      if (numberFormat !== undefined) setFormat({ sheet, box: cell(row, column) }, { numberFormat });
    }
    const details = before === undefined ? {} : { before, after: entries[0]?.[0] ?? before };
    book.emit({ kind: "edited", place: { sheet, box }, ...details });
  },
  usedBox(sheet) {
    book.flush();
    const boxes: Rectangle[] = [];
    const matrix = book.sheets.sheet(sheet).getSheet().getCellMatrix();
    matrix.forValue((row, column, data) => {
      if (hasContent(data)) boxes.push(cell(row, column));
    });
    const [first, ...rest] = boxes;
    return first && rest.reduce(around, first);
  },
  unmerge: (place) => {
    unmerge(book, place);
  },
  merge({ sheet, box }) {
    unmerge(book, { sheet, box });
    const { sheets, pending } = book;
    if (box.rows * box.columns === 1) return;
    const filled = [...cellsOf(box)].filter((place) => hasContent(rawCell(book, sheet, ...place)));
    for (const place of filled.slice(1)) pending.put(sheet, ...place, { content: empty });
    sheets.reach(sheet, box.row + box.rows - 1, box.column + box.columns - 1);
    sheets.run("sheet.mutation.add-worksheet-merge", sheet, { ranges: [rangeOf(box)] });
  },
});

function unmerge({ sheets, flush }: UniverBook, { sheet, box }: CellPlace): void {
  flush();
  sheets.run("sheet.mutation.remove-worksheet-merge", sheet, { ranges: [rangeOf(box)] });
}

/** What the cells show; Univer has no cells beyond the end of its sheet. */
function textsIn({ sheets }: UniverBook, sheet: string, box: Rectangle): string[][] {
  const target = sheets.sheet(sheet);
  const [rows, columns] = [target.getMaxRows(), target.getMaxColumns()];
  const inside = intersection(box, { row: 0, column: 0, rows, columns });
  return inside ? target.getRange(rangeOf(inside)).getDisplayValues() : [];
}

const isCovered = (merges: readonly Rectangle[], row: number, column: number): boolean =>
  merges.some((box) => intersection(box, cell(row, column)) && (box.row !== row || box.column !== column));
