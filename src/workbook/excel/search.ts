import type { Block } from "../find/block";
import { searchSheet } from "../find/searchSheets";
import { addressOf } from "../plan/address";
import { nameOf } from "../plan/rangeNames";
import type { Box } from "../plan/sheetPlan";
import type { SheetId } from "../port";

/** The part of a sheet that is searched: a ledger of a hundred thousand rows is not ours. */
const searched = "A1:Z120";

interface Place {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly box: Box;
}

/**
 * Searches the sheets for blocks that have lost their names, by their labels: after a sheet was copied and
 * the original deleted, a table pasted from elsewhere, or names cleared. One that is found once gets its name
 * back; of one found several times the sheets are answered. Two requests, and one to name what was found.
 */
export async function search(
  context: Excel.RequestContext,
  missing: ReadonlySet<SheetId>,
  ours: ReadonlySet<string>,
): Promise<{ healed: number; ambiguous: ReadonlyMap<SheetId, readonly string[]> }> {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/id,items/name");
  const lost = [...missing].map((id) => {
    const name = names.getItemOrNullObject(nameOf(id));
    name.load("name");
    return { id, name };
  });
  await context.sync();

  const windows = worksheets.items
    .filter(({ id }) => !ours.has(id))
    .map((sheet) => {
      const range = sheet.getRange(searched).getUsedRangeOrNullObject(true);
      range.load("values,rowIndex,columnIndex");
      return { sheet, range };
    });
  if (windows.length === 0) return { healed: 0, ambiguous: new Map() };
  await context.sync();

  const places = new Map<SheetId, Place[]>();
  for (const { sheet, range } of windows) {
    if (range.isNullObject) continue;
    const values = range.values as Block["values"];
    for (const { id, box } of searchSheet({ values, formulas: values })) {
      const place = {
        sheetId: sheet.id,
        sheetName: sheet.name,
        box: { ...box, row: box.row + range.rowIndex, column: box.column + range.columnIndex },
      };
      places.set(id, [...(places.get(id) ?? []), place]);
    }
  }
  let healed = 0;
  const ambiguous = new Map<SheetId, readonly string[]>();
  for (const { id, name } of lost) {
    const [only, ...others] = places.get(id) ?? [];
    if (only && others.length > 0)
      ambiguous.set(
        id,
        [only, ...others].map(({ sheetName }) => sheetName),
      );
    if (!only || others.length > 0) continue;
    if (!name.isNullObject) name.delete();
    names.add(nameOf(id), worksheets.getItem(only.sheetId).getRange(addressOf(only.box)));
    healed += 1;
  }
  if (healed > 0) await context.sync();
  return { healed, ambiguous };
}
