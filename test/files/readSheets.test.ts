import { utils, write, type CellObject } from "@e965/xlsx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { openPacked } from "../../src/files/packed";
import { plainSheets } from "../../src/files/xlsx/plainWorkbook";
import { sheetsIn } from "../../src/files/xlsx/readSheets";

/** What a reader sees of a cell that holds no plain number or text: never a blank, never a number of its own. */
const cells: readonly (readonly [name: string, cell: CellObject, seen: unknown])[] = [
  ["an error", { t: "e", v: 23 }, "#REF!"],
  ["another error", { t: "e", v: 42 }, "#N/A"],
  ["a day", { t: "n", v: 45_291, z: "yyyy/m/d" }, "2023-12-31"],
  ["a number with marks of its own", { t: "n", v: 1_234, z: "#,##0" }, 1_234],
  ["a sum", { t: "n", v: 3, f: "SUM(A1:A2)" }, 3],
  ["a sum that comes to an error", { t: "e", v: 7, f: "1/0" }, "#DIV/0!"],
  ["a truth", { t: "b", v: true }, true],
];

/** What programs write that do not compute, in three ways of leaving the result out. */
const formulas: readonly (readonly [formula: string, seen: string])[] = [
  ["SUM(A1:A2)", "=SUM(A1:A2)"],
  ["A1+A2", "=A1+A2"],
  ["-Sheet2!A1", "=-Sheet2!A1"],
  ['IF(A1="","",A1+A2)', ""],
  ["TRIM(A1)", ""],
];

test.each(formulas.flatMap((each) => ["<v></v>", "<v/>", ""].map((result) => [...each, result] as const)))(
  "%s without a result is %j (%j)",
  (f, seen, result) => {
    const book = utils.book_new();
    const sheet = utils.aoa_to_sheet([["规章"]]);
    utils.book_append_sheet(book, { ...sheet, "!ref": "A1:B1", B1: { t: "n", v: 3, f } }, "表");
    const parts = unzipSync(new Uint8Array(write(book, { type: "array" }) as ArrayBuffer));
    const name = "xl/worksheets/sheet1.xml";
    parts[name] = strToU8(strFromU8(parts[name] ?? new Uint8Array()).replace("<v>3</v>", result));
    const bytes = zipSync(parts);
    expect(sheetsIn(bytes).map(({ rows }) => rows)).toEqual([[["规章", seen]]]);
    expect(plainSheets(openPacked(bytes))).toEqual(sheetsIn(bytes));
  },
);

test("which cells hold formulas is known", () => {
  const sheet = utils.aoa_to_sheet([["规章", "12", 12, null], [], ["合计"]]);
  const sums = { C3: { t: "n", v: 12, f: "SUM(C1:C2)" }, D3: { t: "s", v: "", f: 'IF(A1="","","")' } };
  const book = utils.book_new();
  utils.book_append_sheet(book, { ...sheet, ...sums, "!ref": "A1:D3" }, "表");
  const bytes = new Uint8Array(write(book, { type: "array" }) as ArrayBuffer);
  expect(sheetsIn(bytes)).toEqual([
    {
      rows: [
        ["规章", "12", 12, null],
        ["合计", null, 12, ""],
      ],
      formulas: [new Set(), new Set([2, 3])],
      numbers: [0, 2],
    },
  ]);
});

test("a formula that fills several cells computes every one of them", () => {
  const book = utils.book_new();
  const sheet = utils.aoa_to_sheet([["规章", 1, 2]]);
  const cells = { B1: { t: "n", v: 1, F: "B1:C1", f: "TRANSPOSE(E1:E2)" }, C1: { t: "n", v: 2, F: "B1:C1" } };
  utils.book_append_sheet(book, { ...sheet, ...cells }, "表");
  const bytes = new Uint8Array(write(book, { type: "array" }) as ArrayBuffer);
  expect(sheetsIn(bytes).map(({ formulas }) => formulas)).toEqual([[new Set([1, 2])]]);
  expect(plainSheets(openPacked(bytes))).toBeUndefined();
});

test.each(
  (["xlsx", "biff8"] as const).flatMap((bookType) =>
    cells.map(([name, cell, seen]) => ({ name, bookType, cell, seen })),
  ),
)("$name in a workbook ($bookType)", ({ bookType, cell, seen }) => {
  const book = utils.book_new();
  const sheet = utils.aoa_to_sheet([["规章"]]);
  utils.book_append_sheet(book, { ...sheet, "!ref": "A1:B1", B1: cell }, "表");
  const bytes = new Uint8Array(write(book, { type: "array", bookType }) as ArrayBuffer);
  expect(sheetsIn(bytes).map(({ rows }) => rows)).toEqual([[["规章", seen]]]);
});
