import type { Content } from "../figures";
import { keptSheet, textInRow } from "../sheets/keptRows";
import { nameOf } from "../sheets/plan/rangeNames";
import type { SheetId } from "../sheets/port";
import { sheetIds, tableIds } from "../sheets/sheetId";
import { appliedMarksKey } from "./appliedMarks";
import { askHidden } from "./hiddenSheet";
import type { FoundBlock, WorkbookReading } from "./reading";

const isTable = (id: SheetId) => tableIds.has(id);

/** What Excel answers to a reading. */
export interface WorkbookAnswer {
  readonly blocks: ReadonlyMap<SheetId, FoundBlock>;
  /** The record of what the marks replaced, as it was kept. */
  readonly marks: unknown;
  readonly hasKeptSheet: boolean;
  readonly isMarkedInSettings: boolean;
  readonly selfChecking: boolean;
  readonly keptStamp: string;
  readonly calculatedByHand: boolean;
}

/** What need not be asked again. */
interface Known {
  /** Whether the tables have rules of their own. */
  readonly selfChecking: boolean;
  /** The record of what the marks replaced is in the hidden sheet, so the settings need not be asked. */
  readonly isInSheet: boolean;
}

/**
 * Asks as `ask` does, but leaves out what the last reading knows for sure. Asks for that too where the sheet that
 * proves it is gone.
 */
export async function askAgain(
  context: Excel.RequestContext,
  last?: WorkbookReading,
): Promise<WorkbookAnswer> {
  const known = last && {
    selfChecking: last.contents.selfChecking,
    isInSheet: last.hasKeptSheet && !last.isMarkedInSettings,
  };
  const answer = await ask(context, known);
  return known?.isInSheet && !answer.hasKeptSheet ? ask(context, { ...known, isInSheet: false }) : answer;
}

/** Asks for everything on our sheets, in one request that changes nothing. */
export async function ask(context: Excel.RequestContext, known?: Known): Promise<WorkbookAnswer> {
  const asked = sheetIds.map((id) => askBlock(context, id, known === undefined));
  const hidden = askHidden(context);
  const head = hidden.getRange(keptSheet.head);
  head.load("values");
  head.untrack();
  const setting = known?.isInSheet ? undefined : askSetting(context);
  context.application.load("calculationMode");
  await context.sync();
  const kept = hidden.isNullObject ? [] : (head.values as Content[][]);
  const hasKeptSheet = kept[0]?.[0] === keptSheet.title;
  const recorded = hasKeptSheet ? textInRow(kept[keptSheet.marks.row]) : undefined;
  // An earlier version recorded them in the settings.
  const inSettings: unknown = !setting || setting.isNullObject ? undefined : setting.value;
  return {
    blocks: new Map(asked.flatMap((block) => (block.range.isNullObject ? [] : [[block.id, found(block)]]))),
    marks: recorded ?? inSettings,
    hasKeptSheet,
    isMarkedInSettings: recorded === undefined && inSettings !== undefined,
    keptStamp: hasKeptSheet ? String(kept[0]?.[1] ?? "") : "",
    calculatedByHand: context.application.calculationMode === "Manual",
    selfChecking:
      known?.selfChecking ?? asked.some(({ range, rules }) => !range.isNullObject && (rules?.value ?? 0) > 0),
  };
}

interface AskedBlock {
  readonly id: SheetId;
  readonly range: Excel.Range;
  /** How many conditional formats a table has, where that is asked. */
  readonly rules: OfficeExtension.ClientResult<number> | undefined;
}

/** Number formats tell which marks stand, and only tables carry marks; what 其他数据 shows is what a report says. */
function loadBlock(range: Excel.Range, id: SheetId): void {
  const own = isTable(id) ? ",numberFormat" : id === "facts" ? ",text" : "";
  range.load(`values,formulas,rowIndex,columnIndex,worksheet/id,worksheet/name${own}`);
}

function askBlock(context: Excel.RequestContext, id: SheetId, withRules: boolean): AskedBlock {
  const range = context.workbook.names.getItemOrNullObject(nameOf(id)).getRangeOrNullObject();
  loadBlock(range, id);
  const rules = isTable(id) && withRules ? range.conditionalFormats.getCount() : undefined;
  // Nothing comes back to these cells: references that are not kept need not be given back, which halves the request.
  range.untrack();
  return { id, range, rules };
}

const found = ({ id, range }: AskedBlock): FoundBlock => ({
  id,
  sheetId: range.worksheet.id,
  sheetName: range.worksheet.name,
  row: range.rowIndex,
  column: range.columnIndex,
  values: range.values as FoundBlock["values"],
  formulas: range.formulas as FoundBlock["formulas"],
  ...(id === "facts" && { texts: range.text }),
  numberFormats: isTable(id) ? (range.numberFormat as string[][]) : [],
});

function askSetting({ workbook }: Excel.RequestContext): Excel.Setting {
  const setting = workbook.settings.getItemOrNullObject(appliedMarksKey);
  setting.load("value");
  return setting;
}
