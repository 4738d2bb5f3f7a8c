import type { SheetBlock } from "../sheets/find/block";
import { searchSheet } from "../sheets/find/searchSheets";
import { addressOf } from "../sheets/plan/address";
import { nameOf } from "../sheets/plan/rangeNames";
import type { Box } from "../sheets/plan/sheetPlan";
import type { SheetId } from "../sheets/port";
import { referenceTo } from "./referenceTo";

/** The part of a sheet that is searched: a ledger of a hundred thousand rows is not ours. */
const searched = "A1:Z120";

/** Cells that look like one of our blocks. */
export interface BlockPlace {
  readonly id: SheetId;
  readonly sheet: Excel.Worksheet;
  readonly box: Box;
}

/** Looks for our blocks in loaded sheets by their labels, in one request. */
export async function placesIn(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<BlockPlace[]> {
  const windows = sheets.map((sheet) => {
    const range = sheet.getRange(searched).getUsedRangeOrNullObject(true);
    range.load("values,rowIndex,columnIndex");
    return { sheet, range };
  });
  if (windows.length === 0) return [];
  await context.sync();
  return windows.flatMap(({ sheet, range }) => {
    if (range.isNullObject) return [];
    const values = range.values as SheetBlock["values"];
    return searchSheet({ values, formulas: values }).map(({ id, box }) => ({
      id,
      sheet,
      box: { ...box, row: box.row + range.rowIndex, column: box.column + range.columnIndex },
    }));
  });
}

/** The names that a block has, or its copies have: a copy of a sheet has a name of its own for the same cells. */
export function askNames(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  id: SheetId,
): readonly Excel.NamedItem[] {
  return [context.workbook, ...sheets].map(({ names }) => {
    const name = names.getItemOrNullObject(nameOf(id));
    name.load("name");
    return name;
  });
}

/**
 * Queues the naming of a place on a loaded sheet. `names` are those that stand, the workbook's first: that of the
 * workbook is moved, because Excel may refuse to add one, and then the old one would be lost. Those of copies go:
 * Excel refuses a new name as long as the sheet in front has one of its own.
 */
export function nameIt(
  context: Excel.RequestContext,
  { id, sheet, box }: BlockPlace,
  [own, ...ofCopies]: readonly Excel.NamedItem[],
): void {
  const isMoved = own && !own.isNullObject;
  if (isMoved) own.formula = referenceTo(sheet.name, box);
  for (const name of ofCopies) if (!name.isNullObject) name.delete();
  if (isMoved) return;
  context.workbook.names.add(nameOf(id), sheet.getRange(addressOf(box)));
}
