import { tokensOf } from "../../../src/figures/recognise/tokens";
import { valuesBehind } from "../../../src/figures/recognise/valuesBehind";
import type { Content } from "../../../src/figures";

type Lines = readonly (readonly Content[])[];
const tokens = (lines: Lines) => tokensOf(lines.map((cells) => ({ cells, inTable: true })));
const figures = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `requests.row.c${index}`, kind: "count" }) as const);

interface Behind {
  readonly count?: number;
  readonly span?: number;
  readonly at?: number;
  readonly next?: { readonly at: number; readonly indent: number };
}

function behind(lines: Lines, { count = 2, span = 1, at = 0, next }: Behind = {}) {
  const { cells, exact } = valuesBehind(tokens(lines), at, { span, figures: figures(count) }, next);
  return [cells.map(({ content }) => content), exact];
}

test.each<[string, Lines, Behind, Content[], boolean]>([
  [
    "in its own line",
    [
      ["甲", 1, 2],
      ["乙", 3, 4],
    ],
    {},
    [1, 2],
    true,
  ],
  ["in its own line, one of them blank", [["甲", null, 2]], {}, [null, 2], true],
  ["all blank", [["甲", null, null]], {}, [null, null], true],
  [
    "all blank, with numbers below that nobody has a label for",
    [["甲", null, null], [null, 1, 2], ["乙"]],
    { next: { at: 6, indent: 0 } },
    [null, null],
    false,
  ],
  ["behind one blank cell more than the label covers", [["甲", null, null, 1]], {}, [null, 1], false],
  ["behind a label over two cells", [["甲", null, 1, 2]], { span: 2 }, [1, 2], true],
  ["behind a label over two cells that the document tells as one", [["甲", 1, 2]], { span: 2 }, [1, 2], true],
  ["a cell too few", [["甲", 1]], {}, [1], false],
  ["a number too many: the last ones", [["甲", 9, 1, 2]], {}, [1, 2], false],
  ["a blank too many behind", [["甲", 1, 2, null]], {}, [1, 2], true],
  ["in the next line, where the label is cut", [["甲"], ["乙", 1, 2]], {}, [1, 2], true],
  ["in the next line but one", [["甲"], ["乙"], ["丙", 1, 2]], {}, [1, 2], true],
  ["one a line", [["甲"], [1], [2]], {}, [1, 2], true],
  [
    "one a line, with a page's end between",
    [["甲"], [1], ["第2页"], [2], ["乙"]],
    { next: { at: 4, indent: 0 } },
    [1, 2],
    true,
  ],
  [
    "one a line, before a label that stands behind a cell",
    [["甲"], [1], [2], [null], ["乙"]],
    { next: { at: 4, indent: 1 } },
    [1, 2],
    true,
  ],
  ["not those of the next label", [["甲"], ["乙", 1, 2]], { next: { at: 1, indent: 0 } }, [], false],
  ["of another label in the line", [["甲", 1, 2, "乙", 3]], { next: { at: 3, indent: 0 } }, [1, 2], true],
  ["nothing behind the last label", [["甲"]], {}, [], false],
  ["not beyond five texts", [["甲"], ["一"], ["二"], ["三"], ["四"], ["五"], [1], [2]], {}, [], false],
  ["within four texts", [["甲"], ["一"], ["二"], ["三"], ["四"], [1], [2]], {}, [1, 2], true],
  ["in its own line, three of four", [["甲", 1, 2, 3]], { count: 4 }, [1, 2, 3], false],
  ["in the next line, one of them blank", [["甲"], ["续", "", 2], [3, 4]], {}, ["", 2], true],
  [
    "in the next line, behind more blanks than the label covers",
    [["甲"], ["续", null, null, 1, 2]],
    {},
    [1, 2],
    false,
  ],
  ["behind a remark", [["甲", "见附件", 1, 2]], {}, [1, 2], true],
  [
    "in the next line, where a blank cell stands beside the label",
    [
      ["甲", ""],
      ["续", 1, 2],
    ],
    {},
    [1, 2],
    true,
  ],
  ["in the next line, where a blank line stands between", [["甲"], [null, null], [1, 2]], {}, [1, 2], true],
  ["in the next line that has enough of them", [["甲"], ["见第", 3], ["续", 1, 2]], {}, [1, 2], true],
  [
    "in a row that is blank, before another that is",
    [["甲", "", ""], ["", ""], ["乙"]],
    { next: { at: 5, indent: 0 } },
    ["", ""],
    true,
  ],
  [
    "in the last row, blank, with numbers of something else below",
    [
      ["甲", "", ""],
      [5, 6],
    ],
    {},
    ["", ""],
    true,
  ],
  ["a line each, the page ending between, and no label below", [["甲"], [1], ["第2页"], [2]], {}, [1], false],
  [
    "a line each, with something of its own below",
    [["甲"], [1], [2], ["注"], [3], ["乙"]],
    { next: { at: 5, indent: 0 } },
    [1, 2],
    true,
  ],
  [
    "a line each, one too many: the last ones",
    [["甲"], [9], [1], [2], ["乙"]],
    { next: { at: 4, indent: 0 } },
    [1, 2],
    false,
  ],
  [
    "one alone in a line, though there are two such lines",
    [["甲"], [9], [1], ["乙"]],
    { count: 1, next: { at: 3, indent: 0 } },
    [1],
    false,
  ],
  ["a line each, where a blank may be a figure or not", [["甲"], [""], ["续"], [1], [2]], {}, [1, 2], false],
])("the figures of a row stand %s", (_, lines, wanted, contents, exact) => {
  expect(behind(lines, wanted)).toEqual([contents, exact]);
});

