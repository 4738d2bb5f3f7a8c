import { asTyped, retyped } from "../../src/excel/asTyped";

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
