import type { ClassTables } from "../classTable";
import { ofClass, range, type Context } from "../handles";

const parts = {
  Worksheets: "WorksheetCollection",
  Names: "NamedItemCollection",
  Settings: "SettingCollection",
  Application: "Application",
};

/** `Workbook` and `Application`. */
export function workbookTables({ model, book: { application } }: Context): ClassTables {
  return {
    Workbook: {
      nav: Object.fromEntries(Object.entries(parts).map(([name, $class]) => [name, () => ofClass($class)])),
      methods: {
        GetActiveCell: () => {
          const { sheet, box } = model.selection();
          return range(sheet, { ...box, rows: 1, columns: 1 });
        },
      },
    },
    Application: {
      props: { CalculationMode: { get: () => application.calculationMode } },
      // The screen is drawn when the browser is idle.
      methods: { SuspendScreenUpdatingUntilNextSync: () => undefined },
    },
  };
}