/** A row of the form that is two figures long: what stands behind its label, how many cells that label covers. */
test.each<[Content[], number, Content[], boolean]>([
  [[1, 2], 1, [1, 2], true],
  [["", 2], 1, ["", 2], true],
  [[1, ""], 1, [1, ""], true],
  [["", "", 2], 1, ["", 2], false],
  [["", 1, 2], 1, [1, 2], false],
  [[1, 2, ""], 1, [1, 2], true],
  [[1, 2, "", ""], 1, [1, 2], true],
  [[1, "", ""], 1, [1, ""], true],
  [["", 1, 2, ""], 1, [1, 2], false],
  [[9, 1, 2, ""], 1, [1, 2], false],
  [[9, 8, 1, 2], 1, [1, 2], false],
  [["", "", "", 2], 1, ["", 2], false],
  [["", "", ""], 1, ["", ""], false],
  [[null, null, null, null], 1, [null, null], false],
  [[null, null, 1, 2], 1, [1, 2], false],
  [[null, null, 1, 2], 3, [1, 2], true],
  [["", "", 1, 2], 3, [1, 2], true],
  [[1, 2], 3, [1, 2], true],
  [[null, 1, 2], 3, [1, 2], true],
  [["", 1, 2], 3, [1, 2], false],
  [[null, "", 1, 2], 3, [1, 2], false],
  [[null, null, null, 2], 3, [null, 2], true],
  [[null, null, "", 2], 3, ["", 2], true],
  [["", "", "", 2], 3, ["", 2], true],
  [["", "", 1, 2, ""], 3, [1, 2], false],
  [[null, null, 2], 3, [2], false],
  [["", ""], 3, ["", ""], true],
])("of %j behind a label over %i cells the figures are %j, for sure: %j", (cells, span, figures, exact) => {
  expect(behind([["甲", ...cells]], { span })).toEqual([figures, exact]);
});

/** One cell a line, down to a label that stands behind so many cells. */
test.each<[Content[], number, Content[], boolean]>([
  [[1, 2], 0, [1, 2], true],
  [[1, 2], 1, [1, 2], true],
  [[1, 2, ""], 1, [1, 2], true],
  [[1, "", ""], 1, [1, ""], true],
  [[1, 2, "", ""], 2, [1, 2], true],
  [["", 1, 2, ""], 1, [1, 2], false],
  [["", 2, ""], 1, ["", 2], true],
  [["", 1, 2], 1, [1, 2], false],
  [[null, null, 1, 2], 0, [1, 2], false],
])(
  "of %j down to a label behind %i cells the figures are %j, for sure: %j",
  (cells, indent, figures, exact) => {
    const lines = [["甲"], ...cells.map((cell) => [cell]), ["乙"]];
    expect(behind(lines, { next: { at: cells.length + 1, indent } })).toEqual([figures, exact]);
  },
);

test("behind the last label figures are looked for among three times as many cells as a row may take up", () => {
  // Two figures, a label over one cell, and four texts.
  const room = 3 * (2 + 1 + 4);
  const blanks = (count: number) => Array.from({ length: count / 3 }, () => ["", "", ""]);
  expect(behind([["甲"], ...blanks(room - 3), [7, 1, 2]])).toEqual([[1, 2], false]);
  expect(behind([["甲"], ...blanks(room), [7, 1, 2]])[1]).toBe(false);
  expect(behind([["甲"], ...blanks(room), [7, 1, 2]])[0]).toEqual(["", ""]);
});
