/** @jest-environment jsdom */
import { checkTables } from "../../src/commands/checkTables";
import { insertStandardSheets } from "../../src/commands/insertStandardSheets";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { formOf } from "../../src/form";
import { plansFor } from "../../src/sheets/plan";
import { exampleWith } from "../audit/exampleFiling";
import { openHost } from "../host/openHost";
import { done, sheetId } from "../excel/withSheets";

/** A workbook with the example's figures. */
async function example() {
  const host = openHost();
  const workbook = excelWorkbook();
  await insertStandardSheets(workbook, 2024);
  const figures = [...exampleWith().figures].flatMap(([id, figure]) =>
    figure.state === "number" ? [[id, figure.value] as const] : [],
  );
  await done(workbook.write({ figures: new Map(figures) }));
  return { host, workbook };
}

test("插入标准表格 says nothing when the sheets show it, and that none is missing when none is", async () => {
  const host = openHost();
  expect(await insertStandardSheets(excelWorkbook(), 2024)).toBeUndefined();
  expect(host.model.sheets()).toHaveLength(7);
  expect(await insertStandardSheets(excelWorkbook(), 2024)).toBe("标准表格都在，没有改动。");
  expect(host.model.sheets()).toHaveLength(7);
});

test("插入标准表格 says what to do when Excel refuses", async () => {
  const host = openHost();
  host.faults.plan(0, { kind: "refused", code: "InvalidOperationInCellEditMode" });
  expect(await insertStandardSheets(excelWorkbook(), 2024)).toContain("按回车或 Esc");
});

test("插入标准表格 adds what belongs to the form that stands there already", async () => {
  const host = openHost();
  const older = formOf("2019");
  await done(excelWorkbook().insert(plansFor(older, { cover: {}, totals: "typed" })));
  const before = (await done(excelWorkbook().read())).contents;
  host.model.deleteSheet(sheetId(host, "表三"));
  expect(await insertStandardSheets(excelWorkbook(), 2024)).toBeUndefined();
  const { contents } = await done(excelWorkbook().read());
  expect(contents.form).toBe(older);
  expect(contents.figures).toEqual(before.figures);
});

test("核对 says that all is well", async () => {
  const { workbook } = await example();
  expect(await checkTables(workbook, 2024)).toContain("42 平");
});

test("核对 marks the wrong cell and goes there, with the pane closed", async () => {
  const { host } = await example();
  const [[right] = []] = host.read("表三", "D5");
  await host.type("表三", "D5", Number(right) + 1);
  expect(await checkTables(excelWorkbook(), 2024)).toContain("不平");
  expect(host.format("表三", "D5").numberFormat).toContain("▲");
  expect(host.model.selection()).toEqual(host.place("表三", "D5"));
});

test("核对 without tables says what to do first", async () => {
  openHost();
  expect(await checkTables(excelWorkbook(), 2024)).toContain("插入标准表格");
});

test.each([
  ["AccessDenied", "保护"],
  ["RequestAborted", "正忙"],
  ["InvalidOperationInCellEditMode", "按回车或 Esc"],
])("核对 says what to do when Excel refuses: %s", async (code, words) => {
  const { host } = await example();
  host.faults.plan(0, { kind: "refused", code });
  expect(await checkTables(excelWorkbook(), 2024)).toContain(words);
});

test("核对 says so where it cannot mark what it has found", async () => {
  const { host } = await example();
  const [[right] = []] = host.read("表三", "D5");
  await host.type("表三", "D5", Number(right) + 1);
  for (const { id } of host.model.sheets()) host.protectedSheets.add(id);
  const said = await checkTables(excelWorkbook(), 2024);
  expect(said).toContain("不平");
  expect(said).toContain("受保护");
});
