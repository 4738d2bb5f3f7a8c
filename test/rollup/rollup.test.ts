import fc from "fast-check";
import { blank, count, type Filing } from "../../src/figures";
import { equalitiesOf, figureCellsOf, formInForce, formOf, forms, type FigureId } from "../../src/form";
import { remarksOn, returnSlip, rollup, stateOf, type Rollup } from "../../src/rollup";
import { freeFigures, balancedFiling, withNumbers } from "../audit/balancedFiling";
import { balancedUnit, county, received, wholeOf } from "./county";
import { Random } from "../audit/random";

const sumIn = ({ sums }: Rollup, id: FigureId) => sums.get(id)?.exact;
const statesOf = ({ units }: Rollup) => Object.fromEntries(units.map((unit) => [unit.file, stateOf(unit)]));
const named = (unit: string, filing: Partial<Filing> = {}) => ({
  ...balancedUnit(unit, new Random(1)),
  ...filing,
});
const withFigure = (
  filing: Filing,
  id: FigureId,
  figure: Parameters<Map<FigureId, typeof blank>["set"]>[1],
) => ({
  ...filing,
  figures: new Map(filing.figures).set(id, figure),
});
const received3 = "requests.new.natural";
const fee = "disclosure.fees.amount";

test("the sum of balanced units balances", () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.nat(9999), { maxLength: freeFigures.length }), { minLength: 1, maxLength: 8 }),
      (all) => {
        const units = all.map((values, index) => ({ ...balancedFiling(values), unit: `第${index}局` }));
        const result = rollup(units.map(received));
        const at = (ids: readonly FigureId[]) =>
          ids.reduce((sum, id) => sum + BigInt(sumIn(result, id) ?? 0), 0n);
        for (const { left, right, table } of equalitiesOf(result.form))
          if (table === "requests") expect(at(left)).toBe(at(right));
      },
    ),
    { numRuns: 30 },
  );
});

test("money is added to the last digit", () => {
  const unit = (name: string, exact: string) =>
    withFigure(balancedUnit(name, new Random(name.length)), fee, {
      state: "number",
      value: Number(exact),
      exact,
    });
  const units = ["0.1", "0.2", "86489.3629", "0.00001"].map((exact, index) =>
    unit("局".repeat(index + 1), exact),
  );
  expect(sumIn(rollup(units.map(received)), fee)).toBe("86489.66291");
});

test("blanks and strokes are told and never taken for 0; a remark does not hide its number", () => {
  const [a, b, c, d] = county(4, new Random(3));
  if (!a || !b || !c || !d) throw new Error("four units");
  const result = rollup(
    [
      withFigure(a, received3, blank),
      withFigure(b, received3, { state: "notApplicable", text: "/" }),
      withFigure(c, received3, { state: "unreadable", text: "若干", why: "notANumber" }),
      withFigure(d, received3, { state: "number", value: 22, exact: "22", note: "其中修订16件" }),
    ].map(received),
  );
  const sum = result.sums.get(received3);
  const names = (units: readonly { readonly name: string }[] = []) => units.map(({ name }) => name);
  expect(sum?.exact).toBe("22");
  expect([names(sum?.blank), names(sum?.notApplicable), names(sum?.unreadable), names(sum?.noted)]).toEqual([
    [a.unit],
    [b.unit],
    [c.unit],
    [d.unit],
  ]);
  expect(sumIn(rollup([withFigure(a, received3, blank)].map(received)), received3)).toBeUndefined();
});

test("units with one row for 其他处理 and units with three are added up in the one row", () => {
  const [three, one] = [named("甲局"), named("乙局")];
  const { edition } = three.form;
  const coarse = forms.find((form) => form.edition === edition && form !== formOf(edition));
  if (!coarse) throw new Error("the edition has a variant");
  const figures = new Map(one.figures);
  const other = ["otherNotCorrected", "otherFeeUnpaid", "otherRest"].map(
    (row): FigureId => `requests.${row}.natural`,
  );
  figures.set("requests.other.natural", count(5));
  const result = rollup([
    received(
      withNumbers(
        three,
        other.map((id, index) => [id, index + 1] as const),
      ),
    ),
    received({ ...one, form: coarse, figures }),
  ]);
  expect(result.form).toBe(coarse);
  expect(sumIn(result, "requests.other.natural")).toBe("11");
});

