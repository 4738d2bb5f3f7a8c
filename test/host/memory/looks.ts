import { contains, workable } from "../../../src/preview/host/box";
import { noBorder, noValidation } from "../../../src/preview/host/defaultFormat";
import type {
  CellFormat,
  CellPlace,
  ConditionalFormat,
  HostValidation,
  LookModel,
  Rectangle,
} from "../../../src/preview/host/model";
import { regionAt, withRegion } from "../../../src/preview/host/regions";
import type { MemoryBook } from "./book";
import { translated } from "./references";
import { MemorySheet } from "./sheet";

export interface MemoryLooks extends LookModel {
  /** The conditional format that a cell shows now: the first whose formula holds for it. */
  shown(sheet: string, row: number, column: number): ConditionalFormat | undefined;
  validation(place: CellPlace): HostValidation | undefined;
}

/** Changes the formats of cells; those that shared one format share the new one. */
function reformat(sheet: MemorySheet, box: Rectangle, change: (format: CellFormat) => CellFormat): void {
  const changed = new Map<CellFormat, CellFormat>();
  const area = workable(box);
  for (let row = area.row; row < area.row + area.rows; row += 1)
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const format = sheet.format(row, column);
      const next = changed.get(format) ?? change(format);
      changed.set(format, next);
      sheet.formats.set(MemorySheet.key(row, column), next);
    }
}

export const memoryLooks = (book: MemoryBook): MemoryLooks => ({
  format: (id, row, column) => book.sheet(id).format(row, column),
  setFormat({ sheet: id, box }, change) {
    reformat(book.sheet(id), box, (format) => ({ ...format, ...change }));
  },
  setBorder({ sheet: id, box }, edge, change) {
    reformat(book.sheet(id), box, (format) => {
      const line = { ...noBorder, ...format.borders[edge], ...change };
      return { ...format, borders: { ...format.borders, [edge]: line } };
    });
  },
  // No test asks how wide a column is.
  setLineSize: () => undefined,
  validation: ({ sheet: id, box }) => regionAt(book.sheet(id).validations, box),
  setValidation({ sheet: id, box }, change) {
    const target = book.sheet(id);
    const known = regionAt(target.validations, box) ?? noValidation;
    target.validations = withRegion(target.validations, box, { ...known, ...change });
  },
  conditionalFormats: (id) => book.sheet(id).conditionalFormats,
  shown: (id, row, column) =>
    book
      .sheet(id)
      .conditionalFormats.find(
        ({ box, formula }) =>
          contains(box, row, column) &&
          book.computed(id, translated(formula, row - box.row, column - box.column)) === true,
      ),
  setConditionalFormats: (id, formats) => {
    book.sheet(id).conditionalFormats = formats;
  },
});
