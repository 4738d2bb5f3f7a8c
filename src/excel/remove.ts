import { nameOf } from "../sheets/plan/rangeNames";
import type { Outcome, Removed } from "../sheets/port";
import { refusalOf } from "./attempt";
import type { FoundBlock, Reading } from "./reading";
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
  reading: Reading,
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
  for (const rule of rules) rule.delete();
  for (const { items } of [names, ...stays.map((sheet) => sheet.names)])
    for (const name of items) if (name.name.startsWith(prefixes.name)) name.delete();
  for (const setting of settings.items) if (setting.key.startsWith(prefixes.setting)) setting.delete();
  for (const sheet of [...going, ...(hidden ? [hidden] : [])]) {
    // Excel does not delete a sheet that is hidden from its users.
    if (sheet.visibility === "VeryHidden") sheet.visibility = "Hidden";
    sheet.delete();
  }
  try {
    await context.sync();
  } catch (error) {
    return { ...refusalOf(error), left: going.map(({ name }) => name) };
  }
  const sharedNames = owned.flatMap(({ sheetId, sheetName }) => (shared.has(sheetId) ? [sheetName] : []));
  return { ok: true, removed: going.map(({ name }) => name), stayed: [...new Set(sharedNames)] };
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
