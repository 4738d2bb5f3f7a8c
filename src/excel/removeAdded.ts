/** A sheet of ours that was to be added. */
export interface Added {
  readonly sheet: Excel.Worksheet;
  /** What it was to be called. */
  readonly name: string;
  /** The names of cells that came with it. */
  readonly names: readonly string[];
}

/** The id that Excel gave a sheet; undefined where it had not come so far. */
export const idOf = (sheet: Excel.Worksheet): string | undefined => (sheet.toJSON() as { id?: string }).id;

/**
 * After an insertion that failed half way: Excel keeps what came before the failure, so that our new sheets are
 * deleted again. Only sheets that Excel said it had made are deleted; another of the same name may be somebody
 * else's.
 *
 * @returns the names of the sheets that stand all the same
 */
export async function removeAdded(added: readonly Added[]): Promise<readonly string[]> {
  const ids = new Set(added.flatMap(({ sheet }) => idOf(sheet) ?? []));
  try {
    // A request of its own: deleting a sheet cannot be undone, and so cannot be part of a step to undo.
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const { worksheets, names } = context.workbook;
      const standing = added.map(({ name }) => {
        const sheet = worksheets.getItemOrNullObject(name);
        sheet.load("id,name");
        return sheet;
      });
      const named = added.flatMap((one) =>
        one.names.map((each) => {
          const name = names.getItemOrNullObject(each);
          const range = name.getRangeOrNullObject();
          name.load("name");
          range.load("worksheet/id");
          return { name, range };
        }),
      );
      await context.sync();
      const ours = standing.filter((sheet) => !sheet.isNullObject && ids.has(sheet.id));
      for (const { name, range } of named)
        if (!name.isNullObject && !range.isNullObject && ids.has(range.worksheet.id)) name.delete();
      for (const sheet of ours) sheet.delete();
      await context.sync();
      return ids.size === 0 ? standing.flatMap((sheet) => (sheet.isNullObject ? [] : [sheet.name])) : [];
    });
  } catch {
    return added.map(({ name }) => name);
  }
}
