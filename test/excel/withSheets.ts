import { forms } from "../../src/form";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { plansFor } from "../../src/sheets/plan";
import { addressOf } from "../../src/sheets/plan/address";
import { keptSheet, rowOf, textInRow } from "../../src/sheets/keptRows";
import type { Platform } from "../host/client";
import { openHost } from "../host/openHost";
import { openMade } from "../host/saved";

const [form] = forms;

export const plans = plansFor(form, {
  cover: { unit: "青溪镇人民政府", organ: "town", year: 2024 },
  totals: "typed",
});

export type Host = ReturnType<typeof openHost>;

/** Whether a request does nothing but give the client's references back. */
export const isCleanUp = (actions: readonly string[]): boolean =>
  actions.every((action) => /^Workbook\.(_RemoveReference)?$/.test(action));

/** Requests that did something. */
export const countSyncs = (host: Host): number =>
  host.requests.filter(({ actions }) => !isCleanUp(actions)).length;

/** The done outcome, or the test fails with what was refused. */
export async function done<T extends { readonly ok: boolean }>(
  outcome: Promise<T>,
): Promise<Extract<T, { ok: true }>> {
  const result = await outcome;
  expect(result).toMatchObject({ ok: true });
  return result as Extract<T, { ok: true }>;
}

/** A workbook into which our sheets have been inserted, as the one opens it who comes later. */
export const openOurs = (firstSheet = "Sheet1", platform?: Platform): Promise<Host> =>
  openMade(
    `our sheets behind ${firstSheet}`,
    async () => {
      const host = openHost(firstSheet, platform);
      await done(excelWorkbook().insert(plans));
      return host;
    },
    platform,
  );

/** A workbook with our sheets, read once; requests are counted from there. */
export async function withSheets() {
  const host = await openOurs();
  const workbook = excelWorkbook();
  await done(workbook.read());
  host.requests.length = 0;
  return { host, workbook };
}

export function sheetId({ model }: Host, sheet: string): string {
  const found = model.sheets().find(({ name }) => name === sheet);
  if (!found) throw new Error(`There is no sheet ${sheet}.`);
  return found.id;
}

/** Value, formula and look of every cell in use, to compare a workbook with itself. */
export function photograph({ model }: Host): Readonly<Record<string, unknown>> {
  const cells: Record<string, unknown> = {};
  for (const { id, name } of model.sheets()) {
    // What is kept out of sight is no part of how the workbook looks.
    if (name === keptSheet.name) continue;
    const box = model.usedBox(id, false);
    if (!box) continue;
    model.read({ sheet: id, box }).forEach((line, r) => {
      line.forEach(({ formula }, c) => {
        const [row, column] = [box.row + r, box.column + c];
        cells[`${name}!${addressOf({ row, column, rows: 1, columns: 1 })}`] = {
          formula,
          ...model.format(id, row, column),
        };
      });
    });
  }
  return cells;
}

/** The row of the hidden sheet that keeps something, as one text; undefined where nothing is kept. */
export function keptText({ model }: Host, key: string): string | undefined {
  const sheet = model.sheets().find(({ name }) => name === keptSheet.name);
  const box = sheet && model.usedBox(sheet.id, true);
  const rows = sheet && box ? model.read({ sheet: sheet.id, box }) : [];
  return textInRow(rows.find((row) => row[1]?.value === key)?.map(({ value }) => value));
}

/** Puts a text there, as another version of the add-in, or somebody who has unhidden the sheet, would. */
export function setKeptText({ model }: Host, key: string, text: string): void {
  const { id = "" } = model.sheets().find(({ name }) => name === keptSheet.name) ?? {};
  const box = model.usedBox(id, true) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  const row = rowOf(
    model.read({ sheet: id, box }).map((line) => line.map(({ value }) => value)),
    key,
  );
  model.write({ sheet: id, box: { row, column: 1, rows: 1, columns: 3 } }, [[key, text, ""]]);
}
