import { cell } from "../box";
import type { SheetModel } from "../model";
import type { UniverBook } from "./book";
import { boxOf, rangeOf } from "./ranges";

/** Sheets of Univer, as the host asks; what waits to be written goes first. */
export const sheetModel = ({
  workbook,
  sheets,
  validations,
  conditionalFormats,
  flush,
}: UniverBook): SheetModel => ({
  sheets: () => sheets.list(),
  addSheet: (name) => sheets.add(name),
  deleteSheet(id) {
    flush();
    validations.forget(id);
    conditionalFormats.forget(id);
    sheets.remove(id);
  },
  changeSheet(id, change) {
    flush();
    sheets.change(id, change);
  },
  activate(sheet) {
    flush();
    sheets.activate(sheet);
  },
  selection() {
    const sheet = workbook.getActiveSheet().getSheetId();
    const range = workbook.getActiveRange()?.getRange();
    return { sheet, box: range ? boxOf(range) : cell(0, 0) };
  },
  select({ sheet, box }) {
    flush();
    sheets.activate(sheet);
    sheets.sheet(sheet).getRange(rangeOf(box)).activate();
    // Scrolls only as far as it takes to see the cells, as Excel does.
    sheets.run("sheet.command.scroll-to-cell", sheet, { range: rangeOf(box) });
  },
});
