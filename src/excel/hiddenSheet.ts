import { addressOf } from "../sheets/plan/address";
import { keptLabel, keptSheet, pieces } from "../sheets/keptRows";
import type { Outcome } from "../sheets/port";
import { refusalOf } from "./attempt";
import { formatAll } from "./formatAll";

/** Rows and columns that are there for text and nothing else. */
const room = "A1:Z60";

/** Queues the question for the sheet that keeps what must last. */
export const askHidden = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getItemOrNullObject(keptSheet.name);

/** Makes the sheet. If Excel fails half way it is taken away again. `protected`: this workbook takes no new sheet. */
export async function createHidden(
  context: Excel.RequestContext,
): Promise<Outcome<{ sheet: Excel.Worksheet }>> {
  const sheet = context.workbook.worksheets.add(keptSheet.name);
  sheet.load("id");
  sheet.visibility = "VeryHidden";
  // Text stays text, also a key or a piece of text that looks like a number.
  formatAll(sheet.getRange(room), "@");
  sheet.getRange("A1:B1").values = [[keptSheet.title, ""]];
  writeRow(sheet, keptSheet.marks.row, keptSheet.marks.key, "");
  try {
    await context.sync();
    return { ok: true, sheet };
  } catch (error) {
    const { id } = sheet.toJSON() as { id?: string };
    const refusal = refusalOf(error);
    const isGone = await takeAway(id);
    return isGone ? refusal : { ...refusal, left: [keptSheet.name] };
  }
}

/** Deletes the sheet that Excel said it had made; without an answer nobody knows whether there is one of ours. */
async function takeAway(id: string | undefined): Promise<boolean> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(keptSheet.name);
      sheet.load("id,visibility");
      await context.sync();
      if (sheet.isNullObject) return true;
      if (sheet.id !== id) return false;
      // Excel does not delete a sheet that is hidden from its users.
      if (sheet.visibility === "VeryHidden") sheet.visibility = "Hidden";
      sheet.delete();
      await context.sync();
      return true;
    });
  } catch {
    return false;
  }
}

/** Queues the writing of a row, as long as it was at least; answers its cells. */
export function writeRow(
  sheet: Excel.Worksheet,
  row: number,
  key: string,
  text: string,
  width = 0,
): Excel.Range {
  const cut = pieces(text);
  const least = key === keptSheet.marks.key ? keptSheet.marks.pieces : 1;
  const columns = Math.max(cut.length, width, least);
  const range = sheet.getRange(addressOf({ row, column: 0, rows: 1, columns: columns + 2 }));
  range.values = [[keptLabel(key), key, ...cut, ...new Array<string>(columns - cut.length).fill("")]];
  return range;
}
