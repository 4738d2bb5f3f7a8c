import { fromA1, splitAddress } from "./a1";
import { text } from "./arguments";
import { isHandle, type Argument, type Handle } from "./classTable";
import type { Book } from "./book";
import type { BorderEdge, Box, Place, SheetState, SpreadsheetModel } from "./model";
import { invalidArgument, itemNotFound, RichApiError } from "./richApiError";

/** What the class tables work on. */
export interface Context {
  readonly model: SpreadsheetModel;
  readonly book: Book;
}

export interface SheetHandle extends Handle {
  readonly sheet: string;
}

/** Cells of a sheet. Mutable: a kept reference follows its cells when lines are inserted or removed. */
export interface CellsHandle extends Handle {
  readonly sheet: string;
  box: Box;
}

export interface BorderHandle extends CellsHandle {
  readonly edge: BorderEdge | "InsideHorizontal" | "InsideVertical";
}

export interface KeyHandle extends Handle {
  readonly key: string;
}

export interface AreasHandle extends Handle {
  readonly sheet: string;
  readonly boxes: readonly Box[];
}

export const ofClass = ($class: string): Handle => ({ $class });

export const sheetHandle = (sheet: string): SheetHandle => ({ $class: "Worksheet", sheet });

export const range = (sheet: string, box: Box): CellsHandle => ({ $class: "Range", sheet, box });

export const areas = (sheet: string, boxes: readonly Box[]): AreasHandle => ({
  $class: "RangeAreas",
  sheet,
  boxes,
});

/** Part of a range: its format, its validation and so on, by the same locators. */
export const partOf = ($class: string, { sheet, box }: Place): CellsHandle => ({ $class, sheet, box });

export function stateOf({ model }: Context, sheet: string): SheetState {
  const state = model.sheets().find(({ id }) => id === sheet);
  if (!state) throw itemNotFound(`worksheet ${sheet}`);
  return state;
}

/** Sheets are found by id or, whatever the case, by name. */
export const findSheet = ({ model }: Context, key: string): SheetState | undefined =>
  model.sheets().find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());

/** A range on a sheet from what `getRange` was given: an address, or a name of the workbook. */
export function rangeAt(context: Context, sheet: string, address: string): CellsHandle {
  const { sheet: named, cells } = splitAddress(address);
  const owner = named === undefined ? sheet : findSheet(context, named)?.id;
  const box = fromA1(cells);
  if (owner !== undefined && box) return range(owner, box);
  const entry = context.book.names.find(({ name }) => name.toLowerCase() === address.toLowerCase());
  if (entry?.target && "box" in entry.target) return range(entry.target.sheet, entry.target.box);
  throw invalidArgument(`The address ${address} is not valid.`);
}

/** The cells that an argument means: a Range object, or an address on the given sheet. */
export function cellsArgument(context: Context, sheet: string, argument: Argument): CellsHandle {
  if (isHandle(argument) && argument.$class === "Range") return argument as CellsHandle;
  return rangeAt(context, sheet, text(argument, "a range or an address"));
}

/** Fails like Excel if the sheet is protected and one of the cells is locked. */
export function refuseLocked({ model, book }: Context, { sheet, box }: Place): void {
  if (!book.protectedSheets.has(sheet)) return;
  for (let row = box.row; row < box.row + box.rows; row += 1)
    for (let column = box.column; column < box.column + box.columns; column += 1)
      if (model.format(sheet, row, column).locked)
        throw new RichApiError(
          "AccessDenied",
          "You cannot perform the requested operation on a locked cell.",
          403,
        );
}

/** Formatting is refused on a protected sheet unless its options allow it. */
export function refuseProtected({ book }: Context, sheet: string, permission: string): void {
  const options = book.protectedSheets.get(sheet);
  if (options === undefined) return;
  const allowed = typeof options === "object" && options !== null && permission in options;
  if (allowed && (options as Readonly<Record<string, unknown>>)[permission] === true) return;
  throw new RichApiError(
    "AccessDenied",
    "You cannot perform the requested operation on a protected sheet.",
    403,
  );
}
