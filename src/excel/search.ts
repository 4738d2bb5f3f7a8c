import { nameOf } from "../sheets/plan/rangeNames";
import type { Outcome, SheetId } from "../sheets/port";
import { nameIt, placesIn } from "./places";

/**
 * Searches the sheets for blocks that have lost their names, by their labels: after a sheet was copied and
 * the original deleted, a table pasted from elsewhere, or names cleared. One that is found once gets its name
 * back; of one found several times the sheets are answered. Where the name is still there, but on cells that are
 * not such a block, only one on the same sheet is taken for it: one elsewhere may be last year's. Two requests,
 * and one to name what was found.
 *
 * @param lost the blocks to search for; of those whose name stands on other cells, the sheet of these
 * @param ours the sheets that hold our other blocks
 */
export async function search(
  context: Excel.RequestContext,
  lost: ReadonlyMap<SheetId, string | undefined>,
  ours: ReadonlySet<string>,
): Promise<{ healed: number; choices: ReadonlyMap<SheetId, readonly string[]> }> {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/id,items/name");
  const named = [...lost].map(([id, sheetId]) => {
    const name = names.getItemOrNullObject(nameOf(id));
    name.load("name");
    return { id, name, sheetId };
  });
  await context.sync();

  const places = await placesIn(
    context,
    worksheets.items.filter(({ id }) => !ours.has(id)),
  );
  let healed = 0;
  const choices = new Map<SheetId, readonly string[]>();
  for (const { id, name, sheetId } of named) {
    const found = places.filter((place) => place.id === id);
    const [only] = found;
    if (!only) continue;
    if (found.length === 1 && (sheetId === undefined || only.sheet.id === sheetId)) {
      nameIt(context, only, name);
      healed += 1;
    } else choices.set(id, [...new Set(found.map(({ sheet }) => sheet.name))]);
  }
  if (healed > 0) await context.sync();
  return { healed, choices };
}

/** Gives the name of one of our blocks to the one on a sheet, in three requests. */
export async function adopt(context: Excel.RequestContext, id: SheetId, sheetName: string): Promise<Outcome> {
  const sheet = context.workbook.worksheets.getItem(sheetName);
  const name = context.workbook.names.getItemOrNullObject(nameOf(id));
  sheet.load("id,name");
  name.load("name");
  await context.sync();
  const [only, ...others] = (await placesIn(context, [sheet])).filter((place) => place.id === id);
  if (!only || others.length > 0) return { ok: false, reason: "gone" };
  nameIt(context, only, name);
  await context.sync();
  return { ok: true };
}
