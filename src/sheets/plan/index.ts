import { equalitiesOf, type Form } from "../../form";
import type { Cover } from "../port";
import { coverPlan } from "./coverPlan";
import { sumsOf, type Totals } from "./formulas";
import { factsPlan, narrativePlan } from "./listPlan";
import type { SheetPlan } from "./sheetPlan";
import { tablePlan } from "./tablePlan";

export type { Totals } from "./formulas";
export type { PlacedContent } from "./placed";
export { typedLines, type BareCells, type WrittenSheet } from "./writtenSheet";
export type { Box, CellCheck, PlannedSheet, EntryRule, SheetPlan, Style, Validation } from "./sheetPlan";

/** What the standard sheets are made for. */
export interface PlanOptions {
  readonly cover: Partial<Cover>;
  readonly totals: Totals;
}

/** The standard sheets of a form in their order: 封面, the tables, 其他数据, 正文. */
export function plansFor(form: Form, { cover, totals }: PlanOptions): SheetPlan[] {
  const sums = sumsOf(form, totals);
  return [
    coverPlan(form, { edition: form.edition, ...cover }),
    ...form.tables.map((table) => tablePlan(table, sums, equalitiesOf(form))),
    factsPlan(form),
    narrativePlan(form),
  ];
}
