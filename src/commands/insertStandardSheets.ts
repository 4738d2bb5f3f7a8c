import { formOf } from "../form";
import { excelWorkbook } from "../workbook/excel";
import { plansFor } from "../workbook/plan";

/** Adds the standard sheets that are missing; what the pane would ask takes its recommended answer. */
export async function insertStandardSheets(): Promise<void> {
  await excelWorkbook().insert(plansFor(formOf("2021"), { cover: {}, totals: "typed" }));
}
