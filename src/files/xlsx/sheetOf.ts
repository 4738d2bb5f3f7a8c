import type { CellStyle, CellValue, ConditionalRule, DataValidation, NamedRange, WriteSheet } from "hucre";
import type {
  Box,
  CellCheck,
  PlacedContent,
  PlannedSheet,
  EntryRule,
  Style,
  Validation,
} from "../../sheets/plan";
import { cellText } from "./cellText";
import { addressOf } from "../../sheets/plan/address";
import { checkFormat, markFill } from "../../sheets/plan/markLook";

/**
 * One planned sheet, filled, for the writer of .xlsx files.
 *
 * @param computes whether a text that begins with `=` is a formula; where people's words stand it is not
 */
export function sheetOf(plan: PlannedSheet, placed: readonly PlacedContent[], computes = true): WriteSheet {
  const styles = stylesOf(plan);
  const rows: (CellValue | undefined)[][] = plan.values.map((line) => [...line]);
  const formulas = new Map<string, { readonly formula: string; readonly formulaResult: CellValue }>();
  for (const [row, line] of (computes ? plan.values : []).entries())
    for (const [column, value] of line.entries())
      if (isFormula(value)) formulas.set(`${row},${column}`, { formula: value.slice(1), formulaResult: "" });
  for (const { row, column, content, computed } of placed) {
    (rows[row] ??= [])[column] = content;
    const formula = formulas.get(`${row},${column}`);
    // A sum keeps its formula as long as the filing says nothing else: a wrong total is not mended in silence.
    if (formula && computed) formulas.set(`${row},${column}`, { ...formula, formulaResult: content });
    else if (formulas.size > 0) formulas.delete(`${row},${column}`);
  }
  const cells: NonNullable<WriteSheet["cells"]> = new Map(styles);
  for (const [key, formula] of formulas) cells.set(key, { ...styles.get(key), ...formula });
  return {
    name: plan.sheet,
    rows: rows.map((line, row) =>
      Array.from(line, (value, column) =>
        formulas.has(`${row},${column}`) ? null : written(value, plan.sheet),
      ),
    ),
    cells,
    merges: plan.merges.map(({ row, column, rows: height, columns }) => ({
      startRow: row,
      startCol: column,
      endRow: row + height - 1,
      endCol: column + columns - 1,
    })),
    columns: plan.columnWidths.map((points) => ({ width: charactersOf(points) })),
    rowDefs: new Map(
      plan.rowHeights.flatMap(({ row, rows: count, height }) =>
        Array.from({ length: count }, (_, index) => [row + index, { height }] as const),
      ),
    ),
    dataValidations: plan.validations.map(validationOf),
    conditionalRules: plan.checks.map(conditionalRule),
    ...(plan.frozenRows > 0 && {
      freezePane: { rows: plan.frozenRows, ...(plan.frozenColumns && { columns: plan.frozenColumns }) },
    }),
    view: { showGridLines: false },
    pageSetup: {
      paperSize: "a4",
      orientation: plan.page.orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      printArea: absolute(addressOf(plan.page.area)),
      ...(plan.page.titleRows && {
        printTitlesRow: `$${plan.page.titleRows.row + 1}:$${plan.page.titleRows.row + plan.page.titleRows.rows}`,
      }),
    },
  };
}

/** What a cell keeps of a value. */
function written(value: CellValue | undefined, sheet: string): CellValue {
  if (value === undefined || value === "") return null;
  return typeof value === "string" ? cellText(value, sheet) : value;
}

/** The workbook-wide name of a block. */
export const namedRange = (
  plan: Pick<PlannedSheet, "sheet">,
  { name, box }: PlannedSheet["names"][number],
): NamedRange => ({
  name,
  range: `'${plan.sheet}'!${absolute(addressOf(box))}`,
});

const isFormula = (value: unknown): value is string => typeof value === "string" && value.startsWith("=");
const absolute = (address: string) => address.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
/** Excel measures widths in digits of the standard font: 7 pixels each and 5 around them. */
const charactersOf = (points: number) => Math.max((points / 0.75 - 5) / 7, 1);

