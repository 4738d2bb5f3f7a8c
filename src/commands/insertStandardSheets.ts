import { nowhere } from "../session/outside";
import { createSession } from "../session/session";
import type { Workbook } from "../sheets/port";

/**
 * Adds the standard sheets that are missing: what the pane does, with totals that are typed, as it recommends.
 *
 * @returns what the workbook itself does not show
 */
export async function insertStandardSheets(
  workbook: Workbook,
  thisYear: number,
): Promise<string | undefined> {
  const { store, actions } = createSession(workbook, thisYear, nowhere);
  await actions.reread();
  const { book } = store.get();
  if (book.kind !== "open") return book.why;
  await actions.insertTables("typed");
  const { notice } = store.get();
  const isShown = notice?.tone === "good" && book.sheets.some(({ state }) => state === "missing");
  return isShown ? undefined : notice?.text;
}
