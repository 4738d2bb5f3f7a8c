import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openFile } from "../../../src/files/openFile";

// Made by LibreOffice 7.4: on the third sheet a number with a mark off the line, and the same digits without one; the
// long texts behind them make the record of texts go on in others.
const marks = new Uint8Array(readFileSync(join(__dirname, "marks.xls")));

test("numbers with a mark behind them, raised or lowered, and the same digits as numbers", async () => {
  const opened = await openFile(marks);
  if (opened.kind !== "sheets") throw new Error(opened.kind);
  const rows = Array.from({ length: 40 }, (_, index) => {
    const number = index + 1;
    const digits = number % 2 === 1 ? "⁰¹²³⁴⁵⁶⁷⁸⁹" : "₀₁₂₃₄₅₆₇₈₉";
    return [
      `${number}${digits[number % 10] ?? ""}`,
      `${number}${number % 10}`,
      `${(number % 2 === 1 ? "字" : "x").repeat(200)}${number}`,
    ];
  });
  expect(opened.sheets.map((sheet) => sheet.rows)).toEqual([[["甲"]], rows]);
});
