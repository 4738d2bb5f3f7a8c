import type { Argument, ClassTable, ClassTables, Handle } from "../classTable";
import { logical, text, whole } from "../arguments";
import {
  cellsArgument,
  findSheet,
  ofClass,
  range,
  rangeAt,
  sheetHandle,
  stateOf,
  type Context,
  type SheetHandle,
} from "../handles";
import { sheetColumns, sheetRows } from "../a1";
import { cell } from "../box";
import type { SheetState, Visibility } from "../model";
import { invalidArgument, itemNotFound, RichApiError } from "../richApiError";

const visibilities: readonly Visibility[] = ["Visible", "Hidden", "VeryHidden"];

export function worksheetTables(context: Context): ClassTables {
  return { WorksheetCollection: collection(context), Worksheet: worksheet(context) };
}

function collection(context: Context): ClassTable<Handle> {
  const { model } = context;
  const found = (state: SheetState | undefined) => state && sheetHandle(state.id);
  const shown = (visibleOnly: Argument) =>
    model.sheets().filter(({ visibility }) => visibleOnly !== true || visibility === "Visible");
  const add = (_: Handle, given: Argument) => {
    const name = given === null || given === undefined ? freeName(context) : text(given);
    checkName(context, name);
    return sheetHandle(model.addSheet(name));
  };
  const getItem = (key: Argument) => {
    const state = findSheet(context, text(key));
    if (!state) throw itemNotFound(`worksheet ${text(key)}`);
    return sheetHandle(state.id);
  };
  return {
    items: () => model.sheets().map(({ id }) => sheetHandle(id)),
    indexer: (_, key) => getItem(key),
    methods: {
      Add: add,
      GetItem: (_, key) => getItem(key),
      GetItemOrNullObject: (_, key) => found(findSheet(context, text(key))),
      GetActiveWorksheet: () => sheetHandle(model.activeSheet()),
      GetCount: (_, visibleOnly) => shown(visibleOnly).length,
      GetFirst: (_, visibleOnly) => found(shown(visibleOnly)[0]),
      GetLast: (_, visibleOnly) => found(shown(visibleOnly).at(-1)),
    },
  };
}

