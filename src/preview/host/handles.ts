import { fromA1 } from "./a1";
import type { BookExtras } from "./book";
import type { Handle } from "./classTable";
import type { Rectangle, CellPlace, SheetState, SpreadsheetModel } from "./model";
import { invalidArgument, itemNotFound } from "./richApiError";

/** What the class tables work on. */
export interface Context {
  readonly model: SpreadsheetModel;
  readonly book: BookExtras;
  /** Whether cells of a hidden sheet can be selected; which versions of Excel allow it is unknown. */
  readonly hiddenIsSelected?: () => boolean;
}

export interface SheetHandle extends Handle {
  readonly sheet: string;
}

/** Cells of a sheet. Mutable: a kept reference follows its cells when lines are inserted or removed. */
export interface CellsHandle extends Handle {
  readonly sheet: string;
  box: Rectangle;
}

export interface KeyHandle extends Handle {
  readonly key: string;
}

/** The one object of a class, as the workbook or its application. */
export const ofClass = ($class: string): Handle => ({ $class });

/** A worksheet, by its id. */
export const sheetHandle = (sheet: string): SheetHandle => ({ $class: "Worksheet", sheet });

/** A range, by the id of its sheet. */
export const range = (sheet: string, box: Rectangle): CellsHandle => ({ $class: "Range", sheet, box });

/** Part of a range: its format, its validation and so on, by the same locators. */
export const partOf = ($class: string, { sheet, box }: CellPlace): CellsHandle => ({ $class, sheet, box });

/**
 * How a sheet stands.
 *
 * @throws {RichApiError} ItemNotFound if it was deleted
 */
export function stateOf({ model }: Context, sheet: string): SheetState {
  const state = model.sheets().find(({ id }) => id === sheet);
  if (!state) throw itemNotFound(`worksheet ${sheet}`);
  return state;
}

/** Sheets are found by id or, whatever the case, by name. */
export const findSheet = ({ model }: Context, key: string): SheetState | undefined =>
  model.sheets().find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());

/**
 * The cells of an address on a sheet.
 *
 * @throws {RichApiError} InvalidArgument for what is no address
 */
export function cellsAt(address: string): Rectangle {
  const box = fromA1(address);
  if (!box) throw invalidArgument(`The address ${address} is not valid.`);
  return box;
}
