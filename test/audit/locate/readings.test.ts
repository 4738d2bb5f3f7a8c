import { readingsOf } from "../../../src/audit/locate/readings";
import { audit } from "../../../src/audit";
import { readFigure } from "../../../src/figures";
import type { FigureId } from "../../../src/form";
import { exampleWith } from "../exampleFiling";

/** As they come out of cells; those that are a number are none of ours. */
const read = (typed: string) => {
  const figure = readFigure(typed, "count");
  if (figure.state !== "unreadable") return figure.state === "number" ? figure.value : figure.state;
  return readingsOf(figure.text).map(({ value, slip }) => [value, slip]);
};

test.each<[typed: string, value: number, slip: string]>([
  ["29O", 290, "letter"],
  ["29〇", 290, "letter"],
  ["29〇件", 290, "letter"],
  ["l2件", 12, "letter"],
  ["2|", 21, "letter"],
  ["１Ｏ", 10, "letter"],
  ["Z8", 28, "letter"],
  ["S8", 58, "letter"],
  ["B8", 88, "letter"],
  ["O", 0, "letter"],
  ["○", 0, "letter"],
  ["2 9", 29, "gap"],
  ["2　9 件", 29, "gap"],
  ["290。", 290, "stray"],
  ["290件。", 290, "stray"],
  ["290；", 290, "stray"],
  ["290、", 290, "stray"],
  ["290，", 290, "stray"],
  ["290…", 290, "stray"],
  ["290/", 290, "stray"],
  ["/290", 290, "stray"],
  ["290-", 290, "stray"],
  ["—290", 290, "stray"],
  ["'290", 290, "stray"],
  ["“290”", 290, "stray"],
  ["=290", 290, "stray"],
  ["290？", 290, "stray"],
  ["290人", 290, "stray"],
  ["1.2万", 12_000, "inTenThousands"],
  ["1.2万件。", 12_000, "inTenThousands"],
  ["11 万", 110_000, "inTenThousands"],
])("%s can only have been meant as %d", (typed, value, slip) => {
  expect(read(typed)).toEqual([[value, slip]]);
});

test.each([
  ["290..5", 290, 2905],
  ["290.5", 290, 2905],
  ["2，90", 2, 290],
  ["2'90", 2, 290],
])("%s may have been meant as %d or %d", (typed, first, whole) => {
  expect(read(typed)).toEqual([
    [first, "point"],
    [whole, "point"],
  ]);
});

test.each([
  "约290",
  "290余",
  "290多件",
  "290左右",
  "1.2万余",
  "1.23456万",
  "3万元整",
  "29X",
  "l",
  "若干",
  "2-9",
  "2/9",
  "2024-01-02",
  "2024年",
  "3月",
  "29%",
  "3百",
  "十一",
  "第3",
  "#REF!",
  "1O.5",
  "99999999999999999 件",
])("%s is not guessed at", (typed) => {
  expect(read(typed)).toEqual([]);
});

test.each([
  ["２９０", 290],
  ["2,900", 2900],
  ["290.", 290],
  ["290①", 290],
  ["290宗", 290],
])("%s is the number that it is", (typed, value) => {
  expect(read(typed)).toBe(value);
});

const cell: FigureId = "requests.unavailableNotHeld.natural";

test.each([
  ["11。", "stray"],
  ["l1", "letter"],
  ["1，1", "point"],
  ["11..0", "point"],
  ["11人", "stray"],
  ["约11", "unknown"],
  ["十一", "unknown"],
  ["1-1", "unknown"],
])("%s in a cell of sums: they tell the number, the text only how it was typed", (typed, slip) => {
  const { location } = audit(exampleWith({ [cell]: readFigure(typed, "count") }));
  expect(location).toMatchObject({
    kind: "located",
    repairs: [
      { certainty: "only", changes: [{ figure: cell, from: expect.any(String) as string, to: 11, slip }] },
    ],
  });
});

test("a reading that the sums do not bear out gives way to them", () => {
  const { location } = audit(exampleWith({ [cell]: readFigure("12。", "count") }));
  expect(location).toMatchObject({ repairs: [{ changes: [{ figure: cell, to: 11, slip: "unknown" }] }] });
});
