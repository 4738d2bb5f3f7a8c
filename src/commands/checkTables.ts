import { nowhere } from "../session/outside";
import { createSession } from "../session/session";
import { verdictLine } from "../audit";
import type { Workbook } from "../sheets/port";
import { strings } from "./words.zh-CN";

/**
 * Reads and audits the tables, marks what wants a look, and goes to the first such cell: what the pane does, but
 * once, and without the pane.
 *
 * @returns the verdict, and why something could not be marked or shown
 */
export async function checkTables(workbook: Workbook, thisYear: number): Promise<string | undefined> {
  const { store, actions } = createSession(workbook, thisYear, nowhere);
  await actions.reread();
  const { book } = store.get();
  if (book.kind !== "open") return book.why;
  if (book.typed.size === 0) return strings.noTables;
  const refusals = new Set<string>();
  for (const act of [actions.markFindings, () => actions.nextFinding(1)]) {
    await act();
    const { notice } = store.get();
    if (notice?.tone === "bad") refusals.add(notice.text);
  }
  return [verdictLine(book.audit.verdict), ...refusals].join("。");
}
