import type { SheetId } from "../../sheets/port";
import { granted, perform, type Desk } from "../desk";
import { strings } from "../words.zh-CN";

const words = strings.tables;

/** Takes the sheet that the clerk points at for one of the standard ones, where several could be it. */
export function adoptSheet(desk: Desk, id: SheetId, sheet: string): Promise<void> {
  return perform(desk, words.adopting, async () => {
    granted(await desk.workbook.adopt(id, sheet));
    await desk.reread();
    return words.adopted(sheet);
  });
}
