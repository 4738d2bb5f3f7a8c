import fc from "fast-check";
import { audit, suspectsOf } from "../../../src/audit";
import { valueOf } from "../../../src/figures";
import { forms, type FigureId } from "../../../src/form";
import { plansFor } from "../../../src/sheets/plan";
import { balancedFiling, freeFigures, requestFigures, withNumbers } from "../../audit/balancedFiling";
import { runs } from "../../deep";
import { filledSheet, placesOf, planOf } from "./filledSheet";

const suspectsIn = (marks: ReadonlyMap<FigureId, string>) =>
  [...marks].filter(([, mark]) => mark === "suspect").map(([figure]) => figure);

const balanced = fc
  .array(fc.oneof(fc.constant(0), fc.nat(30), fc.nat(3000)), {
    minLength: freeFigures.length,
    maxLength: freeFigures.length,
  })
  .map(balancedFiling);
const requests = planOf("requests");

test("a table that balances shows nothing", () => {
  fc.assert(
    fc.property(balanced, (filing) => {
      expect(filledSheet(requests, filing).marks()).toEqual(new Map());
    }),
    { numRuns: runs(2, 10) },
  );
});

const computed = (figure: FigureId) => figure.includes(".resultTotal.");

test("of one wrong number the workbook marks the same cell as the audit", () => {
  const typedFigures = requestFigures.filter((figure) => !computed(figure));
  fc.assert(
    fc.property(balanced, fc.constantFrom(...typedFigures), fc.nat(5000), (filing, figure, wrong) => {
      fc.pre(valueOf(filing.figures.get(figure)) !== wrong);
      const { marks, type } = filledSheet(requests, filing);
      type(figure, wrong);
      const located = suspectsOf(audit(withNumbers(filing, [[figure, wrong]])).location);
      expect(suspectsIn(marks())).toEqual(located.map((suspect) => suspect.figure));
    }),
    { numRuns: runs(8, 60) },
  );
});

test("a number typed over the formula of a sum is marked alone", () => {
  fc.assert(
    fc.property(
      balanced,
      fc.constantFrom(...requestFigures.filter(computed)),
      fc.nat(99),
      (filing, figure, more) => {
        const { marks, type } = filledSheet(requests, filing);
        type(figure, (valueOf(filing.figures.get(figure)) ?? 0) + more + 1);
        expect(suspectsIn(marks())).toEqual([figure]);
      },
    ),
    { numRuns: runs(4, 20) },
  );
});

const example = balancedFiling([16, 3, 2, 0, 5]);

test("a sum that is not complete, or holds a text, is not judged", () => {
  const { marks, type } = filledSheet(requests, example);
  type("requests.new.total", "");
  type("requests.granted.natural", "3件");
  expect([...marks().keys()].filter((figure) => /\.(new|granted)\./.test(figure))).toEqual([]);
});

test("two wrong numbers: the sums that they break are marked, and none is called the cause", () => {
  const { marks, type } = filledSheet(requests, example);
  type("requests.new.natural", 900);
  type("requests.granted.company", 77);
  type("requests.new.company", 5000);
  expect(marks().get("requests.new.total")).toBe("mandatory");
  expect(marks().get("requests.granted.total")).toBe("mandatory");
  expect(suspectsIn(marks())).not.toContain("requests.new.natural");
});

test("no cell is called the cause whose correction would fall below zero", () => {
  const { marks, type } = filledSheet(requests, example);
  type("requests.new.total", 0);
  type("requests.new.natural", 3);
  expect(suspectsIn(marks())).toEqual([]);
});

test("the rules follow rows and columns that are put in", () => {
  const { model, sheet, type } = filledSheet(requests, example);
  const [row, column] = placesOf(requests).get("requests.granted.natural") ?? [0, 0];
  type("requests.granted.natural", 40);
  model.shift(sheet, "row", row + 1, 1);
  model.shift(sheet, "row", 2, 2);
  model.shift(sheet, "column", 0, 1);
  expect(model.shown(sheet, row + 2, column + 1)?.numberFormat).toBe("suspect");
  expect(model.shown(sheet, row + 3, column + 1)).toBeUndefined();
});

test("an equality alone marks its sum, and no cause", () => {
  const { marks, type } = filledSheet(planOf("disputes"), example);
  type("disputes.review.total", 9);
  expect(marks()).toEqual(new Map([["disputes.review.total", "mandatory"]]));
});

test("with every 总计 a formula there is no cause to be told from another", () => {
  const { marks, type } = filledSheet(planOf("requests", "computed"), example);
  type("requests.granted.natural", 40);
  expect([...new Set(marks().values())]).toEqual(["mandatory"]);
});

test.each(forms.map((form) => [form.edition, form] as const))(
  "the formulas of edition %s fit into what Excel takes",
  (_, form) => {
    for (const totals of ["typed", "computed"] as const)
      for (const { checks } of plansFor(form, { cover: {}, totals }))
        for (const { formula } of checks) expect(formula.length).toBeLessThanOrEqual(255);
  },
);
