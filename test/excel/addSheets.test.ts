/** @jest-environment jsdom */
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { rollup } from "../../src/rollup";
import { rollupSheets } from "../../src/rollup/sheets";
import type { Hint } from "../../src/sheets/port";
import { Random } from "../audit/random";
import { openHost } from "../host/openHost";
import { county, received } from "../rollup/county";
import { done, sheetId } from "./withSheets";

const result = rollup(county(3, new Random(3)).map(received));
const sheets = rollupSheets(result, [{ file: "=坏.docx", message: "读不出" }]);
const names = ["名册", "单位明细", "汇总表二", "汇总表三", "汇总表四", "核对", "差异"];
const sum = result.sums.get("requests.new.natural")?.exact;

test("sheets are added behind the others, and their sums are formulas", async () => {
  const host = openHost("台账");
  const { added } = await done(excelWorkbook().addSheets(sheets));
  expect(added).toEqual(names);
  expect(host.model.sheets().map(({ name }) => name)).toEqual(["台账", ...names]);
  const sheet = sheetId(host, "汇总表三");
  const [[cell] = []] = host.model.read({ sheet, box: { row: 4, column: 3, rows: 1, columns: 1 } });
  expect(cell?.formula).toMatch(/^=IF\(SUMPRODUCT\(\('单位明细'!/);
  expect(sum).toBeDefined();
  // What came from a file never computes.
  expect(host.read("名册", "G6")).toEqual([["=坏.docx"]]);
});

test("a name that is taken gets a number, and the formulas follow it", async () => {
  const host = openHost("单位明细");
  await host.type("单位明细", "A1", "别人的");
  const { added } = await done(excelWorkbook().addSheets(sheets));
  expect(added[1]).toBe("单位明细（年报）");
  expect(host.read("单位明细", "A1")).toEqual([["别人的"]]);
  const sheet = sheetId(host, "汇总表三");
  const [[cell] = []] = host.model.read({ sheet, box: { row: 4, column: 3, rows: 1, columns: 1 } });
  expect(cell?.formula).toContain("'单位明细（年报）'!");
  expect(cell?.formula).not.toContain("'单位明细'!");
});

test("they are taken out again, and nothing else", async () => {
  const host = openHost("台账");
  const workbook = excelWorkbook();
  await done(workbook.addSheets(sheets));
  host.model.deleteSheet(sheetId(host, "差异"));
  expect((await done(workbook.removeSheets())).removed).toEqual(names.slice(0, -1));
  expect(host.model.sheets().map(({ name }) => name)).toEqual(["台账"]);
  expect((await done(workbook.removeSheets())).removed).toEqual([]);
});

test("a cell of a 汇总表 that is selected is known; the tables are not taken for ours", async () => {
  const host = openHost("台账");
  const workbook = excelWorkbook();
  const hints: Hint[] = [];
  await done(workbook.watch((hint) => hints.push(hint)));
  await done(workbook.addSheets(sheets));
  const { contents } = await done(workbook.read());
  expect(contents.sheets.filter(({ state }) => state !== "missing")).toEqual([]);
  await host.select("汇总表三", "D5");
  await new Promise((resolve) => setTimeout(resolve, 120));
  expect(hints).toContainEqual({ kind: "selected", sum: "requests.new.natural" });
});
