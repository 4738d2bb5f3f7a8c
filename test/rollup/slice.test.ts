import { blank, count } from "../../src/figures";
import { rollup, sliceOf } from "../../src/rollup";
import { byRule } from "../../src/rollup/byRule";
import { withNumbers } from "../audit/balancedFiling";
import { Random } from "../audit/random";
import { county, received } from "./county";

const id = "requests.new.natural";

test("one figure over all units, by share; what has no number and what does not count comes last", () => {
  const [a, b, c, d] = county(4, new Random(7));
  if (!a || !b || !c || !d) throw new Error("four units");
  const withFigure = (filing: typeof a, figure: typeof blank) => ({
    ...filing,
    figures: new Map(filing.figures).set(id, figure),
  });
  const result = rollup(
    [
      withFigure(a, count(5)),
      withFigure(b, blank),
      withFigure(c, count(15)),
      { ...withFigure(d, count(99)), year: 2020 },
    ].map(received),
  );
  expect(sliceOf(result, id).map(({ name, text, percent, counts }) => [name, text, percent, counts])).toEqual(
    [
      [c.unit, "15", "75.0", true],
      [a.unit, "5", "25.0", true],
      [b.unit, "", undefined, true],
      [d.unit, "99", undefined, false],
    ],
  );
});

test.each([
  // In binary fractions 28.7, 33.3 and 0.1.
  [
    ["23", "57"],
    ["71.3", "28.8"],
  ],
  [
    ["667", "1333"],
    ["66.7", "33.4"],
  ],
  [
    ["3", "1997"],
    ["99.9", "0.2"],
  ],
  [
    ["0.285", "0.285"],
    ["50.0", "50.0"],
  ],
  [
    ["0.1", "0.2"],
    ["66.7", "33.3"],
  ],
])("a share that stands on the edge of rounding: %j have %j per cent", (amounts, percents) => {
  const filings = county(2, new Random(9)).map((filing, at) => {
    const exact = amounts[at] ?? "";
    const figure = { state: "number", value: Number(exact), exact } as const;
    return { ...filing, figures: new Map(filing.figures).set("disclosure.fees.amount", figure) };
  });
  const shares = sliceOf(rollup(filings.map(received)), "disclosure.fees.amount");
  expect(shares.map(({ percent }) => percent)).toEqual(percents);
});

test("findings by rule: how often, and in which units", () => {
  const [a, b, c] = county(3, new Random(8));
  if (!a || !b || !c) throw new Error("three units");
  const wrong = (filing: typeof a) => withNumbers(filing, [["disputes.review.total", 9999]]);
  const { units } = rollup([wrong(a), b, wrong(c)].map(received));
  expect(byRule(units)).toMatchObject([
    {
      rule: "复议诉讼各项结果之和 = 总计",
      severity: "mandatory",
      findings: 2,
      units: [
        { name: a.unit, findings: 1 },
        { name: c.unit, findings: 1 },
      ],
    },
  ]);
});
