import type { FigureId } from "../../form";
import { unwrap, perform, type ActionContext } from "../actionContext";
import { strings } from "../words.zh-CN";

/** 定位: shows a figure in its sheet. */
export function reveal(context: ActionContext, figure: FigureId): Promise<void> {
  return perform(context, strings.going, async () => {
    unwrap(await context.workbook.reveal(figure));
    context.store.set({ selected: figure });
    return undefined;
  });
}
