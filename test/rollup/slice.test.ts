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
  expect(sliceOf(result, id).map(({ name, text, share, counts }) => [name, text, share, counts])).toEqual([
    [c.unit, "15", 0.75, true],
    [a.unit, "5", 0.25, true],
    [b.unit, "", undefined, true],
    [d.unit, "99", undefined, false],
  ]);
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
