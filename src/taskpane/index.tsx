import { createRoot } from "react-dom/client";
import { excelWorkbook } from "../workbook/excel";
import { createSession } from "./session/session";
import { SessionContext } from "./session/SessionContext";
import { App } from "./shell/App";

// The report of a year is written in the January after it.
const thisYear = new Date().getFullYear() - 1;

await Office.onReady();
const root = document.getElementById("root");
if (!root) throw new Error("taskpane.html has no #root.");
const session = createSession(excelWorkbook(), thisYear);
createRoot(root).render(
  <SessionContext value={session}>
    <App />
  </SessionContext>,
);
await session.start();
