import { sheetColumns, sheetRows } from "../a1";
import type { PageSetup } from "../book";
import type { Argument, ClassTable, ClassTables, Property } from "../classTable";
import { text } from "../arguments";
import { areas, cellsArgument, range, type Context, type SheetHandle } from "../handles";
import type { Box } from "../model";
import type { Json } from "../protocol";
import { invalidArgument } from "../richApiError";

/** As a new sheet has it; margins in points. */
const defaults: Readonly<Record<string, Json>> = {
  Orientation: "Portrait",
  PaperSize: "A4",
  BlackAndWhite: false,
  CenterHorizontally: false,
  CenterVertically: false,
  PrintGridlines: false,
  PrintHeadings: false,
  Zoom: { scale: 100 },
  LeftMargin: 51,
  RightMargin: 51,
  TopMargin: 54,
  BottomMargin: 54,
  HeaderMargin: 21.5,
  FooterMargin: 21.5,
};

const marginNames = ["top", "bottom", "left", "right", "header", "footer"] as const;
const pointsPer: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

/** Neither model prints: the set-up is remembered, so that it can be read back and checked. */
export function pageLayoutTables(context: Context): ClassTables {
  const { pages } = context.book;
  const pageOf = ({ sheet }: SheetHandle): PageSetup => pages.get(sheet) ?? { scalars: {} };
  const change = (handle: SheetHandle, value: Partial<PageSetup>) => {
    pages.set(handle.sheet, { ...pageOf(handle), ...value });
  };
  const setScalars = (handle: SheetHandle, value: Readonly<Record<string, Json>>) => {
    change(handle, { scalars: { ...pageOf(handle).scalars, ...value } });
  };
  const scalar = (name: string, initial: Json): Property<SheetHandle> => ({
    get: (handle) => pageOf(handle).scalars[name] ?? initial,
    set: (handle, value) => {
      if (typeof value !== typeof initial)
        throw invalidArgument(`${name} cannot be ${JSON.stringify(value)}.`);
      setScalars(handle, { [name]: value as Json });
    },
  });
  const cells = (handle: SheetHandle, value: Argument): Box =>
    cellsArgument(context, handle.sheet, value).box;
  const table: ClassTable<SheetHandle> = {
    props: Object.fromEntries(
      Object.entries(defaults).map(([name, initial]) => [name, scalar(name, initial)]),
    ),
    methods: {
      SetPrintArea: (handle, area) => {
        change(handle, { printArea: cells(handle, area) });
      },
      SetPrintTitleRows: (handle, rows) => {
        change(handle, { titleRows: { ...cells(handle, rows), column: 0, columns: sheetColumns } });
      },
      SetPrintTitleColumns: (handle, columns) => {
        change(handle, { titleColumns: { ...cells(handle, columns), row: 0, rows: sheetRows } });
      },
      SetPrintMargins: (handle, unit, options) => {
        const factor = pointsPer[text(unit)];
        if (factor === undefined || typeof options !== "object" || options === null)
          throw invalidArgument("Margins need a unit and an object.");
        const given = options as Readonly<Record<string, unknown>>;
        const values = marginNames.flatMap((name): [string, number][] => {
          const value = given[name];
          const label = `${name.charAt(0).toUpperCase()}${name.slice(1)}Margin`;
          return typeof value === "number" ? [[label, value * factor]] : [];
        });
        setScalars(handle, Object.fromEntries(values));
      },
      GetPrintAreaOrNullObject: (handle) => {
        const { printArea } = pageOf(handle);
        return printArea && areas(handle.sheet, [printArea]);
      },
      GetPrintTitleRowsOrNullObject: (handle) => {
        const { titleRows } = pageOf(handle);
        return titleRows && range(handle.sheet, titleRows);
      },
    },
  };
  return { PageLayout: table };
}
