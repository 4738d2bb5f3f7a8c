/** @jest-environment jsdom */
import { compare } from "../../src/compare";
import { comparisonPage } from "../../src/compare/sheet/page";
import { picturesOf } from "../../src/pictures";
import { picturesPage } from "../../src/pictures/page";
import { addressOf } from "../../src/sheets/plan/address";
import type { Page } from "../../src/sheets/page/page";
import type { FigureId } from "../../src/form";
import { yearsOf } from "../compare/yearsOf";
import { done, sheetId, withSheets, type Host } from "./withSheets";

const [total, natural] = ["requests.new.total", "requests.new.natural"] as const;
const filing = yearsOf(
  2024,
  { [total]: 45, [natural]: 36, "requests.resultTotal.total": 40, "requests.granted.total": 30 },
  { [total]: 36, [natural]: 27, "requests.resultTotal.total": 36, "requests.granted.total": 18 },
);
const comparison = comparisonPage(compare(filing));
const figures = new Map<FigureId, number>(
  [...filing.figures].flatMap(([id, figure]) =>
    figure.state === "number" ? [[id, figure.value] as const] : [],
  ),
);

const valueAt = ({ model }: Host, sheet: string, row: number, column: number) =>
  model.read({ sheet: sheetId({ model } as Host, sheet), box: { row, column, rows: 1, columns: 1 } })[0]?.[0]
    ?.value;

/** Every cell of a page that computes holds what the page said that it comes to. */
function expectResults(host: Host, page: Page, sheet: string): number {
  let formulas = 0;
  page.cells.forEach((line, row) => {
    line.forEach((cell, column) => {
      if (typeof cell !== "object") return;
      formulas += 1;
      const value = valueAt(host, sheet, row, column);
      const at = addressOf({ row, column, rows: 1, columns: 1 });
      if (typeof cell.result === "number") expect(Number(value)).toBeCloseTo(cell.result, 3);
      else expect([at, value]).toEqual([at, cell.result]);
    });
  });
  return formulas;
}

test("对比 follows the tables: every formula comes to what was computed, and to another when a number changes", async () => {
  const { host, workbook } = await withSheets();
  await done(workbook.write({ figures }));
  await done(workbook.read());
  const shown = await done(workbook.showPage(comparison, false));
  expect(shown).toMatchObject({ sheet: "对比", stood: false, charts: true });
  // （七）总计 is a formula of the tables themselves: it is the sum of its parts.
  const same = comparisonPage(
    compare(
      yearsOf(
        2024,
        { ...Object.fromEntries(figures), "requests.resultTotal.total": 30 },
        {
          [total]: 36,
          [natural]: 27,
          "requests.resultTotal.total": 36,
          "requests.granted.total": 18,
        },
      ),
    ),
  );
  expect(expectResults(host, same, "对比")).toBeGreaterThan(200);

  const row = comparison.cells.findIndex(([title]) => title === "表三 · 本年新收 · 总计");
  expect(valueAt(host, "对比", row, 3)).toBe(9);
  await done(workbook.write({ figures: new Map([[total, 54]]) }));
  expect([1, 3, 4].map((column) => valueAt(host, "对比", row, column))).toEqual([54, 18, 0.5]);
});

test("图表 has its charts over cells that follow the tables", async () => {
  const { host, workbook } = await withSheets();
  await done(workbook.write({ figures }));
  await done(workbook.read());
  const page = picturesPage(picturesOf(filing));
  await done(workbook.showPage(page, false));
  expect(
    host.book.charts.map(({ type, title, seriesBy, source }) => [type, title, seriesBy, source.box.columns]),
  ).toEqual([
    ["ColumnClustered", "2024年与上年政府信息公开申请数量", "Columns", 3],
    ["BarClustered", "2024年与上年政府信息公开申请办理结果", "Columns", 3],
    ["BarClustered", "2024年与上年政府信息公开申请人情况", "Columns", 3],
  ]);
  const [first] = host.book.charts;
  expect([...(first?.looks ?? [])]).toContainEqual(["series1.labels", true]);
  const { row = 0 } = first?.source.box ?? {};
  expect(valueAt(host, "图表", row + 1, 1)).toBe(45);
});

test("a page that stands is shown as it is; anew it takes the place of the old one, under its name's cells", async () => {
  const { host, workbook } = await withSheets();
  await done(workbook.showPage(comparison, false));
  expect(await done(workbook.showPage(comparison, false))).toMatchObject({ stood: true, sheet: "对比" });
  const before = host.model.sheets().length;
  expect(await done(workbook.showPage(comparison, true))).toMatchObject({ stood: true });
  expect(host.model.sheets()).toHaveLength(before);
  // What stands beside the tables does not disturb their reading.
  expect((await done(workbook.read())).contents.sheets.every(({ state }) => state === "present")).toBe(true);
});

test("taking everything out takes the pages too, but for one that the clerk has added to", async () => {
  const { host, workbook } = await withSheets();
  await done(workbook.showPage(comparison, false));
  await done(workbook.showPage(picturesPage(picturesOf(filing)), false));
  const own = { row: 0, column: 20, rows: 1, columns: 1 };
  host.model.write({ sheet: sheetId(host, "图表"), box: own }, [["批注"]]);
  const { removed, stayed } = await done(workbook.remove("sheets"));
  expect(removed).toContain("对比");
  expect(stayed).toEqual(["图表"]);
});

test("words of a page never compute; a page that fails half way leaves nothing", async () => {
  const { host, workbook } = await withSheets();
  const { plan } = comparison;
  const page: Page = { ...comparison, plan, cells: [["=1+1", "+1", "年度"]] };
  await done(workbook.showPage({ ...page, plan: { ...plan, merges: [], bordered: [] } }, false));
  expect(valueAt(host, "对比", 0, 0)).toBe("=1+1");
  const sheets = host.model.sheets().map(({ name }) => name);
  host.fail({ code: "GeneralException", member: "NamedItemCollection.Add" });
  expect(await workbook.showPage(picturesPage(picturesOf(filing)), false)).toMatchObject({ ok: false });
  expect(host.model.sheets().map(({ name }) => name)).toEqual(sheets);
});
