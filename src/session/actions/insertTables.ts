import { figureCellsOf, formInForce } from "../../form";
import type { Totals } from "../../sheets/plan";
import { granted, openBook, perform, type Desk } from "../desk";
import { strings } from "../words.zh-CN";

const words = strings.tables;

/** 插入标准表格: adds the sheets that are missing, with what the clerk has said about the unit. */
export function insertTables(desk: Desk, totals: Totals): Promise<void> {
  return perform(desk, words.inserting, async () => {
    const added = await addMissing(desk, totals);
    await desk.reread();
    const [table] = openBook(desk)?.filing.form.tables ?? [];
    const first = table && figureCellsOf(table)[0];
    if (added.length > 0 && first) await desk.workbook.reveal(first.id);
    return added.length === 0 ? words.nothingMissing : words.inserted(added.join("、"));
  });
}

/** Adds what is missing; answers the names of the new sheets. */
export async function addMissing(desk: Desk, totals: Totals): Promise<string[]> {
  const { plansFor } = await import("../../sheets/plan");
  const filing = openBook(desk)?.filing;
  const cover = filing ? { unit: filing.unit, organ: filing.organ, year: filing.year } : {};
  const form = filing?.form ?? formInForce();
  const { added } = granted(await desk.workbook.insert(plansFor(form, { cover, totals })));
  return added.map(({ name, title }) => name ?? title);
}
