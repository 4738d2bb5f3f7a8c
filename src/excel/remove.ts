import { nameOf } from "../sheets/plan/rangeNames";
import type { Outcome, Removed } from "../sheets/port";
import { isDone, refusedWith } from "./attempt";
import type { FoundBlock, WorkbookReading } from "./reading";
import { keptSheet } from "../sheets/keptRows";
import { askHidden } from "./hiddenSheet";
import { ownRules } from "./selfChecks";
import { standingPages, type StandingPage } from "./standingPages";

/** Everything that the add-in keeps in a workbook has a name that begins so. */
const prefixes = { setting: "nianbao.", name: nameOf("cover").replace("cover", "") } as const;

/**
 * Takes everything of ours out of the workbook, once the marks are gone: what is kept out of sight, the names,
 * the rules by which the tables check themselves, and the sheets, if these are to go too. A sheet on which something
 * stands beside our block stays. Five requests; Excel cannot undo the deletion of a sheet.
 */
export async function remove(
  context: Excel.RequestContext,
  what: "sheets" | "traces",
  reading: WorkbookReading,
): Promise<Outcome<Removed>> {
  const { blocks } = reading;
  const rules = await ownRules(context, reading);
  const pages = what === "sheets" ? await standingPages(context) : [];
  const { worksheets, names, settings } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  const ownHidden = askHidden(context);
  const title = ownHidden.getRange("A1");
  title.load("values");
  names.load("items/name");
  settings.load("items/key");
  const owned = what === "sheets" ? [...blocks.values(), ...pages] : [];
  const used = owned.map((block) => {
    const range = worksheets.getItem(block.sheetId).getUsedRangeOrNullObject(true);
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return { block, range };
  });
  await context.sync();
  const isOurs = !ownHidden.isNullObject && title.values[0]?.[0] === keptSheet.title;
  // Copies of our sheets have names of their own.
  for (const sheet of worksheets.items) sheet.names.load("items/name");
  await context.sync();

  const hidden = worksheets.items.find(({ name }) => name === keptSheet.name && isOurs);
  const shared = new Set(used.flatMap(({ block, range }) => (hasMore(range, block) ? [block.sheetId] : [])));
  const going = worksheets.items.filter(
    ({ id }) => !shared.has(id) && owned.some(({ sheetId }) => sheetId === id),
  );
  const stays = worksheets.items.filter((sheet) => !going.includes(sheet) && sheet !== hidden);
  // A workbook must keep one sheet that can be seen.
  if (going.length > 0 && !stays.some(({ visibility }) => visibility === "Visible")) worksheets.add();
  // A workbook that lets no sheet go refuses the first deletion, and nothing is lost.
  for (const sheet of [...going, ...(hidden ? [hidden] : [])]) {
    // Excel does not delete a sheet that is hidden from its users.
    if (sheet.visibility === "VeryHidden") sheet.visibility = "Hidden";
    sheet.delete();
  }
  for (const rule of rules) if (!going.some(({ id }) => id === rule.sheetId)) rule.format.delete();
  for (const { items } of [names, ...stays.map((sheet) => sheet.names)])
    for (const name of items) if (name.name.startsWith(prefixes.name)) name.delete();
  for (const setting of settings.items) if (setting.key.startsWith(prefixes.setting)) setting.delete();
  try {
    await context.sync();
  } catch (error) {
    return refusedWith(error, await goneOf(context, going));
  }
  const sharedNames = owned.flatMap(({ sheetId, sheetName }) => (shared.has(sheetId) ? [sheetName] : []));
  return { ok: true, removed: going.map(({ name }) => name), stayed: [...new Set(sharedNames)] };
}

/** After a failure half way: the names of the sheets that are gone; of all of them where that cannot be known. */
async function goneOf(
  context: Excel.RequestContext,
  going: readonly Excel.Worksheet[],
): Promise<readonly string[]> {
  const names = going.map(({ name }) => name);
  const now = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
  return (await isDone(context)) ? names.filter((_, index) => now[index]?.isNullObject) : names;
}

/** Whether something stands beside a block, its title above it and its notes at the right. */
function hasMore(used: Excel.Range, { row, column, values }: FoundBlock | StandingPage): boolean {
  if (used.isNullObject) return false;
  return (
    used.rowIndex < row - 1 ||
    used.columnIndex < column ||
    used.rowIndex + used.rowCount > row + values.length ||
    used.columnIndex + used.columnCount > column + (values[0]?.length ?? 0) + 1
  );
}