test("who counts and who does not, each with its reason", () => {
  const units = county(4, new Random(5));
  const [a, b, c] = units;
  if (!a || !b || !c) throw new Error("four units");
  const stranger = balancedUnit("外地局", new Random(6));
  const old = {
    ...balancedUnit("旧版局", new Random(7)),
    form: forms.find(({ edition }) => edition !== a.form.edition) ?? a.form,
  };
  const result = rollup(
    [
      ...units.map(received),
      { file: "另一份.xlsx", filing: a },
      { file: "改名.xlsx", filing: { ...b, unit: "第九局" } },
      received(stranger),
      { file: "去年.xlsx", filing: { ...balancedUnit("迟报局", new Random(8)), year: a.year - 1 } },
      received(old),
    ],
    {
      roster: [
        ...units.map(({ unit }) => ({ name: unit, ...(unit === c.unit && { leftOut: "已并入" }) })),
        ...["第九局", "迟报局", "旧版局", "未报局"].map((name) => ({ name })),
      ],
    },
  );
  expect(statesOf(result)).toMatchObject({
    "第1局.xlsx": "ok",
    "第2局.xlsx": "ok",
    "第3局.xlsx": "excluded",
    "另一份.xlsx": "duplicate",
    "改名.xlsx": "duplicate",
    "外地局.xlsx": "stranger",
    "去年.xlsx": "wrongYear",
    "旧版局.xlsx": "wrongYear",
  });
  expect(result.missing.map(({ name }) => name)).toEqual(["未报局"]);
  expect(result.duplicates).toEqual([
    ["第1局.xlsx", "另一份.xlsx"],
    ["第2局.xlsx", "改名.xlsx"],
  ]);
});

test("a unit that sent last year's report again is told", () => {
  const now = balancedUnit("甲局", new Random(9));
  const result = rollup([received(now)], {
    lastYear: [{ file: "上年.xlsx", filing: { ...now, year: now.year - 1 } }],
  });
  expect(result.units.map(({ unchanged }) => unchanged)).toEqual([true]);
});

test("the year is the one of the report of the whole", () => {
  const [a, b] = county(2, new Random(2));
  if (!a || !b) throw new Error("two units");
  const own = { ...wholeOf([a]), year: 2024 };
  expect(rollup([a, b].map(received), { own }).units.map(stateOf)).toEqual(["wrongYear", "wrongYear"]);
});

test("the report of the whole that lies among its units is not one of them", () => {
  const units = county(3, new Random(9));
  const own = { ...wholeOf(units), unit: "某县人民政府" };
  const result = rollup([...units, own].map(received), { own });
  expect(statesOf(result)).toMatchObject({ "第1局.xlsx": "ok", "某县人民政府.xlsx": "excluded" });
  expect(result.differences).toEqual([]);
  const namesake = rollup([...units, { ...own, unit: "某县" }].map(received), { own });
  expect(namesake.differences).not.toEqual([]);
});

test("a cell that a unit left blank is told, in its slip too, and the unit still counts", () => {
  const { units } = rollup([named("城关镇"), withFigure(named("河东乡"), received3, blank)].map(received));
  const [whole, partly] = units;
  expect(units.map(stateOf)).toEqual(["ok", "ok"]);
  expect(units.map(remarksOn)).toEqual([[], ["还没有填完（表三 1 格）"]]);
  expect(whole && returnSlip(whole)).toBeUndefined();
  expect(partly && returnSlip(partly)?.points).toEqual(["1. 还没有填完（表三 1 格）。"]);
});

test("a unit that sent its tables back empty is not in order", () => {
  const unfilled = named("城关镇", {
    figures: new Map(
      formInForce()
        .tables.flatMap(figureCellsOf)
        .map(({ id }) => [id, blank]),
    ),
  });
  const { units } = rollup([received(unfilled)]);
  expect(units.map(stateOf)).toEqual(["findings"]);
  expect(units.map(remarksOn)).toEqual([["还没有填完（表二 10 格，表三 175 格，表四 15 格）"]]);
});
