import { quoted, toA1 } from "../a1";
import { whole } from "../arguments";
import { cell, intersection } from "../box";
import type { Argument, ClassTable, ClassTables } from "../classTable";
import { partOf, range, sheetHandle, stateOf, type CellsHandle, type Context } from "../handles";
import type { Rectangle, CellContent, Scalar } from "../model";
import { invalidArgument, RichApiError } from "../richApiError";
import { numberFormats } from "./numberFormats";

/** The most cells that may be read or written at once, as Excel for the web has it. */
const largest = 5_000_000;

/** `Range`, by what it holds and where it stands. */
export function rangeTables(context: Context): ClassTables {
  const table: ClassTable<CellsHandle> = {
    props: { ...placeProps(context), ...contentProps(context) },
    nav: {
      ConditionalFormats: (handle) => partOf("ConditionalFormatCollection", handle),
      Format: (handle) => partOf("RangeFormat", handle),
      DataValidation: (handle) => partOf("DataValidation", handle),
      Worksheet: ({ sheet }) => sheetHandle(sheet),
    },
    methods: { ...rangeMethods(context), ...placeMethods(context) },
  };
  return { Range: table };
}

const placeProps = (context: Context): NonNullable<ClassTable<CellsHandle>["props"]> => ({
  Address: { get: ({ sheet, box }) => `${quoted(stateOf(context, sheet).name)}!${toA1(box)}` },
  RowCount: { get: ({ box }) => box.rows },
  ColumnCount: { get: ({ box }) => box.columns },
  RowIndex: { get: ({ box }) => box.row },
  ColumnIndex: { get: ({ box }) => box.column },
});

function contentProps(context: Context): NonNullable<ClassTable<CellsHandle>["props"]> {
  const read = (handle: CellsHandle, part: (content: CellContent) => Scalar) => {
    stateOf(context, handle.sheet);
    if (handle.box.rows * handle.box.columns > largest)
      throw new RichApiError("ResponsePayloadSizeLimitExceeded", "The range is too large to be read.");
    return context.model.read(handle).map((row) => row.map(part));
  };
  const write = (handle: CellsHandle, value: Argument) => {
    stateOf(context, handle.sheet);
    context.model.write(handle, entriesFor(handle.box, value));
  };
  return {
    Values: { get: (handle) => read(handle, ({ value }) => value), set: write },
    Formulas: { get: (handle) => read(handle, ({ formula }) => formula), set: write },
    Text: { get: (handle) => read(handle, ({ text }) => text) },
    NumberFormat: numberFormats(context),
  };
}

const rangeMethods = ({ model }: Context): NonNullable<ClassTable<CellsHandle>["methods"]> => ({
  Merge: (handle) => {
    model.merge(handle);
  },
  Unmerge: (handle) => {
    model.unmerge(handle);
  },
});

const placeMethods = (context: Context): NonNullable<ClassTable<CellsHandle>["methods"]> => ({
  Select: (handle) => {
    const { visibility } = stateOf(context, handle.sheet);
    if (visibility !== "Visible" && context.hiddenIsSelected?.()) return;
    if (visibility !== "Visible")
      throw new RichApiError("InvalidOperation", "Cells of a hidden worksheet cannot be selected.");
    context.model.select(handle);
  },
  GetCell: ({ sheet, box }, row, column) =>
    range(sheet, cell(box.row + whole(row), box.column + whole(column))),
  GetResizedRange: ({ sheet, box }, rows, columns) => {
    const next = { ...box, rows: box.rows + whole(rows), columns: box.columns + whole(columns) };
    if (next.rows < 1 || next.columns < 1) throw invalidArgument("A range has at least one cell.");
    return range(sheet, next);
  },
  GetUsedRangeOrNullObject: ({ sheet, box }) => {
    const all = context.model.usedBox(sheet);
    const common = all && intersection(all, box);
    return common && range(sheet, common);
  },
});

/** Sent values as rows of entries. */
function entriesFor(box: Rectangle, value: Argument): (Scalar | null)[][] {
  const rows = Array.isArray(value) ? (value as readonly Argument[]) : [];
  const fits = (row: Argument): row is readonly Argument[] =>
    Array.isArray(row) && row.length === box.columns;
  if (rows.length !== box.rows || !rows.every(fits))
    throw invalidArgument("The input array doesn't match the size of the range.");
  return rows.map((row) => row.map(scalar));
}

function scalar(value: Argument): Scalar | null {
  if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return value;
  throw invalidArgument(`A cell cannot hold ${JSON.stringify(value)}.`);
}
