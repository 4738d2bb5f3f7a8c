import { labelPlaces } from "../../../src/figures/recognise/labelPlaces";
import { tokensOf } from "../../../src/figures/recognise/tokens";
import type { Content } from "../../../src/figures";

/** One cell a line. */
const placesIn = (labels: readonly string[], ...cells: readonly Content[]) =>
  labelPlaces(labels, tokensOf(cells.map((cell) => ({ cells: [cell], inTable: true })))).map(
    (place) => place && [place.at, Number(place.fit.toFixed(2))],
  );

const review = "行政机关内部事务信息";

test.each<[string, string[], Content[], (number[] | undefined)[]]>([
  [
    "labels among numbers",
    ["甲乙丙", "丁戊己"],
    ["甲乙丙", 1, "丁戊己", 2],
    [
      [0, 1],
      [2, 1],
    ],
  ],
  ["out of order, the first that fits", ["甲乙丙", "丁戊己"], ["丁戊己", "甲乙丙"], [undefined, [0, 1]]],
  ["other words around it", ["甲乙丙"], ["总", "甲乙丙类"], [[1, 0.67]]],
  ["no such label", ["甲乙丙"], ["丁戊己"], [undefined]],
  ["a label cut in two", [review], ["行政机关内", "部事务信息"], [[0, 1]]],
  ["cut in two, with its numbers between", [review], ["行政机关内", 3, null, "部事务信息"], [[0, 1]]],
  ["cut in six", [review], ["行政机关", "内", "部", "事", "务", "信息"], [[0, 1]]],
  [
    "cut in seven: what six pieces make",
    [review],
    ["行政机关", "内", "部", "事", "务", "信", "息"],
    [[0, 0.86]],
  ],
  ["cut in two, and the document ends", [review], ["总", "行政机关内"], [[1, 0.59]]],
  [
    "cut, a letter lost, and another text behind it",
    [review],
    ["行政机关内", "部事务信", "另外的说明"],
    [[0, 0.86]],
  ],
  ["the label and twelve letters of a remark", ["甲乙丙丁"], [`甲乙丙丁${"说".repeat(12)}`], [[0, 0.5]]],
  ["cut, and the rest is somebody else's", [review], ["行政机关内", "（）", "部事务信息"], [[0, 0.59]]],
  ["what follows a whole label is not joined", ["甲乙丙丁"], ["甲乙丙丁", "戊"], [[0, 1]]],
  ["a line of signs alone is no label", ["甲乙丙"], ["……", "甲乙丙"], [[1, 1]]],
])("%s", (_, labels, cells, expected) => {
  expect(placesIn(labels, ...cells)).toEqual(expected);
});

test.each<[string, Content[], number]>([
  ["whole", ["总", review, "部事务信息"], 1],
  ["in two pieces", [review.slice(0, 5), review.slice(5)], 1],
  ["in two pieces with numbers between", [review.slice(0, 5), 3, null, review.slice(5), "说明"], 3],
  [
    "in two pieces, and what follows would only spoil it",
    [review.slice(0, 5), review.slice(5, 9), "另外的说明"],
    1,
  ],
])("the last piece of a label that stands there %s", (_, cells, end) => {
  const [place] = labelPlaces([review], tokensOf(cells.map((cell) => ({ cells: [cell], inTable: true }))));
  expect(place?.end).toBe(end);
});
