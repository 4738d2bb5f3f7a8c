import { nameOf } from "../sheets/plan/rangeNames";
import type { SheetStatus } from "../sheets/port";

/** A sheet of ours that was to be added. */
export interface Added {
  readonly status: SheetStatus;
  readonly sheet: Excel.Worksheet;
}

/** The id that Excel gave a sheet; undefined where it had not come so far. */
export const idOf = (sheet: Excel.Worksheet): string | undefined => (sheet.toJSON() as { id?: string }).id;

/**
 * After an insertion that failed half way: Excel keeps what came before the failure, so that our new sheets are
 * deleted again. Only those are that Excel said it had made; a sheet of the same name may be somebody else's.
 *
 * @returns the names of the sheets that stand all the same
 */
export async function removeAdded(added: readonly Added[]): Promise<readonly string[]> {
  const ids = new Set(added.flatMap(({ sheet }) => idOf(sheet) ?? []));
  try {
    // A request of its own: deleting a sheet cannot be undone, and so cannot be part of a step to undo.
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const standing = added.map(({ status }) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject(status.name ?? "");
        const name = context.workbook.names.getItemOrNullObject(nameOf(status.id));
        const range = name.getRangeOrNullObject();
        sheet.load("id,name");
        name.load("name");
        range.load("worksheet/id");
        return { sheet, name, range };
      });
      await context.sync();
      const ours = standing.filter(({ sheet }) => !sheet.isNullObject && ids.has(sheet.id));
      for (const { name, range } of standing)
        if (!name.isNullObject && !range.isNullObject && ids.has(range.worksheet.id)) name.delete();
      for (const { sheet } of ours) sheet.delete();
      await context.sync();
      const left = standing.filter((one) => !one.sheet.isNullObject && !ours.includes(one));
      return ids.size === 0 ? left.map(({ sheet }) => sheet.name) : [];
    });
  } catch {
    return added.flatMap(({ status }) => status.name ?? []);
  }
}
