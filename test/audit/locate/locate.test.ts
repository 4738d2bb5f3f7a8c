import fc from "fast-check";
import { audit, suspectsOf } from "../../../src/audit";
import { readFigure, valueOf } from "../../../src/figures";
import { balancedFiling, freeFigures, requestFigures as ids, withNumbers as spoil } from "../balancedFiling";
import { exampleWith } from "../exampleFiling";
import { runs } from "../../deep";

const balanced = fc
  .array(fc.oneof(fc.constant(0), fc.nat(30), fc.nat(3000)), {
    minLength: freeFigures.length,
    maxLength: freeFigures.length,
  })
  .map(balancedFiling);

test("the generated filings balance", () => {
  fc.assert(fc.property(balanced, (filing) => audit(filing).verdict.balanced === 42));
});

test("any one wrong figure of section 三 is located, alone, with the right value", () => {
  fc.assert(
    fc.property(balanced, fc.constantFrom(...ids), fc.nat(5000), (filing, id, wrong) => {
      const right = valueOf(filing.figures.get(id));
      fc.pre(right !== wrong);
      expect(suspectsOf(audit(spoil(filing, [[id, wrong]])).location)).toMatchObject([
        { figure: id, from: wrong, to: right, alternatives: [] },
      ]);
    }),
    { numRuns: runs(50, 500) },
  );
});

test("whatever is proposed restores every equality it can judge", () => {
  const errors = fc.array(fc.tuple(fc.constantFrom(...ids), fc.nat(500)), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(balanced, errors, (filing, changes) => {
      const wrong = spoil(filing, changes);
      const { location } = audit(wrong);
      if (location.kind !== "located") return;
      for (const repair of location.repairs) {
        const mended = spoil(
          wrong,
          repair.changes.map(({ figure, to }) => [figure, to] as const),
        );
        expect(audit(mended).verdict.broken).toBe(0);
        if (repair.tableSlip) continue;
        expect(repair.changes.length).toBeLessThanOrEqual(new Set(changes.map(([id]) => id)).size);
      }
    }),
    { numRuns: runs(12, 100) },
  );
});

test("a formula is never accused", () => {
  const computed = ids.filter((id) => id.includes(".resultTotal."));
  const { location } = audit({
    ...exampleWith({ "requests.granted.natural": 5, "requests.resultTotal.natural": 18 }, computed),
  });
  expect(suspectsOf(location).map(({ figure }) => figure)).not.toContain("requests.resultTotal.natural");
});

test("a number in the wrong row is told as moved", () => {
  const { location } = audit(
    exampleWith({
      "requests.unavailableNotHeld.natural": 0,
      "requests.unavailableNeedsCreation.natural": 11,
    }),
  );
  expect(suspectsOf(location)).toMatchObject([
    { figure: "requests.unavailableNotHeld.natural", to: 11, slip: "moved" },
    { figure: "requests.unavailableNeedsCreation.natural", to: 0, slip: "moved" },
  ]);
});

test("a minus before the right number is told as that", () => {
  const minus = { "requests.unavailableNotHeld.natural": readFigure("-11", "count") };
  expect(suspectsOf(audit(exampleWith(minus)).location)).toMatchObject([
    { figure: "requests.unavailableNotHeld.natural", from: -11, to: 11, slip: "sign", alternatives: [] },
  ]);
});

test("what is below zero is never left standing, even where the sums balance", () => {
  const wrong = exampleWith({
    "requests.granted.natural": readFigure("-1", "count"),
    "requests.unavailableNotHeld.natural": 15,
    "requests.granted.total": 4,
  });
  const { location } = audit(wrong);
  if (location.kind !== "located") throw new Error(location.kind);
  for (const repair of location.repairs) {
    expect(repair.changes.map(({ figure }) => figure)).toContain("requests.granted.natural");
  }
});
