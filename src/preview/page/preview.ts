import { fromA1 } from "../host/a1";
import { entered } from "../host/entry";
import type { CellPlace, Scalar, SpreadsheetModel } from "../host/model";
import { rangeOf } from "../host/univer/ranges";
import type { OpenWorkbook } from "../host/univer/open";

export interface Preview {
  /** The names on the tabs, from left to right. */
  sheets(): Promise<string[]>;
  /** The values of a cell or block, row by row. */
  read(sheet: string, address: string): Promise<Scalar[][]>;
  /** The text that a cell shows. */
  shown(sheet: string, address: string): Promise<string>;
  /** A person's edit of one cell: it passes through the same commands as typing and fires the same events. */
  type(sheet: string, address: string, value: Scalar): Promise<void>;
  select(sheet: string, address: string): Promise<void>;
}

/** The spreadsheet as tests and the page reach it: by the names of sheets and A1 addresses. */
export function createPreview({ workbook }: OpenWorkbook, model: SpreadsheetModel): Preview {
  const place = (name: string, address: string): CellPlace => {
    const sheet = model.sheets().find((state) => state.name === name);
    const box = fromA1(address);
    if (!sheet) throw new Error(`There is no sheet ${name}.`);
    if (!box) throw new Error(`${address} is not an address.`);
    return { sheet: sheet.id, box };
  };
  return {
    async sheets() {
      await model.settle();
      return model
        .sheets()
        .filter(({ visibility }) => visibility === "Visible")
        .map(({ name }) => name);
    },
    async read(name, address) {
      await model.settle();
      return model.read(place(name, address)).map((row) => row.map(({ value }) => value));
    },
    async shown(name, address) {
      const { sheet, box } = place(name, address);
      await model.settle();
      return workbook.getSheetBySheetId(sheet)?.getRange(rangeOf(box)).getDisplayValue() ?? "";
    },
    async type(name, address, value) {
      const { sheet, box } = place(name, address);
      const { value: v, formula } = entered(value, model.format(sheet, box.row, box.column).numberFormat);
      const content = formula === undefined ? { v: v === "" ? null : v, f: null } : { v: null, f: formula };
      workbook.getSheetBySheetId(sheet)?.getRange(rangeOf(box)).setValue(content);
      await model.settle();
    },
    async select(name, address) {
      model.select(place(name, address));
      await model.settle();
    },
  };
}
