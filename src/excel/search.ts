import type { Outcome, SheetId } from "../sheets/port";
import { refusalOf, refusedWith } from "./attempt";
import { askNames, nameIt, placesIn, type BlockPlace } from "./places";

/**
 * Searches the sheets for blocks that have lost their names, by their labels: after a sheet was copied and
 * the original deleted, a table pasted from elsewhere, or names cleared. One that is found once gets its name
 * back; of one found several times the sheets are answered. Where the name is still there, but on cells that are
 * not such a block, only one on the same sheet is taken for it: one elsewhere may be last year's. Three requests,
 * and one to name what was found. Where Excel refuses the name, the clerk is asked: a search never fails a reading.
 *
 * @param lost the blocks to search for; of those whose name stands on other cells, the sheet of these
 * @param ours the sheets that hold our other blocks
 */
export async function search(
  context: Excel.RequestContext,
  lost: ReadonlyMap<SheetId, string | undefined>,
  ours: ReadonlySet<string>,
): Promise<{ healed: number; choices: ReadonlyMap<SheetId, readonly string[]> }> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  const places = await placesIn(
    context,
    worksheets.items.filter(({ id }) => !ours.has(id)),
  );
  const found = new Map<SheetId, BlockPlace>();
  const choices = new Map<SheetId, readonly string[]>();
  for (const [id, sheetId] of lost) {
    const own = places.filter((place) => place.id === id);
    const [only] = own;
    if (!only) continue;
    choices.set(id, [...new Set(own.map(({ sheet }) => sheet.name))]);
    if (own.length === 1 && (sheetId === undefined || only.sheet.id === sheetId)) found.set(id, only);
  }
  if (found.size === 0) return { healed: 0, choices };
  try {
    const named = [...found].map(([id, place]) => ({
      place,
      names: askNames(context, worksheets.items, id),
    }));
    await context.sync();
    for (const { place, names } of named) nameIt(context, place, names);
    await context.sync();
  } catch {
    return { healed: 0, choices };
  }
  for (const id of found.keys()) choices.delete(id);
  return { healed: found.size, choices };
}

/** Gives the name of one of our blocks to the one on a sheet, in four requests. */
export async function adopt(context: Excel.RequestContext, id: SheetId, sheetName: string): Promise<Outcome> {
  const { worksheets } = context.workbook;
  const sheet = worksheets.getItem(sheetName);
  worksheets.load("items/id");
  sheet.load("id,name");
  await context.sync();
  const [only, ...others] = (await placesIn(context, [sheet])).filter((place) => place.id === id);
  if (!only || others.length > 0) return { ok: false, reason: "gone" };
  const names = askNames(context, worksheets.items, id);
  await context.sync();
  nameIt(context, only, names);
  try {
    await context.sync();
    return { ok: true };
  } catch (error) {
    const refusal = refusalOf(error);
    const [moved, ...ofCopies] = askNames(context, worksheets.items, id);
    const range = moved?.getRangeOrNullObject();
    range?.load("worksheet/id");
    try {
      await context.sync();
      if (!range || range.isNullObject || range.worksheet.id !== sheet.id) return refusal;
      // The name is given; the rest, which the request did not reach, is done now.
      for (const name of ofCopies) if (!name.isNullObject) name.delete();
      await context.sync();
      return { ok: true };
    } catch {
      // While a cell is being edited no request gets through, and neither did the first.
      return refusal.reason === "editing" ? refusal : refusedWith(error, [sheetName]);
    }
  }
}
