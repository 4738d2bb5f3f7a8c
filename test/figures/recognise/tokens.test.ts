import { tokensOf } from "../../../src/figures/recognise/tokens";
import type { Content } from "../../../src/figures";

const one = (content: Content) => tokensOf([{ cells: [content], inTable: true }])[0];

test.each<[Content, "blank" | "value" | "text"]>([
  [null, "blank"],
  [undefined, "blank"],
  ["", "blank"],
  [" \n", "blank"],
  ["\u200b", "blank"],
  [0, "value"],
  [true, "value"],
  ["0", "value"],
  ["１６件", "value"],
  ["/", "value"],
  ["无", "value"],
  ["-3", "value"],
  ["1.5", "value"],
  ["2023年1月5日", "value"],
  ["#REF!", "value"],
  ["=SUM(D5:I5)", "value"],
  ["29O", "value"],
  ["290.5.", "value"],
  ["15%", "value"],
  ["-29O", "value"],
  ["29OO", "value"],
  ["1,290,5O", "value"],
  ["1.2.3", "value"],
  [" =SUM(D5:I5)", "value"],
  [`${" ".repeat(60)}3`, "value"],
  ["1".repeat(60), "value"],
  ["附表3", "text"],
  ["见第29O", "text"],
  ["3abcd", "text"],
  ["1.属于国家秘密", "text"],
  ["3公里", "text"],
  ["予以公开", "text"],
  ["1".repeat(61), "text"],
  ["1".repeat(10), "value"],
])("%j is a %s", (content, kind) => {
  expect(one(content)?.kind).toBe(kind);
});

test("a label is bare, what is no text has none, and a sentence has none", () => {
  expect(one("（一）予以公开")?.label).toBe("予以公开");
  expect(one("16")?.label).toBe("");
  expect(one("字".repeat(120))?.label).toHaveLength(120);
  expect(one("字".repeat(121))?.label).toBe("");
});

test("cells are counted in reading order, each with its line and its place in it", () => {
  const lines = [
    { cells: ["甲", 1], inTable: true },
    { cells: [], inTable: false },
    { cells: ["乙"], inTable: false },
  ];
  expect(tokensOf(lines).map(({ at, line, cell }) => [at, line, cell])).toEqual([
    [0, 0, 0],
    [1, 0, 1],
    [2, 2, 0],
  ]);
});