function worksheet(context: Context): ClassTable<SheetHandle> {
  const { model } = context;
  const change = (handle: SheetHandle) => (value: Parameters<typeof model.changeSheet>[1]) => {
    stateOf(context, handle.sheet);
    model.changeSheet(handle.sheet, value);
  };
  const used = (handle: SheetHandle, valuesOnly: Argument) => {
    const box = model.usedBox(stateOf(context, handle.sheet).id, valuesOnly === true);
    return box && range(handle.sheet, box);
  };
  const gridlines = (handle: SheetHandle, value: Argument) => {
    change(handle)({ gridlines: logical(value) });
  };
  return {
    id: { key: "Id", of: ({ sheet }) => sheet },
    props: {
      Id: { get: ({ sheet }) => stateOf(context, sheet).id },
      Name: {
        get: ({ sheet }) => stateOf(context, sheet).name,
        set: (handle, value) => {
          const name = text(value);
          if (name !== stateOf(context, handle.sheet).name) checkName(context, name, handle.sheet);
          change(handle)({ name });
        },
      },
      Position: {
        get: ({ sheet }) => model.sheets().findIndex(({ id }) => id === sheet),
        set: (handle, value) => {
          change(handle)({ position: whole(value) });
        },
      },
      Visibility: {
        get: ({ sheet }) => stateOf(context, sheet).visibility,
        set: (handle, value) => {
          const visibility = visibilities.find((known) => known === value);
          if (!visibility) throw invalidArgument(`There is no visibility ${JSON.stringify(value)}.`);
          const left = model
            .sheets()
            .filter((state) => state.visibility === "Visible" && state.id !== handle.sheet);
          if (visibility !== "Visible" && left.length === 0)
            throw new RichApiError("InvalidOperation", "A workbook needs at least one visible worksheet.");
          change(handle)({ visibility });
        },
      },
      TabColor: {
        get: ({ sheet }) => stateOf(context, sheet).tabColor,
        set: (handle, value) => {
          change(handle)({ tabColor: text(value).toUpperCase() });
        },
      },
      ShowGridlines: { get: ({ sheet }) => stateOf(context, sheet).gridlines, set: gridlines },
      // The older name, which the client still sends where the newer API is not supported.
      Gridlines: { set: gridlines },
    },
    nav: {
      Names: ({ sheet }) => ({ ...ofClass("NamedItemCollection"), sheet }),
      FreezePanes: ({ sheet }) => ({ ...ofClass("WorksheetFreezePanes"), sheet }),
      PageLayout: ({ sheet }) => ({ ...ofClass("PageLayout"), sheet }),
      Protection: ({ sheet }) => ({ ...ofClass("WorksheetProtection"), sheet }),
    },
    methods: {
      Activate: ({ sheet }) => {
        if (stateOf(context, sheet).visibility !== "Visible")
          throw new RichApiError("InvalidOperation", "A hidden worksheet cannot be activated.");
        model.activate(sheet);
      },
      Delete: ({ sheet }) => {
        const { visibility } = stateOf(context, sheet);
        const visible = model.sheets().filter((state) => state.visibility === "Visible");
        if (visibility === "VeryHidden" || (visibility === "Visible" && visible.length === 1))
          throw new RichApiError("InvalidOperation", "This worksheet cannot be deleted.");
        model.deleteSheet(sheet);
      },
      Calculate: () => undefined,
      GetRange: ({ sheet }, address) => {
        stateOf(context, sheet);
        if (address !== undefined && address !== null) return rangeAt(context, sheet, text(address));
        return range(sheet, { row: 0, column: 0, rows: sheetRows, columns: sheetColumns });
      },
      GetRangeByIndexes: ({ sheet }, row, column, rows, columns) =>
        range(sheet, {
          row: whole(row),
          column: whole(column),
          rows: whole(rows),
          columns: whole(columns),
        }),
      GetCell: ({ sheet }, row, column) => range(sheet, cell(whole(row), whole(column))),
      // Excel gives A1 for an empty sheet.
      GetUsedRange: (handle, valuesOnly) => used(handle, valuesOnly) ?? range(handle.sheet, cell(0, 0)),
      GetUsedRangeOrNullObject: used,
    },
  };
}

function checkName(context: Context, name: string, except?: string): void {
  if (name === "" || name.length > 31 || /[\\/?*[\]:]/.test(name) || /^'|'$/.test(name))
    throw invalidArgument(`${JSON.stringify(name)} cannot be the name of a worksheet.`);
  const other = findSheet(context, name);
  if (other && other.id !== except)
    throw new RichApiError("ItemAlreadyExists", "A worksheet with the same name already exists.", 409);
}

function freeName(context: Context): string {
  let number = context.model.sheets().length + 1;
  while (findSheet(context, `Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

/** The panes of a sheet that stay when it is scrolled. */
export function freezePaneTables(context: Context): ClassTables {
  const { model } = context;
  const panes: ClassTable<SheetHandle> = {
    methods: {
      FreezeRows: ({ sheet }, count) => {
        model.changeSheet(sheet, { frozenRows: whole(count ?? 1), frozenColumns: 0 });
      },
      FreezeColumns: ({ sheet }, count) => {
        model.changeSheet(sheet, { frozenColumns: whole(count ?? 1), frozenRows: 0 });
      },
      FreezeAt: ({ sheet }, argument) => {
        const { box } = cellsArgument(context, sheet, argument);
        model.changeSheet(sheet, { frozenRows: box.row + box.rows, frozenColumns: box.column + box.columns });
      },
      Unfreeze: ({ sheet }) => {
        model.changeSheet(sheet, { frozenRows: 0, frozenColumns: 0 });
      },
      GetLocationOrNullObject: ({ sheet }) => {
        const { frozenRows, frozenColumns } = stateOf(context, sheet);
        if (frozenRows + frozenColumns === 0) return null;
        const rows = frozenRows || sheetRows;
        return range(sheet, { row: 0, column: 0, rows, columns: frozenColumns || sheetColumns });
      },
    },
  };
  return { WorksheetFreezePanes: panes };
}
