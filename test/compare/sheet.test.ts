import { compare } from "../../src/compare";
import { comparisonPage } from "../../src/compare/sheet/page";
import type { PageCell } from "../../src/sheets/page/page";
import { yearsOf } from "./yearsOf";

const [total, natural] = ["requests.new.total", "requests.new.natural"] as const;

/** The row of a line on the page, each cell as what it comes to. */
function rowOf(title: string, ...years: Parameters<typeof yearsOf>[1][]) {
  const { cells } = comparisonPage(compare(yearsOf(2024, ...years)));
  const row = cells.find(([first]) => first === title) ?? [];
  return row.map((cell: PageCell) => (typeof cell === "object" ? cell.result : cell));
}

test.each([
  ["grown by a half", { [total]: 45 }, { [total]: 30 }, [45, 30, 15, 0.5, "", ""]],
  ["as many as before", { [total]: 30 }, { [total]: 30 }, [30, 30, 0, "持平", "", ""]],
  ["none before", { [total]: 3 }, { [total]: 0 }, [3, 0, 3, "上年为0", "", ""]],
  ["too few before for a rate", { [total]: 45 }, { [total]: 29 }, [45, 29, 16, "不足30件", "", ""]],
])("本年新收, %s", (_, now, before, expected) => {
  expect(rowOf("表三 · 本年新收 · 总计", now, before)).toEqual(["表三 · 本年新收 · 总计", ...expected]);
});

test("a part has its share, and by how many points it changed", () => {
  const row = rowOf(
    "表三 · 本年新收 · 自然人",
    { [total]: 40, [natural]: 30 },
    { [total]: 50, [natural]: 25 },
  );
  expect(row).toEqual(["表三 · 本年新收 · 自然人", 30, 25, 5, "不足30件", 0.75, 25]);
});

test("without a year before there is nothing to compute", () => {
  expect(rowOf("表三 · 本年新收 · 总计", { [total]: 45 }).filter((cell) => cell !== "")).toEqual([
    "表三 · 本年新收 · 总计",
    45,
  ]);
});

test("the page is as large as its cells, and stands under a name of ours", () => {
  const { cells, plan } = comparisonPage(compare(yearsOf(2024, { [total]: 45 }, { [total]: 30 })));
  expect(plan.page.area).toEqual({ row: 0, column: 0, rows: cells.length, columns: 7 });
  expect(new Set(cells.map((line) => line.length))).toEqual(new Set([7]));
  expect(plan.names.map(({ box }) => box)).toEqual([plan.page.area]);
});
