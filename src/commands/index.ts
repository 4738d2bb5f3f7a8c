import { say } from "./say";
import { strings } from "./words.zh-CN";

/** A button of the ribbon; answers a line for the person who pressed it, if the workbook does not show it. */
type Command = () => Promise<string | undefined>;

async function run(command: Command, event: Office.AddinCommands.Event): Promise<void> {
  try {
    const text = await command().catch((error: unknown) =>
      strings.failed(error instanceof Error ? error.message : String(error)),
    );
    if (text !== undefined) await say(text);
  } finally {
    event.completed();
  }
}

// The report of a year is written in the January after it.
const reportedYear = () => new Date().getFullYear() - 1;

const onButton = (name: string, command: Command): void => {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => void run(command, event));
};

// The work itself is fetched on the first click: Excel loads this file whenever it starts.
void Office.onReady(() => {
  onButton("insertTables", async () => {
    const [{ insertStandardSheets }, { excelWorkbook }] = await Promise.all([
      import("./insertStandardSheets"),
      import("../excel/excelWorkbook"),
    ]);
    return insertStandardSheets(excelWorkbook(), reportedYear());
  });
  onButton("checkTables", async () => {
    const [{ checkTables }, { excelWorkbook }] = await Promise.all([
      import("./checkTables"),
      import("../excel/excelWorkbook"),
    ]);
    return checkTables(excelWorkbook(), reportedYear());
  });
});
