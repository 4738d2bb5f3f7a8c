import { nameOf } from "../plan/rangeNames";
import type { SheetPlan } from "../plan/sheetPlan";
import type { Outcome, SheetStatus } from "../port";
import { draw } from "./draw";

/**
 * Adds the planned sheets that the workbook lacks: one request to look, one to insert. A sheet of somebody
 * else that bears the name of one of ours keeps it; ours then takes another.
 */
export async function insert(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
): Promise<Outcome<{ added: readonly SheetStatus[] }>> {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/name");
  const standing = plans.map((plan) => {
    const name = names.getItemOrNullObject(nameOf(plan.id));
    const range = name.getRangeOrNullObject();
    name.load("name");
    range.load("address");
    return { plan, name, range };
  });
  await context.sync();

  const taken = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
  const added: SheetStatus[] = [];
  context.application.suspendScreenUpdatingUntilNextSync();
  for (const { plan, name, range } of standing) {
    if (!range.isNullObject) continue;
    // A name whose cells were deleted would be in the way of the new one.
    if (!name.isNullObject) name.delete();
    const free = freeName(plan.sheet, taken);
    taken.add(free.toLowerCase());
    const sheet = worksheets.add(free);
    draw(context, sheet, plan);
    if (added.length === 0) sheet.activate();
    added.push({ id: plan.id, title: plan.sheet, state: "present", name: free });
  }
  if (added.length > 0) {
    try {
      await context.sync();
    } catch (error) {
      await takeBack(context, added);
      throw error;
    }
  }
  return { ok: true, added };
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted.toLowerCase())) return wanted;
  let number = 1;
  const numbered = () => `${wanted}（年报${number === 1 ? "" : number}）`;
  while (taken.has(numbered().toLowerCase())) number += 1;
  return numbered();
}

/** After a failure half way: Excel keeps what came before it, so our new sheets are deleted again. */
async function takeBack(context: Excel.RequestContext, added: readonly SheetStatus[]): Promise<void> {
  const leftovers = added.map(({ id, name }) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name ?? "");
    const item = context.workbook.names.getItemOrNullObject(nameOf(id));
    sheet.load("id");
    item.load("name");
    return [item, sheet] as const;
  });
  await context.sync();
  for (const objects of leftovers) for (const object of objects) if (!object.isNullObject) object.delete();
  await context.sync();
}
