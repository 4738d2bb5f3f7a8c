import type { FigureId } from "../form";
import { addressOf } from "../sheets/plan/address";
import { nameOf } from "../sheets/plan/rangeNames";
import { formulaOf } from "../sheets/page/formulaOf";
import type { Page } from "../sheets/page/page";
import type { Outcome } from "../sheets/port";
import { asTyped } from "./asTyped";
import { refusalOf } from "./attempt";
import { draw } from "./draw";
import { drawChart } from "./drawChart";
import { freeName } from "./freeName";
import { layOut } from "./layOut";
import type { Reading } from "./reading";

interface Presented {
  readonly sheet: string;
  readonly stood: boolean;
  readonly charts: boolean;
}

/**
 * Puts a page into the workbook: one request to look, one to draw, one for how it is printed and one for its charts,
 * which some computers refuse; the cells stand all the same. What stood there goes only after the new sheet stands.
 */
export async function present(
  context: Excel.RequestContext,
  page: Page,
  { anew, reading }: { readonly anew: boolean; readonly reading: Reading },
): Promise<Outcome<Presented>> {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/name");
  const name = names.getItemOrNullObject(nameOf(page.id));
  const range = name.getRangeOrNullObject();
  name.load("name");
  range.load("worksheet/id,worksheet/name");
  await context.sync();
  const stood = !range.isNullObject;
  if (stood && !anew) {
    worksheets.getItem(range.worksheet.id).activate();
    await context.sync();
    return { ok: true, sheet: range.worksheet.name, stood, charts: true };
  }
  const free = freeName(page.plan.sheet, new Set(worksheets.items.map((sheet) => sheet.name.toLowerCase())));
  const sheet = worksheets.add(free);
  sheet.load("id");
  if (!name.isNullObject) name.delete();
  context.application.suspendScreenUpdatingUntilNextSync();
  draw(context, sheet, { ...page.plan, values: valuesOf(page, reading) }, true);
  sheet.activate();
  if (stood) worksheets.getItem(range.worksheet.id).delete();
  try {
    await context.sync();
  } catch (error) {
    return { ...refusalOf(error), ...((await takenBack(context, sheet)) ? {} : { left: [free] }) };
  }
  layOut(sheet, page.plan);
  await isDone(context);
  for (const chart of page.charts) drawChart(sheet, chart);
  return { ok: true, sheet: free, stood, charts: await isDone(context) };
}

/** Formulas lead to where the figures stand now; words never compute. */
function valuesOf({ cells }: Page, reading: Reading): (string | number)[][] {
  const placeOf = (figure: FigureId) => {
    const cell = reading.cells.get(figure);
    const block = cell && reading.blocks.get(cell.table);
    if (!cell || !block) return undefined;
    const box = { row: block.row + cell.row, column: block.column + cell.column, rows: 1, columns: 1 };
    return `'${block.sheetName.replaceAll("'", "''")}'!${addressOf(box)}`;
  };
  return cells.map((line) =>
    line.map((cell) => (typeof cell === "object" ? formulaOf(cell, placeOf) : asTyped(cell))),
  );
}

async function isDone(context: Excel.RequestContext): Promise<boolean> {
  try {
    await context.sync();
    return true;
  } catch {
    return false;
  }
}

/** After a failure half way: the new sheet goes again, where Excel said that it had made it. */
async function takenBack(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<boolean> {
  const { id } = sheet.toJSON() as { id?: string };
  if (id === undefined) return true;
  context.workbook.worksheets.getItem(id).delete();
  return isDone(context);
}
