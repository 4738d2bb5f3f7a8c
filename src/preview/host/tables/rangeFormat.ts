import { cellsOf, workable } from "../box";
import type { Argument, ClassTable, ClassTables, Property } from "../classTable";
import { logical, numeric, text, whole } from "../arguments";
import { partOf, refuseProtected, type CellsHandle, type Context } from "../handles";
import type { CellFormat, Scalar } from "../model";
import { invalidArgument } from "../richApiError";

type ScalarKey = Exclude<keyof CellFormat, "borders">;

const write = (context: Context, handle: CellsHandle, change: Partial<Omit<CellFormat, "borders">>) => {
  refuseProtected(context, handle.sheet, "allowFormatCells");
  context.model.setFormat(handle, change);
};

/** The value that all cells share; null if they differ, as Excel answers. */
export function common<T extends Scalar>(
  handle: CellsHandle,
  of: (row: number, column: number) => T,
): T | null {
  const { row, column } = handle.box;
  const first = of(row, column);
  for (const [r, c] of cellsOf(workable(handle.box))) if (of(r, c) !== first) return null;
  return first;
}

/** A format with one value for the whole range. */
function shared<K extends ScalarKey>(
  context: Context,
  key: K,
  parse: (value: Argument) => CellFormat[K],
): Property<CellsHandle> {
  return {
    get: (handle) => common(handle, (row, column) => context.model.format(handle.sheet, row, column)[key]),
    set: (handle, value) => {
      write(context, handle, { [key]: parse(value) });
    },
  };
}

/** A format that is read and written as a grid, such as `numberFormat`. */
export function formatGrid(context: Context, key: "numberFormat"): Property<CellsHandle> {
  return {
    get: ({ sheet, box }) =>
      Array.from({ length: box.rows }, (_, r) =>
        Array.from(
          { length: box.columns },
          (__, c) => context.model.format(sheet, box.row + r, box.column + c)[key],
        ),
      ),
    set: (handle, value) => {
      if (!Array.isArray(value)) {
        write(context, handle, { [key]: text(value) });
        return;
      }
      const { sheet, box } = handle;
      const rows = value as readonly Argument[];
      for (const [row, column] of cellsOf(box)) {
        const line = rows[row - box.row];
        const entry: unknown = Array.isArray(line) ? line[column - box.column] : undefined;
        if (rows.length !== box.rows || (typeof entry !== "string" && entry !== null))
          throw invalidArgument("The number formats don't match the size of the range.");
        if (entry !== null)
          write(context, partOf("Range", { sheet, box: { row, column, rows: 1, columns: 1 } }), {
            [key]: entry,
          });
      }
    },
  };
}

const oneOf =
  (...known: readonly string[]) =>
  (value: Argument): string => {
    if (typeof value === "string" && known.includes(value)) return value;
    throw invalidArgument(`${JSON.stringify(value)} is none of ${known.join(", ")}.`);
  };

/** `#RRGGBB` in capitals; the few names that are used beside it are translated. */
export function colour(value: Argument): string {
  const named: Readonly<Record<string, string>> = { black: "#000000", white: "#FFFFFF", red: "#FF0000" };
  const given = text(value).trim();
  const found = named[given.toLowerCase()] ?? (given.startsWith("#") ? given : `#${given}`);
  if (!/^#[0-9a-f]{6}$/i.test(found)) throw invalidArgument(`${JSON.stringify(value)} is not a colour.`);
  return found.toUpperCase();
}

function lineSize(context: Context, axis: "row" | "column"): Property<CellsHandle> {
  const span = axis === "row" ? "rows" : "columns";
  return {
    get: ({ sheet, box }) => {
      const first = context.model.lineSize(sheet, axis, box[axis]);
      for (let line = 1; line < box[span]; line += 1)
        if (context.model.lineSize(sheet, axis, box[axis] + line) !== first) return null;
      return first;
    },
    set: ({ sheet, box }, value) => {
      refuseProtected(context, sheet, axis === "row" ? "allowFormatRows" : "allowFormatColumns");
      context.model.setLineSize(sheet, axis, box[axis], box[span], numeric(value));
    },
  };
}

const horizontal = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
];
const vertical = ["Top", "Center", "Bottom", "Justify", "Distributed"];

export function rangeFormatTables(context: Context): ClassTables {
  const format: ClassTable<CellsHandle> = {
    props: {
      HorizontalAlignment: shared(context, "horizontalAlignment", oneOf(...horizontal)),
      VerticalAlignment: shared(context, "verticalAlignment", oneOf(...vertical)),
      WrapText: shared(context, "wrapText", logical),
      IndentLevel: shared(context, "indentLevel", whole),
      ColumnWidth: lineSize(context, "column"),
      RowHeight: lineSize(context, "row"),
    },
    nav: {
      Fill: (handle) => partOf("RangeFill", handle),
      Font: (handle) => partOf("RangeFont", handle),
      Borders: (handle) => partOf("RangeBorderCollection", handle),
      Protection: (handle) => partOf("FormatProtection", handle),
    },
  };
  const font: ClassTable<CellsHandle> = {
    props: {
      Name: shared(context, "fontName", text),
      Size: shared(context, "fontSize", numeric),
      Bold: shared(context, "bold", logical),
      Italic: shared(context, "italic", logical),
      Underline: shared(context, "underline", text),
      Strikethrough: shared(context, "strikethrough", logical),
      Color: shared(context, "fontColor", colour),
    },
  };
  const protection: ClassTable<CellsHandle> = { props: { Locked: shared(context, "locked", logical) } };
  return { RangeFormat: format, RangeFill: fill(context), RangeFont: font, FormatProtection: protection };
}

function fill(context: Context): ClassTable<CellsHandle> {
  const at = (handle: CellsHandle) => (row: number, column: number) =>
    context.model.format(handle.sheet, row, column).fill;
  return {
    props: {
      // A cell without fill answers white; only the pattern tells the two apart.
      Color: {
        get: (handle) => common(handle, (row, column) => at(handle)(row, column) || "#FFFFFF"),
        set: (handle, value) => {
          write(context, handle, { fill: colour(value) });
        },
      },
      Pattern: {
        get: (handle) => common(handle, (row, column) => (at(handle)(row, column) ? "Solid" : "None")),
        set: (handle, value) => {
          const pattern = oneOf("None", "Solid")(value);
          write(context, handle, {
            fill: pattern === "None" ? "" : at(handle)(handle.box.row, handle.box.column) || "#FFFFFF",
          });
        },
      },
    },
    methods: {
      Clear: (handle) => {
        write(context, handle, { fill: "" });
      },
    },
  };
}
