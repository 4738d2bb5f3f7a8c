import { logical, numeric, text } from "../arguments";
import { cellsOf, workable } from "../box";
import type { Argument, ClassTable, ClassTables, Property } from "../classTable";
import { partOf, type CellsHandle, type Context } from "../handles";
import type { CellFormat, FormatChange, Scalar } from "../model";
import { invalidArgument } from "../richApiError";
import { colour } from "./colour";

const horizontal = ["General", "Left", "Center", "Right"];
const underlines = ["None", "Single"];
const vertical = ["Top", "Center", "Bottom"];

/** `RangeFormat`, by how its cells look. */
export function rangeFormatTables({ model }: Context): ClassTables {
  const written = <Key extends keyof FormatChange>(
    key: Key,
    parse: (value: Argument) => CellFormat[Key],
  ): Property<CellsHandle> => ({
    set: (handle, value) => {
      model.setFormat(handle, { [key]: parse(value) });
    },
  });
  const size = (axis: "row" | "column"): Property<CellsHandle> => ({
    set: ({ sheet, box }, value) => {
      model.setLineSize(sheet, axis, box[axis], axis === "row" ? box.rows : box.columns, numeric(value));
    },
  });
  const format: ClassTable<CellsHandle> = {
    props: {
      HorizontalAlignment: written("horizontalAlignment", oneOf(horizontal)),
      VerticalAlignment: written("verticalAlignment", oneOf(vertical)),
      WrapText: written("wrapText", logical),
      ColumnWidth: size("column"),
      RowHeight: size("row"),
    },
    nav: {
      Fill: (handle) => partOf("RangeFill", handle),
      Font: (handle) => partOf("RangeFont", handle),
      Borders: (handle) => partOf("RangeBorderCollection", handle),
    },
  };
  const font: ClassTable<CellsHandle> = {
    props: {
      Name: written("fontName", text),
      Size: written("fontSize", numeric),
      Bold: written("bold", logical),
      Italic: written("italic", logical),
      Underline: written("underline", oneOf(underlines)),
      Strikethrough: written("strikethrough", logical),
      Color: written("fontColor", colour),
    },
  };
  return { RangeFormat: format, RangeFill: fill({ model }), RangeFont: font };
}

function fill({ model }: Pick<Context, "model">): ClassTable<CellsHandle> {
  const fills = (handle: CellsHandle, shown: (fill: string) => string) =>
    common(handle, (row, column) => shown(model.format(handle.sheet, row, column).fill));
  return {
    props: {
      // A cell without fill answers white; only the pattern tells the two apart.
      Color: {
        get: (handle) => fills(handle, (color) => color || "#FFFFFF"),
        set: (handle, value) => {
          model.setFormat(handle, { fill: colour(value) });
        },
      },
      Pattern: { get: (handle) => fills(handle, (color) => (color === "" ? "None" : "Solid")) },
    },
    methods: {
      Clear: (handle) => {
        model.setFormat(handle, { fill: "" });
      },
    },
  };
}

/** The value that all cells share; null if they differ, as Excel answers. */
function common<T extends Scalar>({ box }: CellsHandle, of: (row: number, column: number) => T): T | null {
  const first = of(box.row, box.column);
  for (const [row, column] of cellsOf(workable(box))) if (of(row, column) !== first) return null;
  return first;
}

const oneOf =
  (known: readonly string[]) =>
  (value: Argument): string => {
    if (typeof value === "string" && known.includes(value)) return value;
    throw invalidArgument(`${JSON.stringify(value)} is none of ${known.join(", ")}.`);
  };
