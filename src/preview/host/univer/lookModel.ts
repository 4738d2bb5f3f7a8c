import type { IStyleData } from "@univerjs/core";
import { cellsOf, workable } from "../box";
import { noBorder } from "../defaultFormat";
import type { LookModel } from "../model";
import { rawCell, type UniverBook } from "./book";
import { borderStyleOf, formatOf, styleOf } from "./cellStyle";
import { merged } from "./pending";
import { rangeOf } from "./ranges";

/** Univer counts in pixels, Office.js in points. */
const pixelsPerPoint = 4 / 3;

/** The look of cells of Univer, read and written as the host asks. */
export function lookModel(book: UniverBook): LookModel {
  const { sheets, pending } = book;
  const format: LookModel["format"] = (sheet, row, column) => {
    const style = book.workbook
      .getWorkbook()
      .getStyles()
      .getStyleByCell(rawCell(book, sheet, row, column));
    const coming = pending.peek(sheet, row, column);
    return formatOf(coming && "s" in coming ? merged(style, coming.s as IStyleData | null) : style);
  };
  return {
    format,
    setFormat({ sheet, box }, change) {
      const style = styleOf(change);
      for (const [row, column] of cellsOf(workable(box))) pending.put(sheet, row, column, { style });
    },
    setBorder({ sheet, box }, edge, change) {
      for (const [row, column] of cellsOf(workable(box))) {
        const line = { ...noBorder, ...format(sheet, row, column).borders[edge], ...change };
        pending.put(sheet, row, column, { style: borderStyleOf(edge, line) });
      }
    },
    setLineSize(sheet, axis, index, count, points) {
      const target = sheets.sheet(sheet);
      const [rows, columns] = [target.getMaxRows(), target.getMaxColumns()];
      const pixels = points * pixelsPerPoint;
      if (axis === "column") {
        const box = { row: 0, rows, column: index, columns: Math.min(count, columns - index) };
        const params = { ranges: [rangeOf(box)], colWidth: pixels };
        sheets.run("sheet.mutation.set-worksheet-col-width", sheet, params);
        return;
      }
      const box = { row: index, rows: Math.min(count, rows - index), column: 0, columns };
      const ranges = [rangeOf(box)];
      sheets.run("sheet.mutation.set-worksheet-row-height", sheet, { ranges, rowHeight: pixels });
      sheets.run("sheet.mutation.set-worksheet-row-is-auto-height", sheet, { ranges, autoHeightInfo: 0 });
    },
    setValidation(place, change) {
      book.validations.change(place, change);
    },
    conditionalFormats: (sheet) => book.conditionalFormats.of(sheet),
    setConditionalFormats: (sheet, formats) => {
      book.conditionalFormats.set(sheet, formats);
    },
  };
}
