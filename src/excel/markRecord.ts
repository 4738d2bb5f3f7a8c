import type { FigureId } from "../form";
import { keptSheet } from "../sheets/keptRows";
import type { Outcome } from "../sheets/port";
import { appliedMarksKey, encodeAppliedMarks, type AppliedMark } from "./appliedMarks";
import { askHidden, createHidden, writeRow } from "./hiddenSheet";

/** Where what the marks replaced is kept: the hidden sheet, or settings in a workbook that takes no sheet. */
export type MarkRecord = Excel.Worksheet | Excel.SettingCollection;

/**
 * Finds the place, together with everything that was asked for before; makes it where it is missing.
 *
 * @param isKnown whether the last reading has seen the hidden sheet: then nothing need be asked of it
 */
export async function recordPlace(
  context: Excel.RequestContext,
  isKnown: boolean,
): Promise<Outcome<{ place: MarkRecord }>> {
  if (isKnown) {
    await context.sync();
    return { ok: true, place: askHidden(context) };
  }
  const sheet = askHidden(context);
  const title = sheet.getRange("A1");
  title.load("values");
  title.untrack();
  await context.sync();
  if (!sheet.isNullObject && title.values[0]?.[0] === keptSheet.title) return { ok: true, place: sheet };
  if (!sheet.isNullObject) return { ok: true, place: context.workbook.settings };
  const made = await createHidden(context);
  if (made.ok) return { ok: true, place: made.sheet };
  return made.reason === "protected" && !made.left ? { ok: true, place: context.workbook.settings } : made;
}

/** Whether the record stands in the hidden sheet; else it is a setting of the workbook. */
export const isInSheet = (place: MarkRecord): place is Excel.Worksheet => "getRange" in place;

/** Queues the recording of the marks that stand, with what they replaced. */
export function recordIn(place: MarkRecord, standing: ReadonlyMap<FigureId, AppliedMark>): void {
  const text = encodeAppliedMarks(standing);
  if (isInSheet(place)) writeRow(place, keptSheet.marks.row, keptSheet.marks.key, text).untrack();
  else place.add(appliedMarksKey, text);
}
