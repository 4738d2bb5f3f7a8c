import { asPrinted, isoOf } from "../../src/session/printedDate";

test.each([
  ["2026年1月3日", "2026-01-03"],
  ["2026年12月31日", "2026-12-31"],
  ["26年1月3日", undefined],
  ["二〇二六年一月三日", undefined],
  ["2026年1月3日前", undefined],
  ["于2026年1月3日", undefined],
  ["2026年123月3日", undefined],
  ["2026年1月345日", undefined],
  ["", undefined],
])("the printed day %j is %j to a date field", (printed, iso) => {
  expect(isoOf(printed)).toBe(iso);
});

test("a day is printed without leading zeros", () => {
  expect(asPrinted(new Date(2026, 0, 3, 12))).toBe("2026年1月3日");
  expect(asPrinted(new Date(2026, 10, 9, 23, 59))).toBe("2026年11月9日");
});

/** A moment on a clock eight hours ahead of UTC, wherever the test runs. */
class InBeijing extends Date {
  readonly #there = new Date(this.getTime() + 8 * 3_600_000);
  override getFullYear = () => this.#there.getUTCFullYear();
  override getMonth = () => this.#there.getUTCMonth();
  override getDate = () => this.#there.getUTCDate();
}

test("the day here and the day in UTC are each what was asked for, over the end of a year too", () => {
  const newYear = new InBeijing("2025-12-31T16:30:00Z");
  expect(asPrinted(newYear)).toBe("2026年1月1日");
  expect(asPrinted(newYear, "UTC")).toBe("2025年12月31日");
  expect(asPrinted(new InBeijing("2026-11-09T00:00:00Z"), "UTC")).toBe("2026年11月9日");
});
