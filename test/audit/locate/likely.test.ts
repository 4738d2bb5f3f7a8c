import { audit, auditWords, type Repair } from "../../../src/audit";
import { readFigure, type Figure } from "../../../src/figures";
import type { FigureId } from "../../../src/form";
import { exampleWith } from "../exampleFiling";

const outcomes = ["upheld", "corrected", "otherOutcome", "pending", "total"];
const block = (numbers: readonly (number | Figure)[]) =>
  Object.fromEntries(numbers.map((number, index) => [`disputes.review.${outcomes[index] ?? ""}`, number]));
const told = (repairs: readonly Repair[]) =>
  repairs.flatMap(({ changes }) => changes.map(({ figure, to, slip }) => [figure.split(".")[2], to, slip]));
const text = (typed: string) => readFigure(typed, "count");

test.each([
  ["a total transposed", [31, 20, 10, 0, 16], [["total", 61, "transposed"]]],
  ["a total left at 0", [10, 1, 0, 0, 0], [["total", 11, "missingTotal"]]],
  ["a total left at 0 beside one part", [5, 0, 0, 0, 0], [["total", 5, "missingTotal"]]],
  ["a part with a digit too many", [1220, 3, 4, 5, 134], [["upheld", 122, "extraZero"]]],
  ["a doubled digit", [31, 20, 10, 0, 611], [["total", 61, "doubled"]]],
  [
    "a doubled digit that parts of hundreds would explain too",
    [18, 25, 5, 27, 775],
    [["total", 75, "doubled"]],
  ],
  ["a dropped digit", [31, 20, 100, 0, 15], [["total", 151, "dropped"]]],
  [
    "a part and its total, either of which was transposed",
    [16, 0, 0, 0, 61],
    [
      ["upheld", 61, "transposed"],
      ["total", 16, "transposed"],
    ],
  ],
  ["nothing plain", [31, 20, 10, 7, 923], []],
  ["a letter", [text("l6"), 0, 0, 0, 16], [["upheld", 16, "letter"]]],
  ["a minus", [text("-16"), 0, 0, 0, 16], [["upheld", 16, "sign"]]],
])("a block of section 四 with %s", (_, numbers, expected) => {
  const { location } = audit(exampleWith(block(numbers)));
  expect(location.kind).toBe("balanced");
  expect(told(location.likely)).toEqual(expected);
  for (const { certainty } of location.likely) expect(certainty).toBe("likely");
});

test("a formula is not accused", () => {
  const { location } = audit(exampleWith(block([1, 0, 0, 0, 0]), ["disputes.review.total"]));
  expect(told(location.likely)).toEqual([["upheld", 0, "digit"]]);
});

test("what the text states decides, and is named", () => {
  const wrong = exampleWith(block([31, 20, 10, 7, 923]));
  const total: FigureId = "disputes.review.total";
  expect(audit(wrong, new Map([[total, [68]]])).location.likely).toMatchObject([
    { changes: [{ figure: total, to: 68 }], reasons: [{ figure: total, value: 68, source: "text" }] },
  ]);
});

describe("the cases that last year's report left open are among this year's", () => {
  const leftOpen = (cases: number, numbers: readonly number[]) => {
    // Of a size between what either repair would make of them, so that likeness does not decide.
    const last = exampleWith({ ...block([31, 0, 0, cases, 31]) });
    return audit({ ...exampleWith(block(numbers)), lastYear: { ...last, origin: "read" } }).location.likely;
  };
  const reasons = (repairs: readonly Repair[]) =>
    repairs.map((repair) => repair.reasons.map(({ source }) => source));

  test.each([
    ["fewer than either total: both stay", 16, [16, 0, 0, 0, 61], ["upheld", "total"]],
    ["more than the lower total: it cannot be meant", 17, [16, 0, 0, 0, 61], ["upheld"]],
  ] as const)("%s", (_, cases, numbers, columns) => {
    expect(told(leftOpen(cases, numbers)).map(([column]) => column)).toEqual(columns);
  });

  test.each([
    [68, [["leftOpen"]]],
    [69, []],
  ])("%i of them make a total of 9 beside parts of 68 the likeliest, and are named", (cases, sources) => {
    expect(reasons(leftOpen(cases, [31, 20, 10, 7, 9]))).toEqual(sources);
  });

  test("a total that is enough as it stands needs no such reason", () => {
    expect(reasons(leftOpen(9, [31, 20, 10, 7, 86]))).toEqual([[]]);
  });

  test("in words", () => {
    const [repair] = leftOpen(68, [31, 20, 10, 7, 9]);
    expect(repair && auditWords.repair(repair, exampleWith().form)).toBe(
      "数字有误；上年尚未审结 68 件，本年总计不会更少",
    );
  });
});

test("a text in a cell of no sum is read if it can only be one number", () => {
  const likely = (typed: string) =>
    told(audit(exampleWith({ "disclosure.penalties.decisions": text(typed) })).location.likely);
  expect(likely("29O")).toEqual([["decisions", 290, "letter"]]);
  expect(likely("2 9")).toEqual([["decisions", 29, "gap"]]);
  expect(likely("290..5")).toEqual([]);
  expect(likely("若干")).toEqual([]);
});
