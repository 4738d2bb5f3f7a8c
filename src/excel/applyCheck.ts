import { checkFormat, markFill } from "../sheets/plan/markLook";
import type { CellCheck } from "../sheets/plan/sheetPlan";

/** Queues a conditional format by which a table checks itself (ExcelApi 1.6). */
export function applyCheck(range: Excel.Range, { formula, mark }: CellCheck): void {
  const { custom } = range.conditionalFormats.add("Custom");
  custom.rule.formula = formula;
  custom.format.fill.color = markFill(mark);
  custom.format.numberFormat = checkFormat(mark);
}
