import { formOf } from "../form";
import { excelWorkbook } from "../workbook/excel";
import { plansFor } from "../workbook/plan";

/** The ribbon's 插入标准表格: adds the standard sheets that the workbook lacks, without opening the pane. */
async function insertTables(event: Office.AddinCommands.Event): Promise<void> {
  try {
    await excelWorkbook().insert(plansFor(formOf("2021"), { cover: {}, totals: "typed" }));
  } finally {
    event.completed();
  }
}

await Office.onReady();
Office.actions.associate("insertTables", (event: Office.AddinCommands.Event) => void insertTables(event));
