import type { SheetId } from "../../sheets/port";
import { unwrap, perform, type ActionContext } from "../actionContext";
import { strings } from "../words.zh-CN";

const words = strings.tables;

/** Takes the sheet that the clerk points at for one of the standard ones, where several could be it. */
export function adoptSheet(context: ActionContext, id: SheetId, sheet: string): Promise<void> {
  return perform(context, words.adopting, async () => {
    unwrap(await context.workbook.adopt(id, sheet));
    await context.reread();
    return words.adopted(sheet);
  });
}
