import { tablesTwice } from "../../../src/figures/recognise/tablesTwice";
import { tokensOf } from "../../../src/figures/recognise/tokens";
import { formInForce, layout } from "../../../src/form";
import type { Content } from "../../../src/figures";
import { gridOf } from "./tables";

const form = formInForce();
const grids = form.tables.map((table) => gridOf(table, () => 7));
const ids = form.tables.map(({ id }) => id);

const twice = (...lines: readonly (readonly Content[])[]) =>
  tablesTwice(form, tokensOf(lines.map((cells) => ({ cells, inTable: true })))).map(({ id }) => id);

test("each table once, or none at all", () => {
  expect(twice(...grids.flat())).toEqual([]);
  expect(twice()).toEqual([]);
});

test("each table twice, as in a report with the year before beside it", () => {
  expect(twice(...grids.flat(), ...grids.flat())).toEqual(ids);
});

test.each(form.tables.map((table, at) => [table.title, table.id, at] as const))(
  "%s alone twice",
  (_, id, at) => {
    expect(twice(...grids.flat(), ...(grids[at] ?? []))).toEqual([id]);
  },
);

test("the labels of the rows twice under one head, as where two years stand in two columns", () => {
  const [, requests] = form.tables;
  const labels = requests ? layout(requests).cells.filter(({ role }) => role === "rowHeader") : [];
  const again = labels.map((label): Content[] => [label.role === "figure" ? 7 : label.text]);
  expect(twice(...grids.flat(), ...again)).toEqual(["requests"]);
});
