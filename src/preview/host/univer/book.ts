import { Calculation } from "./calculation";
import { boxOf, rangeOf } from "./ranges";
import { watchChanges } from "./changes";
import { ConditionalFormats } from "./conditionalFormats";
import type { OpenWorkbook } from "./open";
import { Pending } from "./pending";
import { Sheets } from "./sheets";
import { Validations } from "./validations";
import type { Rectangle, ModelEvent } from "../model";

/** What the parts of the model share: Univer's workbook, the changes that wait to be shown, and who listens. */
export interface UniverBook extends OpenWorkbook {
  readonly sheets: Sheets;
  readonly pending: Pending;
  readonly validations: Validations;
  readonly conditionalFormats: ConditionalFormats;
  readonly calculation: Calculation;
  readonly listeners: ((event: ModelEvent) => void)[];
  readonly emit: (event: ModelEvent) => void;
  /** Shows what was changed since the last time, all at once. */
  readonly flush: () => void;
}

/** A workbook of Univer with what the models over it share. */
export function openBook(univer: OpenWorkbook): UniverBook {
  const { api, workbook } = univer;
  const listeners: UniverBook["listeners"] = [];
  const sheets = new Sheets(univer);
  const pending = new Pending();
  const validations = new Validations(sheets);
  const conditionalFormats = new ConditionalFormats(sheets);
  const calculation = new Calculation(api, workbook.getId());
  const emit = (event: ModelEvent) => {
    if (event.kind === "shifted") validations.shift(event.sheet, event.axis, event.at, event.count);
    for (const listener of listeners) listener(event);
  };
  const feed = watchChanges(univer, {
    emit,
    touched: () => {
      calculation.touch();
    },
  });
  const flush = () => {
    for (const { sheet, hasContent, cells, box } of pending.take()) {
      if (!box) continue;
      sheets.reach(sheet, box.row + box.rows - 1, box.column + box.columns - 1);
      const trigger = hasContent ? "sheet.command.set-range-values" : "sheet.command.set-style";
      feed.silently(() => {
        sheets.run("sheet.mutation.set-range-values", sheet, { cellValue: cells, trigger });
      });
      if (hasContent) calculation.touchCells(sheet, rangeOf(box));
    }
    validations.show();
    conditionalFormats.show();
  };
  return { ...univer, sheets, pending, validations, conditionalFormats, calculation, listeners, emit, flush };
}

/** A cell as Univer has it, without what waits to be shown. */
export const rawCell = ({ sheets }: Pick<UniverBook, "sheets">, sheet: string, row: number, column: number) =>
  sheets.sheet(sheet).getSheet().getCellRaw(row, column);

/** The merged cells of a sheet. */
export const mergesOf = ({ sheets }: Pick<UniverBook, "sheets">, sheet: string): Rectangle[] =>
  sheets.sheet(sheet).getSheet().getMergeData().map(boxOf);
