import { equalitiesOf, type FigureId, type TableId } from "../form";
import { addressOf } from "../sheets/plan/address";
import { checksOf, checkSign } from "../sheets/plan/checks/checksOf";
import { sumsOf } from "../sheets/plan/formulas";
import type { Box, CellCheck } from "../sheets/plan/sheetPlan";
import type { Outcome } from "../sheets/port";
import { applyCheck } from "./applyCheck";
import type { FoundBlock, WorkbookReading } from "./reading";

/**
 * Puts the rules by which the tables check themselves where the tables stand now, in place of those that are there:
 * tables that an earlier version inserted have none. Three requests.
 */
export async function addChecks(
  context: Excel.RequestContext,
  reading: WorkbookReading,
): Promise<Outcome<{ rules: number }>> {
  for (const { format } of await ownRules(context, reading)) format.delete();
  let rules = 0;
  for (const table of reading.contents.form.tables) {
    const block = reading.blocks.get(table.id);
    if (!block) continue;
    const sheet = context.workbook.worksheets.getItem(block.sheetId);
    const checks = checksIn(reading, table.id, block);
    for (const check of [...checks].reverse()) applyCheck(sheet.getRange(addressOf(check.box)), check);
    rules += checks.length;
  }
  await context.sync();
  return { ok: true, rules };
}

interface OwnRule {
  readonly sheetId: string;
  readonly format: Excel.ConditionalFormat;
}

/** The rules of ours on our tables; those that people have made are not among them. Two requests. */
export async function ownRules(
  context: Excel.RequestContext,
  { blocks, contents: { form } }: WorkbookReading,
): Promise<readonly OwnRule[]> {
  const collections = form.tables.flatMap(({ id }) => {
    const block = blocks.get(id);
    if (!block) return [];
    const sheet = context.workbook.worksheets.getItem(block.sheetId);
    const { conditionalFormats } = sheet.getRange(addressOf(boxOf(block)));
    conditionalFormats.load("items/type");
    return [{ sheetId: block.sheetId, conditionalFormats }];
  });
  if (collections.length === 0) return [];
  await context.sync();
  const formulas = collections
    .flatMap(({ sheetId, conditionalFormats: { items } }) => items.map((format) => ({ sheetId, format })))
    .filter(({ format }) => format.type === "Custom");
  for (const { format } of formulas) format.custom.rule.load("formula");
  if (formulas.length === 0) return [];
  await context.sync();
  return formulas.filter(({ format: { custom } }) => custom.rule.formula.includes(checkSign));
}

const boxOf = ({ row, column, values }: FoundBlock): Box => ({
  row,
  column,
  rows: values.length,
  columns: values[0]?.length ?? 1,
});

function checksIn(
  { cells, contents: { form } }: WorkbookReading,
  table: TableId,
  block: FoundBlock,
): CellCheck[] {
  const own = [...cells].filter(([, cell]) => cell.table === table);
  const places = new Map<FigureId, Box>(
    own.map(([figure, { row, column }]) => [
      figure,
      { row: block.row + row, column: block.column + column, rows: 1, columns: 1 },
    ]),
  );
  const computed = new Set(own.flatMap(([figure, cell]) => (cell.computed ? [figure] : [])));
  const sums = [...sumsOf(form, "computed")].filter(([figure]) => computed.has(figure));
  return checksOf(equalitiesOf(form), places, new Map(sums));
}
