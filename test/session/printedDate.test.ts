import { asPrinted, isoOf } from "../../src/session/printedDate";

test("a day is printed without leading zeros, and taken back by a date field", () => {
  expect(asPrinted(new Date(2026, 0, 3))).toBe("2026年1月3日");
  expect(asPrinted(new Date("2026-01-23"), "UTC")).toBe("2026年1月23日");
  expect(isoOf("2026年1月3日")).toBe("2026-01-03");
  expect(isoOf("1月3日")).toBeUndefined();
});
