import { labelsIn } from "../../../src/figures/recognise/alignTable";
import { counted, holdsTwice, searchTable } from "../../../src/figures/recognise/searchTable";
import { formInForce, layout, type Table } from "../../../src/form";
import { gridOf, reworded } from "./tables";

const form = formInForce();
const own = (table: Table) => gridOf(table, () => 7);

describe.each(form.tables.map((table) => [table.sheet, table] as const))("%s", (_, table) => {
  const plan = layout(table);
  const labels = labelsIn(plan).length;
  /** A fifth of the labels may have other words. */
  const most = Math.floor(labels / 5);

  test("with as many labels in other words as may be, it is found; with one more it is not", () => {
    expect(searchTable(plan, reworded(table, own(table), most))?.agreement).toBeCloseTo(
      1 - most / labels,
      10,
    );
    expect(searchTable(plan, reworded(table, own(table), most + 1))).toBeUndefined();
  });

  test("its words one under another, as a list of terms, are no table", () => {
    const words = labelsIn(plan).map(({ text }) => [text]);
    expect(searchTable(plan, words)).toBeUndefined();
  });

  test("its rows from the last to the first are no table", () => {
    expect(searchTable(plan, own(table).reverse())).toBeUndefined();
  });

  test("two copies of which rows are mixed are still told as two", () => {
    const mixed = [...own(table).reverse(), ...own(table).reverse()];
    expect(searchTable(plan, mixed)?.twice).toBe(true);
  });
});

const words = ["受理", "办结", "结转", "总计", "总计"];

test.each<[string, Record<string, number>, boolean]>([
  ["each once, and the word that the table has twice, twice", { 受理: 1, 办结: 1, 结转: 1, 总计: 2 }, false],
  ["each twice as often", { 受理: 2, 办结: 2, 结转: 2, 总计: 4 }, true],
  ["one of them in other words in the second table", { 受理: 1, 办结: 2, 结转: 2, 总计: 4 }, true],
  ["two of them in other words in the second table", { 受理: 1, 办结: 1, 结转: 2, 总计: 4 }, false],
  ["the word that the table has twice, only three times", { 受理: 2, 办结: 2, 结转: 2, 总计: 3 }, false],
  ["only one word, though often", { 总计: 40 }, false],
  ["nothing", {}, false],
])("a table held twice: %s", (_, held, twice) => {
  expect(holdsTwice(words, new Map(Object.entries(held)))).toBe(twice);
});

test("texts are counted; cells without any are not", () => {
  expect([...counted(["总计", "", "自然人", "总计", ""])]).toEqual([
    ["总计", 2],
    ["自然人", 1],
  ]);
});
