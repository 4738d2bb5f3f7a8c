import { entered } from "../../../src/preview/host/entry";
import type { Scalar } from "../../../src/preview/host/model";

/** In a cell that nobody has formatted, in 2026; days from the table of Excel's serial numbers. */
test.each<[Scalar, Scalar, string?]>([
  ["12", 12],
  [" 1,234 ", 1234, "#,##0"],
  ["-0.5", -0.5],
  ["12%", 0.12, "0%"],
  ["98.5%", 0.985, "0.00%"],
  ["true", true],
  ["12,34", "12,34"],
  ["16件", "16件"],
  ["'007", "007"],
  ["007", 7],
  ["(3)", -3],
  ["（3）", "（3）"],
  ["1e3", 1000, "0.00E+00"],
  ["1/2", 46024, 'm"月"d"日"'],
  ["3-4", 46085, 'm"月"d"日"'],
  ["13/1", "13/1"],
  ["2026-1-5", 46027, "yyyy/m/d"],
  ["2026/2/30", "2026/2/30"],
  ["2026年1月", 46023, 'yyyy"年"m"月"'],
  ["2026年1月5日", 46027, 'yyyy"年"m"月"d"日"'],
  ["0 1/2", 0.5, "# ?/?"],
  ["1 3/16", 1.1875, "# ??/??"],
  ["¥5", 5, '"¥"#,##0.00'],
  ["12:00", 0.5, "h:mm"],
  ["-", "-"],
  ["", ""],
  ["=", "="],
  [7, 7],
])("%j is taken as %j", (typed, value, ...[numberFormat]) => {
  expect(entered(typed, "General", 2026)).toEqual({
    value,
    ...(numberFormat !== undefined && { numberFormat }),
  });
});

test("a cell with a format of its own keeps it", () => {
  expect(entered("1/2", "0", 2026)).toEqual({ value: 46024 });
  expect(entered("5%", "0", 2026)).toEqual({ value: 0.05 });
});

test.each([
  ["=A1+1", "=A1+1"],
  ["+A1", "=+A1"],
  ["-(1+2)", "=-(1+2)"],
  ["@SUM(A1)", "=@SUM(A1)"],
])("%s is a formula, except in a cell that is formatted as text", (typed, formula) => {
  expect(entered(typed, "General")).toEqual({ value: "", formula });
  expect(entered(typed, "@")).toEqual({ value: typed });
});

test("text stays text in a cell that is formatted so", () => {
  expect(entered("007", "@")).toEqual({ value: "007" });
});
