import { slipBetween } from "../../../src/audit/locate/slip";

test.each([
  [10, 11, "digit"],
  [21, 12, "transposed"],
  [1234, 1324, "transposed"],
  [12, 123, "dropped"],
  [122, 12, "doubled"],
  [120, 12, "extraZero"],
  [12, 120, "missingZero"],
  [132, 12, "extraDigit"],
  [12, 987, "unknown"],
  [12, 34, "unknown"],
  [0, 7, "digit"],
])("%i typed for %i: %s", (typed, right, slip) => {
  expect(slipBetween(typed, right)).toBe(slip);
});
