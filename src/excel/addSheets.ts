import { typedLines, type PlannedSheet, type WrittenSheet } from "../sheets/plan";
import type { FigureId } from "../form";
import type { Outcome } from "../sheets/port";
import { isDone, refusedWith } from "./attempt";
import { draw } from "./draw";
import { freeName } from "./freeName";
import { layOut } from "./layOut";
import { inSheet } from "./referenceTo";
import { removeAdded, type Added } from "./removeAdded";

/** Which figure a cell of an added sheet shows, by `row,column`. */
type SumCells = ReadonlyMap<string, FigureId>;

/** The sheets that were added, by their ids in this workbook. */
export type AddedSheets = ReadonlyMap<string, SumCells>;

interface Drawn extends Added {
  readonly plan: PlannedSheet;
  readonly sums: SumCells;
}

/**
 * Adds sheets behind the others: one request to look, one to add, one for how they are printed. A name that is taken
 * gets a number, and so do the formulas that mean it. What fails half way is taken out again.
 */
export async function addSheets(
  context: Excel.RequestContext,
  sheets: readonly WrittenSheet[],
): Promise<Outcome<{ added: readonly string[]; printable: boolean; sheets: AddedSheets }>> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const taken = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
  const names = new Map<string, string>();
  for (const { plan } of sheets) {
    const name = freeName(plan.sheet, taken);
    taken.add(name.toLowerCase());
    names.set(plan.sheet, name);
  }
  context.application.suspendScreenUpdatingUntilNextSync();
  const drawn = sheets.map((written): Drawn => {
    const name = names.get(written.plan.sheet) ?? written.plan.sheet;
    const sheet = worksheets.add(name);
    sheet.load("id");
    const plan = { ...written.plan, values: typedLines(written).map((line) => line.map(renamed(names))) };
    draw(context, sheet, plan);
    return { sheet, plan, name, names: [], sums: sumCells(written) };
  });
  drawn[0]?.sheet.activate();
  try {
    await context.sync();
  } catch (error) {
    return refusedWith(error, await removeAdded(drawn));
  }
  const added = new Map(drawn.map(({ sheet, sums }) => [sheet.id, sums]));
  return {
    ok: true,
    added: drawn.map(({ name }) => name),
    printable: await laidOut(context, drawn),
    sheets: added,
  };
}

/** Formulas follow the sheets that had to take another name. */
const renamed =
  (names: ReadonlyMap<string, string>) =>
  (content: string | number): string | number => {
    if (typeof content !== "string" || !content.startsWith("=")) return content;
    return [...names].reduce(
      (formula, [wanted, name]) => formula.replaceAll(inSheet(wanted), inSheet(name)),
      content,
    );
  };

const sumCells = ({ sums = [] }: WrittenSheet): SumCells =>
  new Map(sums.map(({ row, column, figure }) => [`${row},${column}`, figure]));

function laidOut(context: Excel.RequestContext, drawn: readonly Drawn[]): Promise<boolean> {
  for (const { sheet, plan } of drawn) layOut(sheet, plan);
  return isDone(context);
}

/** Deletes sheets by their ids, as far as they are still there; answers their names. */
export async function deleteSheets(
  context: Excel.RequestContext,
  ids: Iterable<string>,
): Promise<readonly string[]> {
  const wanted = new Set(ids);
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  await context.sync();
  const going = worksheets.items.filter(({ id }) => wanted.has(id));
  // A workbook must keep one sheet that can be seen.
  if (!worksheets.items.some((sheet) => !going.includes(sheet) && sheet.visibility === "Visible"))
    worksheets.add();
  const names = going.map(({ name }) => name);
  for (const sheet of going) sheet.delete();
  await context.sync();
  return names;
}
