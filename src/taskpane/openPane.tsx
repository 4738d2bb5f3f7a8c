import type { Root } from "react-dom/client";
import { excelWorkbook } from "../excel/excelWorkbook";
import { browserWindow } from "./output/browserWindow";
import { createSession } from "../session/session";
import { SessionContext } from "./SessionContext";
import { openingTab } from "./startup/openingTab";
import { App } from "./shell/App";

/** Shows the pane on the workbook that is open in Excel, on the tab that the address asks for, and follows it. */
export async function openPane(root: Root, search: string): Promise<void> {
  const workbook = excelWorkbook();
  // The report of a year is written in the January after it.
  const session = createSession(workbook, new Date().getFullYear() - 1, browserWindow);
  const tab = openingTab(search);
  if (tab) session.actions.showTab(tab);
  root.render(
    <SessionContext value={session}>
      <App />
    </SessionContext>,
  );
  await session.start();
  // 为什么 in the menu of a cell: no event tells of a selection that was made before.
  const selection = await workbook.selection();
  if (selection.ok) session.store.set({ selected: selection.figure });
}
