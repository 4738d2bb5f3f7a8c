import type { FigureId } from "../form";
import { addressOf } from "../sheets/plan/address";
import { nameOf } from "../sheets/plan/rangeNames";
import { formulaOf } from "../sheets/page/formulaOf";
import type { Page } from "../sheets/page/page";
import type { Outcome } from "../sheets/port";
import { asTyped } from "./asTyped";
import { isDone, refusedWith } from "./attempt";
import { draw } from "./draw";
import { drawChart } from "./drawChart";
import { freeName } from "./freeName";
import { layOut } from "./layOut";
import type { WorkbookReading } from "./reading";
import { inSheet, referenceTo } from "./referenceTo";
import { removeAdded } from "./removeAdded";
import { replace } from "./replacePage";

interface Presented {
  readonly sheet: string;
  readonly stood: boolean;
  readonly charts: boolean;
}

/**
 * Puts a page into the workbook: one request to look, one to draw, one for how it is printed and one for its charts,
 * which some computers refuse; the cells stand all the same. What stood there goes only after the new sheet stands, in
 * a request more.
 */
export async function present(
  context: Excel.RequestContext,
  page: Page,
  { anew, reading }: { readonly anew: boolean; readonly reading: WorkbookReading },
): Promise<Outcome<Presented>> {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/name");
  const name = names.getItemOrNullObject(nameOf(page.id));
  const range = name.getRangeOrNullObject();
  name.load("formula");
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
  const whole = page.plan.names[0]?.box ?? page.plan.page.area;
  context.application.suspendScreenUpdatingUntilNextSync();
  draw(context, sheet, { ...page.plan, names: [], values: valuesOf(page, reading) }, true);
  sheet.activate();
  if (name.isNullObject) names.add(nameOf(page.id), sheet.getRange(addressOf(whole)));
  else if (!stood) name.formula = referenceTo(free, whole);
  const added = { sheet, name: free, names: stood ? [] : [nameOf(page.id)] };
  try {
    await context.sync();
  } catch (error) {
    return refusedWith(error, await removeAdded([added]));
  }
  const old = stood && { name, sheetId: range.worksheet.id, sheetName: range.worksheet.name, whole };
  const refusal = old ? await replace(context, old, added) : undefined;
  if (refusal) return refusal;
  layOut(sheet, page.plan);
  await isDone(context);
  for (const chart of page.charts) drawChart(sheet, chart);
  return { ok: true, sheet: free, stood, charts: await isDone(context) };
}

/** Formulas lead to where the figures stand now; words never compute. */
function valuesOf({ cells }: Page, reading: WorkbookReading): (string | number)[][] {
  const placeOf = (figure: FigureId) => {
    const cell = reading.cells.get(figure);
    const block = cell && reading.blocks.get(cell.table);
    if (!cell || !block) return undefined;
    const box = { row: block.row + cell.row, column: block.column + cell.column, rows: 1, columns: 1 };
    return inSheet(block.sheetName) + addressOf(box);
  };
  return cells.map((line) =>
    line.map((cell) => (typeof cell === "object" ? formulaOf(cell, placeOf) : asTyped(cell))),
  );
}
