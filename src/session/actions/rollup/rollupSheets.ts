import { perform, unwrap, type ActionContext } from "../../actionContext";
import { changeRollup, rollupIn } from "../../rollup/change";
import { strings } from "../../rollup/words.zh-CN";

/** 写入工作簿: 名册, 单位明细, 汇总表, 核对 and 差异 as sheets behind the others. */
export function addRollupSheets(context: ActionContext): Promise<void> {
  return perform(context, strings.doing.sheets, async () => {
    const outcome = await context.workbook.addSheets(await context.desk().sheets());
    const { added, printable } = unwrap(outcome);
    changeRollup(context.store, { sheets: [...rollupIn(context.store).sheets, ...added] });
    return strings.added(added.join("、")) + (printable ? "" : strings.unprintable);
  });
}

/** Takes those sheets out again, after a yes. */
export async function removeRollupSheets(context: ActionContext): Promise<void> {
  const { sheets } = rollupIn(context.store);
  const choices = [{ answer: "yes", label: strings.remove, destroys: true }] as const;
  if (!(await context.ask({ about: "rollup", text: strings.askRemove(sheets.join("、")), choices }))) return;
  await perform(context, strings.doing.removing, async () => {
    const { removed } = unwrap(await context.workbook.removeSheets());
    changeRollup(context.store, { sheets: [] });
    return strings.removed(removed.join("、"));
  });
}
