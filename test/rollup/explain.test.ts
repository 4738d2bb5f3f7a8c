import { rollup, type Difference, type RollupOptions } from "../../src/rollup";
import type { Filing } from "../../src/figures";
import { valueOf } from "../../src/figures";
import { withNumbers } from "../audit/balancedFiling";
import { county, received, wholeOf } from "./county";
import { Random } from "../audit/random";

const units = county(12, new Random(11));
const roster = units.map(({ unit }) => ({ name: unit }));
const at = (index: number): Filing => {
  const unit = units[index];
  if (!unit) throw new Error("no such unit");
  return unit;
};

function differences(
  own: readonly Filing[],
  files: readonly Filing[],
  options: RollupOptions = {},
): readonly Difference[] {
  return rollup(files.map(received), { own: wholeOf(own), ...options }).differences;
}

const firsts = (all: readonly Difference[]) => [
  ...new Set(all.map(({ causes: [first] }) => (first ? `${first.kind} ${first.unit}` : "nothing"))),
];

test("the same: no difference", () => {
  expect(differences(units, units)).toEqual([]);
});

test.each<[string, readonly Difference[], string]>([
  ["own counts a unit twice", differences([...units, at(2)], units), "twice 第3局"],
  ["own leaves a unit out", differences(units.slice(1), units), "excluded 第1局"],
  [
    "own counts a unit that is left out here",
    differences(units, units, {
      roster: roster.map((entry, index) => (index === 4 ? { ...entry, leftOut: "撤销" } : entry)),
    }),
    "excluded 第5局",
  ],
  ["own leaves two units out", differences(units.slice(2), units), "pair 第1局、第2局"],
])("%s", (_, found, cause) => {
  expect(found.length).toBeGreaterThan(3);
  expect(firsts(found)).toEqual([cause]);
  expect(found.every(({ unexplained }) => unexplained === "0")).toBe(true);
});

test("a number that was added up one cell further is told as shifted", () => {
  const [from, to] = ["disclosure.licensing.decisions", "disclosure.penalties.decisions"] as const;
  const value = (filing: Filing, id: typeof from | typeof to) => valueOf(filing.figures.get(id)) ?? 0;
  const unit = units.reduce((most, each) => (value(each, from) > value(most, from) ? each : most));
  const own = wholeOf(units);
  const moved = withNumbers(own, [
    [from, value(own, from) - value(unit, from)],
    [to, value(own, to) + value(unit, from)],
  ]);
  const found = rollup(units.map(received), { own: moved }).differences;
  expect(firsts(found)).toEqual([`shifted ${unit.unit}`]);
  expect(found).toHaveLength(2);
});

test("what does not follow has no cause", () => {
  const own = withNumbers(wholeOf(units), [["disclosure.licensing.decisions", 987_654_321]]);
  expect(rollup(units.map(received), { own }).differences).toMatchObject([{ causes: [] }]);
});
