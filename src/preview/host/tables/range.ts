import { quoted, toA1, sheetColumns, sheetRows } from "../a1";
import { around, cell, intersection } from "../box";
import type { Argument, ClassTable, ClassTables } from "../classTable";
import { whole } from "../arguments";
import {
  areas,
  cellsArgument,
  partOf,
  range,
  refuseLocked,
  sheetHandle,
  stateOf,
  type AreasHandle,
  type CellsHandle,
  type Context,
} from "../handles";
import type { Box, CellContent, Cleared, Place, Scalar } from "../model";
import type { Json } from "../protocol";
import { invalidArgument, itemNotFound, RichApiError } from "../richApiError";
import { formatGrid } from "./rangeFormat";

const addressOf = (context: Context, sheet: string, box: Box): string =>
  `${quoted(stateOf(context, sheet).name)}!${toA1(box)}`;

/** The most cells that may be read or written at once, as Excel for the web has it. */
const largest = 5_000_000;

const typeOf = (value: Scalar): string => {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return value.startsWith("#") && /[!?]$|^#N\/A$/.test(value) ? "Error" : "String";
};

export function rangeTables(context: Context): ClassTables {
  return { Range: rangeTable(context), RangeAreas: areasTable(context) };
}

/** Sent values as rows of entries; one value alone stands for every cell. */
function entriesFor(box: Box, value: Argument): (Scalar | null)[][] {
  if (!Array.isArray(value))
    return Array.from({ length: box.rows }, () => new Array<Scalar | null>(box.columns).fill(scalar(value)));
  const rows = value as readonly Argument[];
  const fits = (row: Argument): row is readonly Argument[] =>
    Array.isArray(row) && row.length === box.columns;
  if (rows.length !== box.rows || !rows.every(fits))
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  return rows.map((row) => row.map(scalar));
}

function scalar(value: Argument): Scalar | null {
  if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return value;
  throw invalidArgument(`A cell cannot hold ${JSON.stringify(value)}.`);
}

