import { asTyped } from "../../src/workbook/excel/asTyped";

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
