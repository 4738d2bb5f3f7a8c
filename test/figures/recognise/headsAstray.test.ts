import { headsAstray } from "../../../src/figures/recognise/headsAstray";
import { tokensOf } from "../../../src/figures/recognise/tokens";
import type { Content } from "../../../src/figures";
import { formInForce, layout } from "../../../src/form";

const [, table] = formInForce().tables;
if (!table) throw new Error("There is no table.");
const heads = layout(table).cells.flatMap((cell) => (cell.role === "columnHeader" ? [cell.text] : []));
const swapped = (at: number) =>
  heads.map((head, index) => (index === at ? heads[at + 1] : index === at + 1 ? heads[at] : head) ?? "");

/** Whether the heads are in disorder, where these cells stand before the label of the first row. */
const astray = (...cells: readonly Content[]) => {
  const tokens = tokensOf([{ cells: [...cells, "一、本年新收政府信息公开申请数量"], inTable: true }]);
  return headsAstray(table, tokens, cells.length);
};

test.each<[string, Content[], boolean]>([
  ["as the form has them", heads, false],
  ["the first two exchanged", swapped(0), true],
  ["two in the middle exchanged", swapped(3), true],
  ["the last two exchanged", swapped(heads.length - 2), true],
  ["some of them gone", heads.filter((_, index) => index % 2 === 0), false],
  [
    "one of them cut into pieces",
    heads.flatMap((head, at) => (at === 1 ? [head.slice(0, 1), head.slice(1)] : [head])),
    false,
  ],
  ["other words among them", heads.flatMap((head) => [head, "说明"]), false],
  ["with blank cells that merged ones cover", heads.flatMap((head) => [head, null]), false],
  ["those of the table before, in disorder, end with its numbers", [...swapped(3), 7, ...heads], false],
  ["in disorder behind the numbers of the table before", [7, ...swapped(3)], true],
  [
    "in disorder, but more than sixty cells ahead",
    [...swapped(3), ...new Array<Content>(60).fill(null)],
    false,
  ],
  ["none", [], false],
])("heads: %s", (_, cells, expected) => {
  expect(astray(...cells)).toBe(expected);
});
