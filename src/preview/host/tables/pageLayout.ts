import { text } from "../arguments";
import type { PageSetup } from "../book";
import type { Argument, ClassTable, ClassTables, Property } from "../classTable";
import { cellsAt, type Context, type SheetHandle } from "../handles";
import type { Json } from "../protocol";
import { invalidArgument } from "../richApiError";

const known = { Orientation: "string", PaperSize: "string", CenterHorizontally: "boolean", Zoom: "object" };

/** `PageLayout`: how a sheet is printed. */
export function pageLayoutTables({ book: { pages } }: Context): ClassTables {
  const change = ({ sheet }: SheetHandle, value: (page: PageSetup) => Partial<PageSetup>) => {
    const page = pages.get(sheet) ?? { scalars: {} };
    pages.set(sheet, { ...page, ...value(page) });
  };
  const property = ([name, type]: [string, string]): [string, Property<SheetHandle>] => [
    name,
    {
      set: (handle, value: Argument) => {
        if (typeof value !== type) throw invalidArgument(`${name} cannot be ${JSON.stringify(value)}.`);
        change(handle, ({ scalars }) => ({ scalars: { ...scalars, [name]: value as Json } }));
      },
    },
  ];
  const table: ClassTable<SheetHandle> = {
    props: Object.fromEntries(Object.entries(known).map(property)),
    methods: {
      SetPrintArea: (handle, area) => {
        change(handle, () => ({ printArea: cellsAt(text(area)) }));
      },
      SetPrintTitleRows: (handle, rows) => {
        change(handle, () => ({ titleRows: cellsAt(text(rows)) }));
      },
    },
  };
  return { PageLayout: table };
}
