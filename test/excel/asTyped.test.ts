import { asTyped, figureAsTyped, retyped } from "../../src/excel/asTyped";
import { entered } from "../../src/preview/host/entry";

test.each<[string | number | null, string | number]>([
  [16, 16],
  [null, ""],
  ["16件", "16件"],
  ["-", "-"],
  ["—", "—"],
  ["-3", "-3"],
  ["+2.5", "+2.5"],
  ["=1+1", "'=1+1"],
  ["=HYPERLINK(A1)", "'=HYPERLINK(A1)"],
  ["+1+cmd", "'+1+cmd"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["-无", "'-无"],
  ["1/2", "'1/2"],
  ["3-4", "'3-4"],
  ["0 1/2", "'0 1/2"],
  ["98.5%", "'98.5%"],
  ["(3)", "'(3)"],
  ["007", "'007"],
  ["1e5", "'1e5"],
  ["2026年1月", "'2026年1月"],
  ["12:30", "'12:30"],
  ["¥5", "'¥5"],
  ["true", "'true"],
  ["'07", "''07"],
  ["1,234", "'1,234"],
  ["12.5", "12.5"],
  ["5万余", "5万余"],
  ["第1号", "第1号"],
])("%p is typed as %p", (value, typed) => {
  expect(asTyped(value)).toBe(typed);
});

test.each<[string | number | boolean, string | number | boolean, string, string | number | boolean]>([
  ["=SUM(A1:A2)", 3, "0", "=SUM(A1:A2)"],
  [16, 16, "0", 16],
  [true, true, "General", true],
  ["", "", "0", ""],
  ["16件", "16件", "0", "'16件"],
  ["007", "007", "General", "'007"],
  ["007", "007", "@", "007"],
  ["2026-1-5", "2026-1-5", "General", "'2026-1-5"],
  ["=1+1", "=1+1", "General", "'=1+1"],
  ["无", "无", "0", "无"],
])("%p of value %p in format %s is typed back as %p", (formula, value, numberFormat, typed) => {
  expect(retyped(formula, value, numberFormat)).toBe(typed);
});

test.each([
  "1/2",
  "3-4",
  "0 1/2",
  "98.5%",
  "(3)",
  "007",
  "1e5",
  "2026年1月",
  "12:30",
  "¥5",
  "true",
  "'07",
  "=1+1",
  "+A1",
  "５",
])("%s comes back from a cell to the letter", (text) => {
  expect(entered(figureAsTyped(text, "General"), "General")).toEqual({ value: text });
});

test("a figure's text that is a number stays a text, also in a cell formatted as text", () => {
  expect(figureAsTyped("10", "0")).toBe("'10");
  expect(figureAsTyped("10", "@")).toBe("10");
  expect(figureAsTyped(10, "0")).toBe(10);
});