/** The looks of every cell; later styles win. Cells that look alike share one look: a list may have 100,000. */
function stylesOf({ styles, bordered }: PlannedSheet): ReadonlyMap<string, { readonly style: CellStyle }> {
  /** By cell, which styles it has, as bits; the last bit is the border. */
  const looks = new Map<string, number>();
  const dress = (box: Box, bit: number) => {
    for (let row = box.row; row < box.row + box.rows; row += 1)
      for (let column = box.column; column < box.column + box.columns; column += 1) {
        const key = `${row},${column}`;
        looks.set(key, (looks.get(key) ?? 0) | (1 << bit));
      }
  };
  for (const [bit, { boxes }] of styles.entries()) for (const box of boxes) dress(box, bit);
  for (const box of bordered) dress(box, styles.length);
  const made = new Map<number, { readonly style: CellStyle }>();
  for (const look of new Set(looks.values())) {
    const has = (bit: number) => (look & (1 << bit)) !== 0;
    const style = Object.assign(
      {},
      ...styles.filter((_, bit) => has(bit)).map((each) => each.style),
    ) as Style;
    made.set(look, { style: cellStyle(style, has(styles.length)) });
  }
  const dressed = new Map<string, { readonly style: CellStyle }>();
  for (const [key, look] of looks) {
    const cell = made.get(look);
    if (cell) dressed.set(key, cell);
  }
  return dressed;
}

const line = { style: "thin", color: { rgb: "595959" } } as const;

function cellStyle(style: Style, bordered: boolean): CellStyle {
  const rgb = (colour: string) => ({ rgb: colour.slice(1) });
  return {
    font: {
      ...(style.fontName !== undefined && { name: style.fontName }),
      ...(style.size !== undefined && { size: style.size }),
      ...(style.bold !== undefined && { bold: style.bold }),
      ...(style.fontColor !== undefined && { color: rgb(style.fontColor) }),
    },
    alignment: {
      ...(style.horizontal && { horizontal: lower(style.horizontal) }),
      ...(style.vertical && { vertical: lower(style.vertical) }),
      ...(style.wrap !== undefined && { wrapText: style.wrap }),
    },
    ...(style.fill !== undefined && {
      fill: { type: "pattern", pattern: "solid", fgColor: rgb(style.fill) } as const,
    }),
    ...(style.numberFormat !== undefined && { numFmt: style.numberFormat }),
    ...(bordered && { border: { top: line, right: line, bottom: line, left: line } }),
  };
}

const lower = <Word extends string>(word: Word) => word.toLowerCase() as Lowercase<Word>;

function validationOf({ box, rule, prompt, alert }: Validation): DataValidation {
  return {
    ...ruleOf(rule),
    range: addressOf(box),
    allowBlank: true,
    showInputMessage: true,
    inputTitle: prompt.title,
    inputMessage: prompt.message,
    showErrorMessage: true,
    errorStyle: "warning",
    errorTitle: alert.title,
    errorMessage: alert.message,
  };
}

/** Excel takes the solid fill of a conditional format from its background colour. */
function conditionalRule({ box, formula, mark }: CellCheck, index: number): ConditionalRule {
  const color = { rgb: markFill(mark).slice(1) };
  return {
    type: "expression",
    priority: index + 1,
    formula: formula.slice(1),
    range: addressOf(box),
    style: {
      numFmt: checkFormat(mark),
      fill: { type: "pattern", pattern: "solid", fgColor: color, bgColor: color },
    },
  };
}

function ruleOf(rule: EntryRule): Pick<DataValidation, "type" | "operator" | "formula1" | "values"> {
  switch (rule.kind) {
    case "list":
      return { type: "list", values: [...rule.entries] };
    case "wholeNumber":
      return { type: "whole", operator: "greaterThanOrEqual", formula1: String(rule.minimum) };
    case "decimal":
      return { type: "decimal", operator: "greaterThanOrEqual", formula1: String(rule.minimum) };
  }
}
