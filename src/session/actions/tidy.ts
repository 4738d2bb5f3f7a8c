import { figuresWith } from "../../form";
import { openBook, perform, unwrap, type ActionContext } from "../actionContext";
import { strings } from "../words.zh-CN";

const words = strings.tidy;

/** 整理格式: our cells look again as they were inserted, and check themselves again; no content changes. */
export function tidy(context: ActionContext): Promise<void> {
  return perform(context, words.doing, async () => {
    const book = openBook(context);
    if (!book) return undefined;
    const { filing } = book;
    const { plansFor } = await import("../../sheets/plan");
    const typesTotals = figuresWith(filing.form, { row: "received", column: "total" }).every(
      (figure) => !filing.computed.has(figure),
    );
    const plans = plansFor(filing.form, { cover: {}, totals: typesTotals ? "typed" : "computed" });
    const { left } = unwrap(await context.workbook.tidy(plans));
    // A paste takes the rules of its cells away too.
    unwrap(await context.workbook.addChecks());
    await context.reread();
    return words.done(left.join("、"));
  });
}
