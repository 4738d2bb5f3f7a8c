import { nameOf } from "../sheets/plan/rangeNames";
import type { SheetPlan } from "../sheets/plan/sheetPlan";
import type { Outcome, SheetStatus } from "../sheets/port";
import { codeOf, isDone, refusedWith } from "./attempt";
import { draw } from "./draw";
import { freeName } from "./freeName";
import { layOut } from "./layOut";
import { idOf, removeAdded, type Added } from "./removeAdded";

interface Inserted extends Added {
  readonly plan: SheetPlan;
  readonly status: SheetStatus;
}

/**
 * Adds the planned sheets that the workbook lacks: one request to look, one to insert, and one for how they are
 * printed, which a computer without a printer refuses; they stand all the same. A sheet of somebody
 * else that bears the name of one of ours keeps it; ours then takes another.
 */
export async function insert(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  avoided: readonly string[] = [],
): Promise<Outcome<{ added: readonly SheetStatus[]; printable: boolean }>> {
  const { worksheets, names: definedNames } = context.workbook;
  worksheets.load("items/name");
  const standing = plans.map((plan) => {
    const name = definedNames.getItemOrNullObject(nameOf(plan.id));
    const range = name.getRangeOrNullObject();
    name.load("name");
    range.load("address");
    return { plan, name, range };
  });
  await context.sync();

  const names = [...worksheets.items.map(({ name }) => name), ...avoided];
  const taken = new Set(names.map((name) => name.toLowerCase()));
  const added: Inserted[] = [];
  context.application.suspendScreenUpdatingUntilNextSync();
  for (const { plan, name, range } of standing) {
    if (!range.isNullObject) continue;
    // A name whose cells were deleted would be in the way of the new one.
    if (!name.isNullObject) name.delete();
    const free = freeName(plan.sheet, taken);
    taken.add(free.toLowerCase());
    const sheet = worksheets.add(free);
    // Tells, if Excel fails half way, which sheets are really ours.
    sheet.load("id");
    draw(context, sheet, plan);
    if (added.length === 0) sheet.activate();
    added.push({
      status: { id: plan.id, title: plan.sheet, state: "present", name: free },
      sheet,
      name: free,
      names: [nameOf(plan.id)],
      plan,
    });
  }
  const statuses = added.map(({ status }) => status);
  if (added.length === 0) return { ok: true, added: statuses, printable: true };
  try {
    await context.sync();
  } catch (error) {
    const left = await removeAdded(added);
    // A sheet that is all chart is in no list of sheets, but its name is taken.
    const refusedName = added.find(({ sheet }) => idOf(sheet) === undefined)?.name;
    if (
      codeOf(error) === "ItemAlreadyExists" &&
      left.length === 0 &&
      refusedName &&
      avoided.length < plans.length
    )
      return insert(context, plans, [...avoided, refusedName]);
    return refusedWith(error, left);
  }
  return { ok: true, added: statuses, printable: await laidOut(context, added) };
}

function laidOut(context: Excel.RequestContext, added: readonly Inserted[]): Promise<boolean> {
  for (const { sheet, plan } of added) layOut(sheet, plan);
  return isDone(context);
}
