import { formInForce } from "../form";
import { plansFor } from "../sheets/plan";
import type { Workbook } from "../sheets/port";
import { refusedText, strings } from "./words.zh-CN";

/**
 * Adds the standard sheets that are missing; what the pane would ask takes its recommended answer.
 *
 * @returns what the workbook itself does not show
 */
export async function insertStandardSheets(workbook: Workbook): Promise<string | undefined> {
  const outcome = await workbook.insert(plansFor(formInForce(), { cover: {}, totals: "typed" }));
  if (!outcome.ok) return refusedText(outcome);
  return outcome.added.length === 0 ? strings.nothingMissing : undefined;
}
