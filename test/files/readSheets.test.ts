import { utils, write, type CellObject } from "@e965/xlsx";
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
