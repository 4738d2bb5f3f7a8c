import { excelWorkbook } from "../../src/excel/excelWorkbook";
import type { Workbook } from "../../src/sheets/port";
import type { FigureId } from "../../src/form";
import type { Scalar } from "../../src/preview/host/model";
import { exampleWith } from "../audit/exampleFiling";
import { done, openOurs, type Host } from "../excel/withSheets";

/** A workbook with the add-in at work, and the same workbook in which people alone work. */
export interface Pair {
  readonly watched: Host;
  readonly plain: Host;
  workbook: Workbook;
  /** What people do, done in both. */
  readonly both: (change: (host: Host) => void) => void;
}

/** Two equal workbooks with our sheets; the client of Office.js talks to the first. */
export async function openPair(): Promise<Pair> {
  const [plain] = await filled();
  const [watched, workbook] = await filled();
  return {
    watched,
    plain,
    workbook,
    both: (change) => {
      change(watched);
      change(plain);
    },
  };
}

export const exampleNumbers = (): ReadonlyMap<FigureId, number> =>
  new Map(
    [...exampleWith().figures].flatMap(([id, figure]) =>
      figure.state === "number" ? [[id, figure.value]] : [],
    ),
  );

/** Our sheets with a year's figures that balance: almost every edit then breaks something. */
async function filled(): Promise<[Host, Workbook]> {
  const host = await openOurs("台账");
  const workbook = excelWorkbook();
  await done(workbook.write({ figures: exampleNumbers() }));
  return [host, workbook];
}

export function sheetAt({ model }: Host, index: number): string {
  const id = ids.get(model)?.[index];
  if (id === undefined) throw new Error(`There is no sheet ${index}.`);
  return id;
}

const ids = new WeakMap<Host["model"], readonly string[]>();

/** Remembers the sheets, so that they are found again when they were moved. */
export function rememberSheets({ model }: Host): void {
  ids.set(
    model,
    model.sheets().map(({ id }) => id),
  );
}

export const cellBox = (row: number, column: number, rows = 1, columns = 1) => ({
  row,
  column,
  rows,
  columns,
});

export function typeInto(host: Host, index: number, row: number, column: number, value: Scalar): void {
  host.model.write({ sheet: sheetAt(host, index), box: cellBox(row, column) }, [[value]]);
}
