import fc from "fast-check";
import { decimalText, fixedText, placesOf, quotient, roundedQuotient, scaled } from "../../src/figures";

test.each([
  ["86489.3629", 4, 864893629n],
  ["-1.5", 2, -150n],
  ["0.05", 2, 5n],
  ["1.234", 2, undefined],
  ["1e3", 2, undefined],
  ["", 0, undefined],
])("%s with %i places is %s units", (text, places, units) => {
  expect(scaled(text, places)).toBe(units);
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