function rangeTable(context: Context): ClassTable<CellsHandle> {
  const { model } = context;
  const read = (handle: CellsHandle, part: (content: CellContent) => Scalar) => {
    stateOf(context, handle.sheet);
    if (handle.box.rows * handle.box.columns > largest)
      throw new RichApiError(
        "ResponsePayloadSizeLimitExceeded",
        "The range is too large to be read at once.",
      );
    return model.read(handle).map((row) => row.map(part));
  };
  const write = (handle: CellsHandle, value: Argument) => {
    stateOf(context, handle.sheet);
    refuseLocked(context, handle);
    model.write(handle, entriesFor(handle.box, value));
  };
  const mergesIn = ({ sheet, box }: CellsHandle) =>
    model.merges(sheet).filter((merge) => intersection(merge, box) !== undefined);
  const moved = ({ sheet, box }: CellsHandle, change: Partial<Box>) => {
    const next = { ...box, ...change };
    const fits = next.row + next.rows <= sheetRows && next.column + next.columns <= sheetColumns;
    if (next.row < 0 || next.column < 0 || next.rows < 1 || next.columns < 1 || !fits)
      throw invalidArgument("The resulting range lies outside the worksheet.");
    return range(sheet, next);
  };
  const meeting = ({ sheet, box }: CellsHandle, argument: Argument) => {
    const other = cellsArgument(context, sheet, argument);
    const common = other.sheet === sheet ? intersection(box, other.box) : undefined;
    return common && range(sheet, common);
  };
  const used = ({ sheet, box }: CellsHandle, valuesOnly: Argument) => {
    const all = model.usedBox(sheet, valuesOnly === true);
    const common = all && intersection(all, box);
    return common && range(sheet, common);
  };
  const line = (axis: "row" | "column") => (handle: CellsHandle, index: Argument) => {
    const size = axis === "row" ? { rows: 1 } : { columns: 1 };
    return moved(handle, { [axis]: handle.box[axis] + whole(index), ...size });
  };
  const address = ({ sheet, box }: CellsHandle) => addressOf(context, sheet, box);
  const formulas = (handle: CellsHandle) => read(handle, ({ formula }) => formula);
  const formats = formatGrid(context, "numberFormat");

  return {
    props: {
      Address: { get: address },
      AddressLocal: { get: address },
      CellCount: { get: ({ box }) => (box.rows * box.columns < 2 ** 31 ? box.rows * box.columns : -1) },
      RowCount: { get: ({ box }) => box.rows },
      ColumnCount: { get: ({ box }) => box.columns },
      RowIndex: { get: ({ box }) => box.row },
      ColumnIndex: { get: ({ box }) => box.column },
      IsEntireRow: { get: ({ box }) => box.columns === sheetColumns },
      IsEntireColumn: { get: ({ box }) => box.rows === sheetRows },
      Values: { get: (handle) => read(handle, ({ value }) => value), set: write },
      Formulas: { get: formulas, set: write },
      FormulasLocal: { get: formulas, set: write },
      Text: { get: (handle) => read(handle, ({ text }) => text) },
      ValueTypes: { get: (handle) => read(handle, ({ value }) => typeOf(value)) },
      NumberFormat: formats,
      NumberFormatLocal: formats,
    },
    nav: {
      Format: (handle) => partOf("RangeFormat", handle),
      DataValidation: (handle) => partOf("DataValidation", handle),
      Worksheet: ({ sheet }) => sheetHandle(sheet),
    },
    methods: {
      Clear: (handle, applyTo) => {
        refuseLocked(context, handle);
        const what = (["Contents", "Formats"] as const).find((known) => known === applyTo) ?? "All";
        model.clear(handle, what satisfies Cleared);
        if (what !== "Contents") model.unmerge(handle);
      },
      Merge: (handle, across) => {
        refuseLocked(context, handle);
        if (across !== true) model.merge(handle);
        else
          for (let row = 0; row < handle.box.rows; row += 1)
            model.merge({ sheet: handle.sheet, box: { ...handle.box, row: handle.box.row + row, rows: 1 } });
      },
      Unmerge: (handle) => {
        refuseLocked(context, handle);
        model.unmerge(handle);
      },
      Select: (handle) => {
        if (stateOf(context, handle.sheet).visibility !== "Visible")
          throw new RichApiError("InvalidOperation", "Cells of a hidden worksheet cannot be selected.");
        model.select(handle);
      },
      GetCell: ({ sheet, box }, row, column) =>
        range(sheet, cell(box.row + whole(row), box.column + whole(column))),
      GetRow: line("row"),
      GetColumn: line("column"),
      GetLastRow: (handle) => moved(handle, { row: handle.box.row + handle.box.rows - 1, rows: 1 }),
      GetLastColumn: (handle) =>
        moved(handle, { column: handle.box.column + handle.box.columns - 1, columns: 1 }),
      GetLastCell: ({ sheet, box }) =>
        range(sheet, cell(box.row + box.rows - 1, box.column + box.columns - 1)),
      GetEntireRow: (handle) => moved(handle, { column: 0, columns: sheetColumns }),
      GetEntireColumn: (handle) => moved(handle, { row: 0, rows: sheetRows }),
      GetOffsetRange: (handle, rows, columns) =>
        moved(handle, { row: handle.box.row + whole(rows), column: handle.box.column + whole(columns) }),
      GetResizedRange: (handle, rows, columns) =>
        moved(handle, { rows: handle.box.rows + whole(rows), columns: handle.box.columns + whole(columns) }),
      GetAbsoluteResizedRange: (handle, rows, columns) =>
        moved(handle, { rows: whole(rows), columns: whole(columns) }),
      GetBoundingRect: ({ sheet, box }, other) =>
        range(sheet, around(box, cellsArgument(context, sheet, other).box)),
      GetIntersection: (handle, other) => {
        const common = meeting(handle, other);
        if (!common) throw itemNotFound("intersection");
        return common;
      },
      GetIntersectionOrNullObject: meeting,
      GetUsedRange: (handle, valuesOnly) => {
        const found = used(handle, valuesOnly);
        return found ?? range(handle.sheet, cell(handle.box.row, handle.box.column));
      },
      GetUsedRangeOrNullObject: used,
      GetMergedAreasOrNullObject: (handle) => {
        const merges = mergesIn(handle);
        return merges.length > 0 ? areas(handle.sheet, merges) : null;
      },
      Insert: (handle, direction) => {
        const axis = axisOf(handle, direction === "Right" ? "column" : "row");
        const count = axis === "row" ? handle.box.rows : handle.box.columns;
        model.shift(handle.sheet, axis, handle.box[axis], count);
        return range(handle.sheet, handle.box);
      },
      Delete: (handle, direction) => {
        const axis = axisOf(handle, direction === "Left" ? "column" : "row");
        const count = axis === "row" ? handle.box.rows : handle.box.columns;
        model.shift(handle.sheet, axis, handle.box[axis], -count);
      },
      GetCellProperties: ({ sheet, box }, wanted) => cellProperties(context, { sheet, box }, wanted),
      // The client splits a write of more than 1500 cells; this is its announcement of the whole.
      _ValidateArraySize: ({ box }, rows, columns) => {
        if (rows !== box.rows || columns !== box.columns)
          throw invalidArgument("The input array doesn't match the size of the range.");
      },
    },
  };
}

