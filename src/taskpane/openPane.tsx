import type { Root } from "react-dom/client";
import { excelWorkbook } from "../workbook/excel";
import { createSession } from "./session/session";
import { SessionContext } from "./session/SessionContext";
import { App } from "./shell/App";

/** Shows the pane on the workbook that is open in Excel, and follows it. */
export async function openPane(root: Root): Promise<void> {
  // The report of a year is written in the January after it.
  const session = createSession(excelWorkbook(), new Date().getFullYear() - 1);
  root.render(
    <SessionContext value={session}>
      <App />
    </SessionContext>,
  );
  await session.start();
}
