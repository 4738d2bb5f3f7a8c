import type { ClassTables, Handle } from "../classTable";
import { ofClass, range, type Context } from "../handles";

export function workbookTables({ model, book }: Context): ClassTables {
  return {
    Workbook: {
      props: {
        Name: { get: () => "年报.xlsx" },
        ReadOnly: { get: () => false },
        IsDirty: { get: () => false },
      },
      nav: Object.fromEntries(
        Object.entries({
          Worksheets: "WorksheetCollection",
          Names: "NamedItemCollection",
          Settings: "SettingCollection",
          CustomXmlParts: "CustomXmlPartCollection",
          Application: "Application",
          _Runtime: "Runtime",
        }).map(([name, $class]) => [name, () => ofClass($class)]),
      ),
      methods: {
        GetSelectedRange: () => range(model.selection().sheet, model.selection().box),
        GetActiveCell: () => {
          const { sheet, box } = model.selection();
          return range(sheet, { ...box, rows: 1, columns: 1 });
        },
      },
    },
    Application: {
      props: { CalculationMode: { get: () => "Automatic", set: () => undefined } },
      methods: {
        // Values are current whenever they are read, and the screen is drawn when the browser is idle.
        Calculate: () => undefined,
        SuspendApiCalculationUntilNextSync: () => undefined,
        SuspendScreenUpdatingUntilNextSync: () => undefined,
      },
    },
    Runtime: {
      props: {
        EnableEvents: {
          get: () => book.enableEvents,
          set: (_: Handle, value) => {
            book.enableEvents = value === true;
          },
        },
      },
    },
  };
}