/** The fills of single cells; other properties are not asked for here. */
function cellProperties({ model }: Context, { sheet, box }: Place, wanted: Argument): Json {
  if (JSON.stringify(wanted) !== '{"format":{"fill":{"color":true,"pattern":true}}}')
    throw new RichApiError("UnsupportedOperation", "The preview gives the fills of cells only.");
  return Array.from({ length: box.rows }, (_, row) =>
    Array.from({ length: box.columns }, (__, column) => {
      const { fill } = model.format(sheet, box.row + row, box.column + column);
      return { format: { fill: { color: fill || "#FFFFFF", pattern: fill === "" ? "None" : "Solid" } } };
    }),
  );
}

/** Only whole rows and columns can be inserted or deleted here. */
function axisOf({ box }: CellsHandle, wanted: "row" | "column"): "row" | "column" {
  if (wanted === "row" ? box.columns === sheetColumns : box.rows === sheetRows) return wanted;
  throw new RichApiError(
    "UnsupportedOperation",
    "The preview inserts and deletes whole rows and columns only.",
  );
}

function areasTable(context: Context): ClassTable<AreasHandle> {
  return {
    props: {
      Address: {
        get: ({ sheet, boxes }) => boxes.map((box) => addressOf(context, sheet, box)).join(","),
      },
      AreaCount: { get: ({ boxes }) => boxes.length },
      CellCount: { get: ({ boxes }) => boxes.reduce((sum, { rows, columns }) => sum + rows * columns, 0) },
    },
    nav: {
      Areas: ({ sheet, boxes }) => ({ ...areas(sheet, boxes), $class: "RangeCollection" }),
      Worksheet: ({ sheet }) => sheetHandle(sheet),
    },
  };
}

/** The single areas of a `RangeAreas`. */
export function rangeCollectionTables(): ClassTables {
  const collection: ClassTable<AreasHandle> = {
    items: ({ sheet, boxes }) => boxes.map((box) => range(sheet, box)),
    methods: {
      GetCount: ({ boxes }) => boxes.length,
      GetItemAt: ({ sheet, boxes }, index) => {
        const box = boxes[whole(index)];
        if (!box) throw itemNotFound(`area ${whole(index)}`);
        return range(sheet, box);
      },
    },
  };
  return { RangeCollection: collection };
}
