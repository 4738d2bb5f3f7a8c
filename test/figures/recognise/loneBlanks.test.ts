import { loneBlanks } from "../../../src/figures/recognise/loneBlanks";
import { idsOf, wantedRows } from "../../../src/figures/recognise/wanted";
import type { Content } from "../../../src/figures";
import { formInForce, type FigureId } from "../../../src/form";

const form = formInForce();
const rows = wantedRows(form).map(idsOf);
/** Rows in which a number may slip into the cell beside its own. */
const wide = rows.filter((ids) => ids.length > 1);

/** A document with so many rows; those at the front end as told, all others hold numbers. */
function told(held: number, ...fronts: readonly (readonly Content[])[]): number[] {
  const contents = wide.slice(0, held).flatMap((ids, row) => {
    const front = fronts[row] ?? [];
    return ids.map((id, at): [FigureId, Content] => [id, at < front.length ? front[at] : 5]);
  });
  return doubted(contents);
}

const doubted = (contents: readonly (readonly [FigureId, Content])[]) =>
  loneBlanks(form, new Map(contents.map(([id, content], cell) => [id, { line: 0, cell, content }]))).map(
    (ids) => wide.findIndex((row) => row.join() === ids.join()),
  );

test.each<[string, number, Content[][], number[]]>([
  ["no blank", 20, [], []],
  ["one blank", 20, [[""]], [0]],
  ["a covered cell that stands for a figure", 20, [[null]], [0]],
  ["one blank in each of two rows", 20, [[""], [5, ""]], [0, 1]],
  ["one in each of three rows: a habit", 20, [[""], [""], [""]], []],
  ["several in one row", 20, [["", ""]], [0]],
  ["a row that is all blank, and nothing else", 20, [["", "", ""]], []],
  [
    "a row that is all blank, and a blank in another",
    20,
    [
      ["", "", ""],
      ["", 5],
    ],
    [1],
  ],
  ["a stroke for nothing is no blank", 20, [["/"]], []],
  ["a blank among strokes, no number beside it", 20, [["", "/", "/"]], []],
  ["one blank beside eight full rows", 9, [[""]], [0]],
  ["one blank beside seven full rows: too few to tell", 8, [[""]], []],
])("%s", (_, held, fronts, expected) => {
  // The first rows of the form have three figures each.
  expect(wide.slice(0, 2).map((ids) => ids.length)).toEqual([3, 3]);
  expect(told(held, ...fronts)).toEqual(expected);
});

test("a row that the document holds in part says nothing, nor does one of a single figure", () => {
  const [first = [], ...others] = wide;
  const single = rows.find((ids) => ids.length === 1) ?? [];
  const numbers = others.slice(0, 8).flatMap((ids) => ids.map((id): [FigureId, Content] => [id, 5]));
  const [a, b, c] = first;
  if (!a || !b || !c) throw new Error("There are no rows.");
  expect(doubted([[a, ""], [b, 5], [c, 5], ...numbers])).toEqual([0]);
  expect(doubted([[a, ""], [b, 5], ...numbers])).toEqual([]);
  expect(doubted([[a, ""], [b, 5], [c, 5], ...numbers.slice(0, -1), [single[0] ?? a, 5]])).toEqual([]);
});
