import type { Box } from "../sheets/plan/sheetPlan";
import type { Refusal } from "../sheets/port";
import { isDone, refusedWith } from "./attempt";
import { referenceTo } from "./referenceTo";
import { removeAdded, type Added } from "./removeAdded";

interface OldPage {
  /** The name of its cells, with its formula loaded. */
  readonly name: Excel.NamedItem;
  readonly sheetId: string;
  readonly sheetName: string;
  /** The cells of the new sheet that get the name. */
  readonly whole: Box;
}

/**
 * Moves the name of a page to the sheet that was added for it, and deletes the old sheet. If Excel fails half way, the
 * old page is as it was and the new sheet goes, unless the old one is gone already: then it is done.
 *
 * @returns why it was not done; undefined where it was
 */
export async function replace(
  context: Excel.RequestContext,
  { name, sheetId, sheetName, whole }: OldPage,
  added: Added,
): Promise<Refusal | undefined> {
  const before: unknown = name.formula;
  name.formula = referenceTo(added.name, whole);
  context.workbook.worksheets.getItem(sheetId).delete();
  try {
    await context.sync();
    return undefined;
  } catch (error) {
    const old = context.workbook.worksheets.getItemOrNullObject(sheetId);
    old.load("id");
    try {
      await context.sync();
    } catch {
      return refusedWith(error, [added.name, sheetName]);
    }
    if (old.isNullObject) return undefined;
    name.formula = before;
    return refusedWith(error, (await isDone(context)) ? await removeAdded([added]) : [added.name]);
  }
}
