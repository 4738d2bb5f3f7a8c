/** @jest-environment jsdom */
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import type { FigureId } from "../../src/form";
import { exampleNumbers } from "../soak/pair";
import { done, photograph, sheetId, withSheets, type Host } from "./withSheets";

const wrong: FigureId = "requests.unavailableNotHeld.natural";

/** The sheets with a year's numbers that balance. */
async function filled() {
  const { host, workbook } = await withSheets();
  await done(workbook.write({ figures: exampleNumbers() }));
  return { host, workbook };
}

const shownAt = ({ model, place }: Host, address: string) => {
  const { sheet, box } = place("表三", address);
  return model.shown(sheet, box.row, box.column)?.numberFormat.slice(1, 2);
};

test("the workbook marks a wrong number at once, without a request of ours", async () => {
  const { host } = await filled();
  expect(shownAt(host, "D17")).toBeUndefined();
  host.requests.length = 0;
  await host.type("表三", "D17", 10);
  expect(shownAt(host, "D17")).toBe("▲");
  await host.type("表三", "D17", 11);
  expect(shownAt(host, "D17")).toBeUndefined();
  expect(host.requests).toEqual([]);
});

test("rows and columns that are put in take nothing from it", async () => {
  const { host } = await filled();
  host.model.shift(sheetId(host, "表三"), "row", 10, 2);
  host.model.shift(sheetId(host, "表三"), "column", 1, 1);
  await host.type("表三", "E19", 10);
  expect(shownAt(host, "E19")).toBe("▲");
});

test("tables of an earlier version get the rules where they stand, once", async () => {
  const { host, workbook } = await filled();
  const sheet = sheetId(host, "表三");
  for (const { id } of host.model.sheets()) host.model.setConditionalFormats(id, []);
  host.model.shift(sheet, "row", 0, 3);
  expect((await done(excelWorkbook().read())).contents.selfChecking).toBe(false);
  const { rules } = await done(workbook.addChecks());
  expect(rules).toBeGreaterThan(10);
  expect((await done(workbook.read())).contents.selfChecking).toBe(true);
  await host.type("表三", "D20", 10);
  expect(shownAt(host, "D20")).toBe("▲");
  const before = host.model.conditionalFormats(sheet).length;
  await done(workbook.addChecks());
  expect(host.model.conditionalFormats(sheet)).toHaveLength(before);
});

test.each(["sheets", "traces"] as const)(
  "removing %s takes the rules, and leaves the clerk's own",
  async (what) => {
    const { host, workbook } = await filled();
    host.model.write(host.place("表三", "A40"), [["我的备注"]]);
    const sheet = sheetId(host, "表三");
    const own = {
      id: "{CF-900}",
      box: host.place("表三", "D5:D9").box,
      formula: "=D5>100",
      fill: "",
      numberFormat: "",
    };
    host.model.setConditionalFormats(sheet, [...host.model.conditionalFormats(sheet), own]);
    await done(workbook.remove(what));
    expect(host.model.conditionalFormats(sheet)).toEqual([own]);
  },
);

test("the rules touch no format of a cell", async () => {
  const { host, workbook } = await filled();
  const before = photograph(host);
  await host.type("表三", "D17", 10);
  await done(workbook.addChecks());
  await host.type("表三", "D17", 11);
  expect(photograph(host)).toEqual(before);
  expect((await done(workbook.read())).contents.figures.get(wrong)?.content).toBe(11);
});
