import { tokensOf } from "../../../src/figures/recognise/tokens";
import { firstRun } from "../../../src/figures/recognise/valuesBehind";
import type { Content } from "../../../src/figures";

type Lines = readonly (readonly Content[])[];
const tokens = (lines: Lines) => tokensOf(lines.map((cells) => ({ cells, inTable: true })));

test.each<[string, Lines, Content[] | undefined, (boolean | undefined)?]>([
  [
    "the first whole line of values",
    [
      ["甲", 1, 2],
      [3, 4],
    ],
    [3, 4],
  ],
  [
    "a line that is not all blank",
    [
      [null, null],
      [null, 4],
    ],
    [null, 4],
  ],
  ["one a line", [["甲"], [3], [4], ["乙"]], [3, 4]],
  ["one a line to the end", [["甲"], [3], [4]], [3, 4]],
  ["the first line that is long enough", [[5], [3, 4]], [3, 4]],
  ["of a longer line the last ones", [["", 3, 4]], [3, 4], false],
  [
    "not a line with words in it",
    [
      ["甲", 1, 2],
      ["", ""],
      [3, 4],
    ],
    [3, 4],
  ],
  ["a run over several lines, where no line is long enough", [["注"], [3], [4], ["注"], [5], [6]], [3, 4]],
  ["the first run that is not all blank", [[""], [""], ["注"], [""], [4]], ["", 4]],
  [
    "a run over several lines that is too long: the last ones",
    [["注"], [9], [3], [4], ["注"]],
    [3, 4],
    false,
  ],
  ["not a run that is too short", [[3], ["乙"], [4]], undefined],
  ["not of blanks alone", [[null], [null], ["乙"]], undefined],
])("a row without a label: %s", (_, lines, contents, exact = contents ? true : undefined) => {
  const found = firstRun(tokens(lines), 2, 0);
  expect(found?.cells.map(({ content }) => content)).toEqual(contents);
  expect(found?.exact).toBe(exact);
});

test("a row without a label is looked for from a place on", () => {
  expect(
    firstRun(
      tokens([
        [1, 2],
        [3, 4],
      ]),
      2,
      2,
    )?.cells.map(({ content }) => content),
  ).toEqual([3, 4]);
});
