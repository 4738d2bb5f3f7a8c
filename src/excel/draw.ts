import { addressOf } from "../sheets/plan/address";
import { asTyped } from "./asTyped";
import { applyCheck } from "./applyCheck";
import { formatAll } from "./formatAll";
import type { Box, PlannedSheet, EntryRule, Style, Validation } from "../sheets/plan/sheetPlan";

const edges = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
] as const;

/** Office.js cuts larger blocks into such pieces itself. */
const mostCells = 1500;

/**
 * Queues everything that makes an empty sheet the planned one, except how it is printed.
 *
 * @param computes whether a text that begins with `=` is a formula: only the tables compute; what was typed on the
 *   other sheets is text, whatever it begins with
 */
export function draw(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: PlannedSheet,
  computes = plan.checks.length > 0,
): void {
  const at = (box: Box) => sheet.getRange(addressOf(box));
  const columns = plan.values[0]?.length ?? 0;

  // Styles before values: a cell must be text or number before it takes a text that looks like one.
  setStyles(sheet, plan);
  const lines = plan.values.map((row) => (computes ? [...row] : row.map(asTyped)));
  const rows = Math.max(1, Math.floor(mostCells / Math.max(columns, 1)));
  for (let row = 0; row < lines.length; row += rows) {
    const some = lines.slice(row, row + rows);
    at({ row, column: 0, rows: some.length, columns }).formulas = some;
  }
  for (const box of plan.merges) at(box).merge(false);
  for (const validation of plan.validations) applyValidation(at(validation.box), validation);
  // Excel puts a new rule before the others: the gravest is added last.
  for (const check of [...plan.checks].reverse()) applyCheck(at(check.box), check);
  for (const { name, box } of plan.names) context.workbook.names.add(name, at(box));
  setColumnWidths(sheet, plan.columnWidths);
  setRowHeights(sheet, plan.rowHeights);
  if (plan.frozenRows > 0) sheet.freezePanes.freezeRows(plan.frozenRows);
  sheet.showGridlines = false;
}

/** Queues how the cells look, and their borders. */
export function setStyles(sheet: Excel.Worksheet, { styles, bordered }: PlannedSheet): void {
  for (const { boxes, style } of styles)
    for (const box of boxes) applyStyle(sheet.getRange(addressOf(box)), style);
  for (const box of bordered) applyBorders(sheet.getRange(addressOf(box)));
}

/** Queues the widths of columns, from one of the sheet on. */
export function setColumnWidths(
  sheet: Excel.Worksheet,
  widths: PlannedSheet["columnWidths"],
  first = 0,
): void {
  widths.forEach((width, column) => {
    const cell = addressOf({ row: 0, column: first + column, rows: 1, columns: 1 });
    sheet.getRange(cell).format.columnWidth = width;
  });
}

/** Queues the heights of rows. */
export function setRowHeights(sheet: Excel.Worksheet, heights: PlannedSheet["rowHeights"]): void {
  for (const { row, rows, height } of heights)
    sheet.getRange(addressOf({ row, column: 0, rows, columns: 1 })).format.rowHeight = height;
}

function applyStyle(range: Excel.Range, style: Style): void {
  const { format } = range;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.fontName !== undefined) format.font.name = style.fontName;
  if (style.size !== undefined) format.font.size = style.size;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.fontColor !== undefined) format.font.color = style.fontColor;
  if (style.horizontal !== undefined) format.horizontalAlignment = style.horizontal;
  if (style.vertical !== undefined) format.verticalAlignment = style.vertical;
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.numberFormat !== undefined) formatAll(range, style.numberFormat);
}

function applyBorders(range: Excel.Range): void {
  for (const edge of edges) {
    const border = range.format.borders.getItem(edge);
    border.style = "Continuous";
    border.color = "#595959";
  }
}

function applyValidation({ dataValidation }: Excel.Range, { rule, prompt, alert }: Validation): void {
  // The rule comes first: Excel drops a prompt that is set before it.
  dataValidation.rule = ruleOf(rule);
  dataValidation.prompt = { ...prompt, showPrompt: true };
  dataValidation.errorAlert = { ...alert, style: "Warning", showAlert: true };
}

function ruleOf(rule: EntryRule): Excel.DataValidationRule {
  switch (rule.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: rule.entries.join(",") } };
    case "wholeNumber":
      return { wholeNumber: { formula1: rule.minimum, operator: "GreaterThanOrEqualTo" } };
    case "decimal":
      return { decimal: { formula1: rule.minimum, operator: "GreaterThanOrEqualTo" } };
  }
}
