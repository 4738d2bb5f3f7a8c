import { text } from "../arguments";
import type { ClassTable, ClassTables, Handle } from "../classTable";
import { findSheet, sheetHandle, type Context } from "../handles";
import { invalidArgument, itemNotFound, RichApiError } from "../richApiError";

/** `WorksheetCollection`. */
export function worksheetCollectionTables(context: Context): ClassTables {
  const { model } = context;
  const collection: ClassTable<Handle> = {
    items: () => model.sheets().map(({ id }) => sheetHandle(id)),
    indexer: (_, key) => {
      const state = findSheet(context, text(key));
      if (!state) throw itemNotFound(`worksheet ${text(key)}`);
      return sheetHandle(state.id);
    },
    methods: {
      Add: (_, given) => {
        const name = given === null || given === undefined ? freeName(context) : text(given);
        checkName(context, name);
        return sheetHandle(model.addSheet(name));
      },
      GetItemOrNullObject: (_, key) => {
        const state = findSheet(context, text(key));
        return state && sheetHandle(state.id);
      },
    },
  };
  return { WorksheetCollection: collection };
}

function checkName(context: Context, name: string): void {
  if (name === "" || name.length > 31 || /[\\/?*[\]:]/.test(name) || /^'|'$/.test(name))
    throw invalidArgument(`${JSON.stringify(name)} cannot be the name of a worksheet.`);
  const chart = [...context.book.chartSheets].some((known) => known.toLowerCase() === name.toLowerCase());
  if (findSheet(context, name) || chart)
    throw new RichApiError("ItemAlreadyExists", "A worksheet with the same name already exists.", 409);
}

function freeName(context: Context): string {
  let number = context.model.sheets().length + 1;
  while (findSheet(context, `Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}
