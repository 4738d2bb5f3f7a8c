import { figureCellsOf, formInForce } from "../../form";
import type { Totals } from "../../sheets/plan";
import { unwrap, openBook, perform, type ActionContext } from "../actionContext";
import { strings } from "../words.zh-CN";

const words = strings.tables;

/** 插入标准表格: adds the sheets that are missing, with what the clerk has said about the unit. */
export function insertTables(context: ActionContext, totals: Totals): Promise<void> {
  return perform(context, words.inserting, async () => {
    const { added, printable } = await addMissing(context, totals);
    await context.reread();
    const [table] = openBook(context)?.filing.form.tables ?? [];
    const first = table && figureCellsOf(table)[0];
    if (added.length > 0 && first) await context.workbook.reveal(first.id);
    return added.length === 0
      ? words.nothingMissing
      : words.inserted(added.join("、")) + (printable ? "" : words.unprintable);
  });
}

/** Adds what is missing; answers the names of the new sheets, and whether how they are printed could be set. */
export async function addMissing(
  context: ActionContext,
  totals: Totals,
): Promise<{ readonly added: readonly string[]; readonly printable: boolean }> {
  const { plansFor } = await import("../../sheets/plan");
  const filing = openBook(context)?.filing;
  const cover = filing ? { unit: filing.unit, organ: filing.organ, year: filing.year } : {};
  const form = filing?.form ?? formInForce();
  const { added, printable } = unwrap(await context.workbook.insert(plansFor(form, { cover, totals })));
  return { added: added.map(({ name, title }) => name ?? title), printable };
}
