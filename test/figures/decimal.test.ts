import fc from "fast-check";
import {
  compareDecimals,
  decimalText,
  exactDifference,
  exactOf,
  exactSum,
  exactUnits,
  fixedText,
  percentOf,
  placesOf,
  plainDecimal,
  quotient,
  roundedQuotient,
  scaled,
  shiftPoint,
} from "../../src/figures";

test.each([
  ["86489.3629", 4, 864893629n],
  ["-1.5", 2, -150n],
  ["0.05", 2, 5n],
  ["1.234", 2, undefined],
  ["1e3", 2, undefined],
  ["", 0, undefined],
])("%s with %i places is %s units", (text, places, units) => {
  expect(scaled(text, places)).toBe(units);
  if (units === undefined) expect(() => exactUnits(text, places)).toThrow(RangeError);
  else expect(exactUnits(text, places)).toBe(units);
});

test.each([
  [5n, 2, "0.05", "0.05"],
  [-150n, 2, "-1.50", "-1.5"],
  [1000n, 3, "1.000", "1"],
  [1000n, 0, "1000", "1000"],
  [0n, 2, "0.00", "0"],
])("%s units with %i places: %s, in short %s", (units, places, fixed, short) => {
  expect(fixedText(units, places)).toBe(fixed);
  expect(decimalText(units, places)).toBe(short);
});

test.each([
  [1n, 8n, 2, 13n],
  [-1n, 8n, 2, -13n],
  [1n, 3n, 0, 0n],
  [1n, 2n, 0, 1n],
  [1n, -8n, 2, -13n],
  [-1n, -8n, 2, 13n],
  [7n, 3n, 1, 23n],
  [0n, 8n, 2, 0n],
  [0n, -8n, 2, 0n],
  [12n, 4n, 0, 3n],
])("%s / %s with %i places is %s", (dividend, divisor, places, units) => {
  expect(roundedQuotient(dividend, divisor, places)).toBe(units);
});

test("a decimal comes back as it was", () => {
  fc.assert(
    fc.property(fc.bigInt(-(10n ** 20n), 10n ** 20n), fc.nat(9), (units, places) => {
      const text = fixedText(units, places);
      expect(placesOf(text)).toBe(places);
      expect(scaled(text, places)).toBe(units);
      expect(scaled(decimalText(units, places), places)).toBe(units);
    }),
  );
});

test.each([
  [1n, 8n, 2, "0.13"],
  [1n, 2n, 3, "0.5"],
  [-5n, 4n, 1, "-1.3"],
  [8n, 2n, 2, "4"],
])("%s / %s to %i places reads %s", (dividend, divisor, places, text) => {
  expect(quotient(dividend, divisor, places)).toBe(text);
});

test.each([
  ["12", 0],
  [".5", 1],
  ["1.", 0],
  ["1.25", 2],
])("%s has %i digits behind the point", (text, places) => {
  expect(placesOf(text)).toBe(places);
});

test.each([
  [["0.1", "0.2"], "0.3"],
  [["0.285", "0.715"], "1"],
  [["9007199254740993", "0.0001", "-1"], "9007199254740992.0001"],
  [["5"], "5"],
  [[], undefined],
])("%j add up to %s", (decimals, sum) => {
  expect(exactSum(decimals)).toBe(sum);
});

test.each([
  ["0.3", "0.1", "0.2", 1],
  ["0.1", "0.3", "-0.2", -1],
  ["1.005", "1.0050", "0", 0],
  ["10", "9.5", "0.5", 1],
  ["9007199254740993", "9007199254740992", "1", 1],
  ["-2", "1", "-3", -1],
])("%s less %s is %s, and that is told by its sign %i", (a, b, difference, sign) => {
  expect(exactDifference(a, b)).toBe(difference);
  expect(compareDecimals(a, b)).toBe(sign);
});

test.each([
  ["1", "3", 0, "33"],
  ["2", "3", 1, "66.7"],
  ["5", "1", 0, "500"],
  ["-1", "8", 1, "-12.5"],
  ["0", "8", 1, "0.0"],
  ["0.285", "0.57", 1, "50.0"],
  // Exactly on the edge of rounding.
  ["1", "8", 0, "13"],
  ["667", "2000", 1, "33.4"],
  ["23", "80", 1, "28.8"],
  ["201", "20000", 2, "1.01"],
  ["0.00285", "0.1", 1, "2.9"],
])("%s of %s with %i decimals: %s%%", (part, whole, decimals, percent) => {
  expect(percentOf(part, whole, decimals)).toBe(percent);
});

test.each([
  ["1e3", "1000"],
  ["1e-7", "0.0000001"],
  ["2.5E+2", "250"],
  ["007.50", "7.5"],
  [".5", "0.5"],
  ["5.", "5"],
  ["+3", "3"],
  ["-0", "0"],
  ["-1.50", "-1.5"],
  ["", undefined],
  ["1,2", undefined],
  ["1e9999", undefined],
  ["0x10", undefined],
  ["NaN", undefined],
])("typed as %j it is %s", (typed, plain) => {
  expect(plainDecimal(typed)).toBe(plain);
});

test("a number of up to 15 digits comes back as it was typed", () => {
  fc.assert(
    fc.property(fc.bigInt(-(10n ** 15n) + 1n, 10n ** 15n - 1n), fc.nat(12), (units, places) => {
      const text = decimalText(units, places);
      expect(exactOf(Number(text))).toBe(text);
    }),
  );
});

test.each([
  ["0.285", 4, "2850"],
  ["1.005", 4, "10050"],
  ["2850", -4, "0.285"],
  ["-3", -2, "-0.03"],
  ["0", -4, "0"],
  ["0.0000001", 4, "0.001"],
])("the point of %s by %i places: %s", (number, places, moved) => {
  expect(shiftPoint(number, places)).toBe(moved);
});
