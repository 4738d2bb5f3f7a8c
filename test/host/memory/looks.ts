import { cellsOf, contains, workable } from "../../../src/preview/host/box";
import { noBorder, noValidation } from "../../../src/preview/host/defaultFormat";
import type {
  ConditionalFormat,
  LookModel,
  CellPlace,
  HostValidation,
} from "../../../src/preview/host/model";
import { regionAt, withRegion } from "../../../src/preview/host/regions";
import type { MemoryBook } from "./book";
import { translated } from "./references";

export interface MemoryLooks extends LookModel {
  /** The conditional format that a cell shows now: the first whose formula holds for it. */
  shown(sheet: string, row: number, column: number): ConditionalFormat | undefined;
  validation(place: CellPlace): HostValidation | undefined;
}

export const memoryLooks = (book: MemoryBook): MemoryLooks => ({
  format: (id, row, column) => book.sheet(id).format(row, column),
  setFormat({ sheet: id, box }, change) {
    for (const [row, column] of cellsOf(workable(box))) book.sheet(id).setFormat(row, column, change);
  },
  setBorder({ sheet: id, box }, edge, change) {
    for (const [row, column] of cellsOf(workable(box))) {
      const { borders } = book.sheet(id).format(row, column);
      const line = { ...noBorder, ...borders[edge], ...change };
      book.sheet(id).setFormat(row, column, { borders: { ...borders, [edge]: line } });
    }
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
