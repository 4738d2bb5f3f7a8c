import { logical, text, whole } from "../arguments";
import type { Argument, ClassTable, ClassTables, Property } from "../classTable";
import { cellsAt, ofClass, range, stateOf, type Context, type SheetHandle } from "../handles";
import type { SheetState, Visibility } from "../model";
import { invalidArgument, RichApiError } from "../richApiError";

const visibilities: readonly Visibility[] = ["Visible", "Hidden", "VeryHidden"];

/** `Worksheet` and `WorksheetFreezePanes`. */
export function worksheetTables(context: Context): ClassTables {
  const panes: ClassTable<SheetHandle> = {
    methods: {
      FreezeRows: ({ sheet }, count) => {
        context.model.changeSheet(sheet, { frozenRows: whole(count) });
      },
    },
  };
  const worksheet: ClassTable<SheetHandle> = {
    id: { key: "Id", of: ({ sheet }) => sheet },
    props: sheetProps(context),
    nav: {
      Names: ({ sheet }) => ({ ...ofClass("NamedItemCollection"), sheet }),
      FreezePanes: ({ sheet }) => ({ ...ofClass("WorksheetFreezePanes"), sheet }),
      Charts: ({ sheet }) => ({ ...ofClass("ChartCollection"), sheet }),
      PageLayout: ({ sheet }) => ({ ...ofClass("PageLayout"), sheet }),
    },
    methods: sheetMethods(context),
  };
  return { Worksheet: worksheet, WorksheetFreezePanes: panes };
}

function sheetProps(context: Context): NonNullable<ClassTable<SheetHandle>["props"]> {
  const { model } = context;
  const gridlines: Property<SheetHandle> = {
    set: ({ sheet }, value: Argument) => {
      model.changeSheet(stateOf(context, sheet).id, { gridlines: logical(value) });
    },
  };
  return {
    Id: { get: ({ sheet }) => stateOf(context, sheet).id },
    Name: { get: ({ sheet }) => stateOf(context, sheet).name },
    Visibility: {
      get: ({ sheet }) => stateOf(context, sheet).visibility,
      set: ({ sheet }, value: Argument) => {
        const visibility = visibilities.find((known) => known === value);
        if (!visibility) throw invalidArgument(`There is no visibility ${JSON.stringify(value)}.`);
        if (visibility !== "Visible") refuseLastVisible(context, stateOf(context, sheet));
        model.changeSheet(sheet, { visibility });
      },
    },
    // The older name is what the client sends where the newer API is not supported.
    Gridlines: gridlines,
    ShowGridlines: gridlines,
  };
}

function sheetMethods(context: Context): NonNullable<ClassTable<SheetHandle>["methods"]> {
  const { model } = context;
  return {
    Activate: ({ sheet }) => {
      if (stateOf(context, sheet).visibility !== "Visible" && context.hiddenIsSelected?.()) return;
      if (stateOf(context, sheet).visibility !== "Visible")
        throw new RichApiError("InvalidOperation", "A hidden worksheet cannot be activated.");
      model.activate(sheet);
    },
    Delete: ({ sheet }) => {
      const state = stateOf(context, sheet);
      if (state.visibility === "VeryHidden")
        throw new RichApiError("InvalidOperation", "A very hidden worksheet cannot be deleted.");
      refuseLastVisible(context, state);
      model.deleteSheet(sheet);
    },
    GetRange: ({ sheet }, address) => range(stateOf(context, sheet).id, cellsAt(text(address))),
    GetUsedRangeOrNullObject: ({ sheet }) => {
      const box = model.usedBox(stateOf(context, sheet).id);
      return box && range(sheet, box);
    },
  };
}

function refuseLastVisible({ model }: Context, { id, visibility }: SheetState): void {
  const others = model.sheets().filter((state) => state.visibility === "Visible" && state.id !== id);
  if (visibility === "Visible" && others.length === 0)
    throw new RichApiError("InvalidOperation", "A workbook needs at least one visible worksheet.");
}
