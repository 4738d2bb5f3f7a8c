export { excelWorkbook } from "./excel";
export { filingFrom, type Fallback } from "./filingFrom";
export { plansFor, type PlanOptions, type SheetPlan, type Totals } from "./plan";
export type {
  Contents,
  Cover,
  FigureContent,
  Hint,
  Mark,
  MarkKind,
  Outcome,
  Refusal,
  SheetId,
  SheetStatus,
  Values,
  Workbook,
  Written,
} from "./port";
