import { addressOf } from "../sheets/plan/address";
import type { Box, SheetPlan } from "../sheets/plan/sheetPlan";
import type { Outcome, Refusal, Tidied } from "../sheets/port";
import { isList } from "../sheets/sheetId";
import { refusalOf } from "./attempt";
import { setColumnWidths, setRowHeights, setStyles } from "./draw";
import { formatAll } from "./formatAll";
import type { FoundBlock, WorkbookReading } from "./reading";

/**
 * Gives the cells of our sheets their looks back, where the blocks stand now: fonts, fills, alignment, number formats,
 * borders, merges, widths and heights. No content is touched. A block into which rows or columns were put has no plan any
 * more and is left as it is. One request, which Excel may break off half way: it is then sent once more.
 */
export async function tidy(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  { blocks }: WorkbookReading,
): Promise<Outcome<Tidied>> {
  const found = plans.flatMap((plan) => {
    const block = blocks.get(plan.id);
    return block ? [{ plan, block, shift: shiftOf(plan, block) }] : [];
  });
  const namesOf = (all: typeof found) => all.map(({ block }) => block.sheetName);
  const tidied = namesOf(found.filter(({ shift }) => shift));
  const draw = async () => {
    for (const { plan, block, shift } of found)
      if (shift) tidySheet(context.workbook.worksheets.getItem(block.sheetId), plan, block, shift);
    await context.sync();
  };
  const refusal = await twice(draw, tidied);
  return refusal ?? { ok: true, tidied, left: namesOf(found.filter(({ shift }) => !shift)) };
}

/**
 * Runs something that may be run again from the start; if it is refused half way a second time, says which sheets
 * were touched.
 */
async function twice(task: () => Promise<void>, sheetNames: readonly string[]): Promise<Refusal | undefined> {
  const first = await refusalIn(task);
  if (!first) return undefined;
  const second = await refusalIn(task);
  if (!second) return undefined;
  // Protected sheets, and a workbook in which a cell is being edited, refuse from the first cell on.
  const isWhole = (["protected", "editing"] as const).some(
    (reason) => first.reason === reason && second.reason === reason,
  );
  return isWhole ? second : { ...second, left: sheetNames };
}

async function refusalIn(task: () => Promise<void>): Promise<Refusal | undefined> {
  try {
    await task();
    return undefined;
  } catch (error) {
    return refusalOf(error);
  }
}

type Shift = Pick<Box, "row" | "column">;

/** How far a block stands from where it was planned; undefined where it is no longer of the planned size. */
function shiftOf({ id, names }: SheetPlan, { row, column, values }: FoundBlock): Shift | undefined {
  const planned = names[0]?.box;
  const ofList = isList(id);
  if (!planned || values[0]?.length !== planned.columns) return undefined;
  // A list may grow below; a table may not.
  if (ofList ? values.length < planned.rows : values.length !== planned.rows) return undefined;
  return { row: row - planned.row, column: column - planned.column };
}

function tidySheet(sheet: Excel.Worksheet, plan: SheetPlan, block: FoundBlock, shift: Shift): void {
  const at = (box: Box): Box[] => {
    const moved = { ...box, row: box.row + shift.row, column: box.column + shift.column };
    return moved.row < 0 || moved.column < 0 ? [] : [moved];
  };
  const moved: SheetPlan = {
    ...plan,
    bordered: plan.bordered.flatMap(at),
    styles: plan.styles.map(({ boxes, style }) => ({ boxes: boxes.flatMap(at), style })),
    rowHeights: plan.rowHeights.flatMap((run) =>
      run.row + shift.row < 0 ? [] : [{ ...run, row: run.row + shift.row }],
    ),
  };
  mergeAgain(sheet, plan.merges.flatMap(at), block);
  for (const box of moved.styles.flatMap(({ boxes }) => boxes)) makePlain(sheet.getRange(addressOf(box)));
  setStyles(sheet, moved);
  setColumnWidths(sheet, plan.columnWidths, shift.column);
  // Long paragraphs have made their rows higher, and need them so.
  if (plan.id !== "narrative") setRowHeights(sheet, moved.rowHeights);
}

/** Merges as planned; where a paste has left something in cells that a merge would swallow, they stay apart. */
function mergeAgain(
  sheet: Excel.Worksheet,
  merges: readonly Box[],
  { row, column, values }: FoundBlock,
): void {
  const columns = values[0]?.length ?? 0;
  sheet.getRange(addressOf({ row, column, rows: values.length, columns })).unmerge();
  for (const box of merges) {
    const [top, left] = [box.row - row, box.column - column];
    const isInside =
      top >= 0 && left >= 0 && top + box.rows <= values.length && left + box.columns <= columns;
    const [, ...swallowed] = values
      .slice(Math.max(top, 0), top + box.rows)
      .flatMap((line) => line.slice(Math.max(left, 0), left + box.columns));
    if (isInside && swallowed.every((content) => content === "")) sheet.getRange(addressOf(box)).merge(false);
  }
}

/** How every cell of ours begins: what a paste has brought goes before our own looks come. */
function makePlain(range: Excel.Range): void {
  const { format } = range;
  format.fill.clear();
  format.font.bold = false;
  format.font.italic = false;
  format.font.underline = "None";
  format.font.strikethrough = false;
  format.font.color = "#000000";
  format.horizontalAlignment = "General";
  format.verticalAlignment = "Center";
  format.wrapText = false;
  formatAll(range, "General");
}
