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
  [321, 123, "jumped"],
  [5321, 5123, "jumped"],
  [4321, 1324, "unknown"],
  [-5, 5, "sign"],
  [30_000, 3, "unit"],
  [3, 30_000, "unit"],
  [1_000, 100, "extraZero"],
  [112, 12, "doubled"],
  [0, 10, "dropped"],
  [10, 0, "extraDigit"],
  [12345, 12, "unknown"],
])("%i typed for %i: %s", (typed, right, slip) => {
  expect(slipBetween(typed, right)).toBe(slip);
});
