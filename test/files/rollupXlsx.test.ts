import { read, utils, write, type WorkBook } from "@e965/xlsx";
import { kindsOf, textOf } from "../../src/figures";
import type { FigureId } from "../../src/form";
import { readDocument } from "../../src/files";
import { asXlsx } from "../../src/files/xlsx";
import { rollupXlsx } from "../../src/files/xlsx/rollupXlsx";
import { rollup } from "../../src/rollup";
import { shownSums, typed, units, wanted } from "./rolledUpUnits";

const cellsOf = (book: WorkBook, sheet: string): readonly unknown[][] =>
  utils.sheet_to_json(book.Sheets[sheet] ?? {}, { header: 1, defval: "" });

test("another library reads every unit's numbers and texts, and the sums, out of the workbook", async () => {
  const result = rollup(units(12));
  const book = read(await rollupXlsx(result), { type: "array" });
  const [, headers = [], first = [], second = []] = cellsOf(book, "单位明细");
  expect(headers).toHaveLength(4 + kindsOf(result.form).size);
  expect(first.slice(0, 4)).toEqual(["=甲<局>&", "=甲<局>&.xlsx", 2023, "是"]);
  const at = [...kindsOf(result.form).keys()];
  const shown = (line: readonly unknown[], id: FigureId) => line[4 + at.indexOf(id)];
  expect([...typed.keys()].map((id) => shown(first, id))).toEqual(["/", 22, "=1+1", "约<5 & >3", 86489.3629]);
  expect(second.slice(4)).toEqual(
    [...(result.units[1]?.filing.figures.values() ?? [])].map((figure) =>
      figure.state === "number" ? figure.value : "",
    ),
  );
  expect(shownSums(book, result)).toEqual(wanted(result));
});

/** One workbook with the sheets of both, for another library to write. */
function together(...workbooks: readonly Uint8Array[]): Uint8Array {
  const book = utils.book_new();
  for (const each of workbooks.map((bytes) => read(bytes, { type: "array" })))
    for (const name of each.SheetNames) utils.book_append_sheet(book, each.Sheets[name] ?? {}, name);
  return new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
}

test("a workbook with own tables and 汇总表 is read for its own, whichever stand first, and that is said", async () => {
  const all = units(5);
  const [, own] = all;
  if (!own) throw new Error("two units");
  const [sums, tables] = [await rollupXlsx(rollup(all)), await asXlsx(own.filing)];
  for (const workbook of [together(sums, tables), together(tables, sums)]) {
    const told = await readDocument(workbook);
    if (!told.ok) throw new Error(told.message);
    expect(told.sums).toBe("left");
    expect(told.doubts.map(({ kind }) => kind)).toContain("units");
    expect([...told.filing.figures.values()].map(textOf)).toEqual(
      [...own.filing.figures.values()].map(textOf),
    );
  }
});

test("a workbook with 汇总表 alone is read as the sums, and that is said", async () => {
  const result = rollup(units(5));
  const told = await readDocument(await rollupXlsx(result));
  if (!told.ok) throw new Error(told.message);
  expect(told.sums).toBe("taken");
  expect(told.doubts.map(({ kind }) => kind)).toContain("units");
  expect([...told.filing.figures].map(([id, figure]) => [id, textOf(figure)])).toEqual(
    [...result.sums].map(([id, { exact = "" }]) => [id, exact]),
  );
});
