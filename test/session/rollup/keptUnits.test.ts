import { keptUnits, unitsFrom } from "../../../src/session/rollup/keptUnits";

const units = [
  { name: "甲局", figures: new Map([["requests.new.total", "12"]]), facts: new Map([["信息处理费", "0.5"]]) },
];

test("what units have comes back as it was kept", () => {
  expect(unitsFrom(JSON.parse(JSON.stringify(keptUnits(units))))).toEqual(units);
});

test.each([[undefined], [null], [{}], [[1, [2], ["甲局", 3, 4]]]])("%j is passed over", (kept) => {
  const known = unitsFrom(kept);
  expect(known.flatMap(({ figures, facts }) => [...figures, ...facts])).toEqual([]);
});
