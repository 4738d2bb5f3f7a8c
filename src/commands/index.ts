/** The ribbon's 插入标准表格: adds the standard sheets that the workbook lacks, without opening the pane. */
async function insertTables(event: Office.AddinCommands.Event): Promise<void> {
  try {
    // Fetched on the first click: Excel loads this file whenever it starts.
    const { insertStandardSheets } = await import("./insertStandardSheets");
    await insertStandardSheets();
  } finally {
    event.completed();
  }
}

void Office.onReady(() => {
  Office.actions.associate("insertTables", (event: Office.AddinCommands.Event) => void insertTables(event));
});
