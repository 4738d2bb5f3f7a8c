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

test("a day is printed without leading zeros, here and in UTC", () => {
  expect(asPrinted(new Date(2026, 0, 3, 12))).toBe("2026年1月3日");
  expect(asPrinted(new Date("2026-11-09T00:00:00Z"), "UTC")).toBe("2026年11月9日");
  const evening = new Date(2026, 10, 9, 23, 59);
  expect(asPrinted(evening)).toBe("2026年11月9日");
});
