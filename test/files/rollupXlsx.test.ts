import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { read, utils, write, type WorkBook } from "@e965/xlsx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { kindsOf, readFigure, textOf } from "../../src/figures";
import type { FigureId } from "../../src/form";
import { readDocument } from "../../src/files";
import { asXlsx } from "../../src/files/xlsx";
import { rollupXlsx } from "../../src/files/xlsx/rollupXlsx";
import { rollup, type Rollup } from "../../src/rollup";
import { rollupSheets } from "../../src/rollup/sheets";
import { Random } from "../audit/random";
import { isDeep } from "../deep";
import { county, received } from "../rollup/county";

const typed = new Map<FigureId, string | number>([
  ["disclosure.rules.issued", "/"],
  ["disclosure.licensing.decisions", "22（其中修订16件）"],
  ["disclosure.penalties.decisions", "=1+1"],
  ["disclosure.coercion.decisions", "约<5 & >3"],
  ["disclosure.fees.amount", "86489.3629"],
]);

/** Units of which some have more than plain numbers in their cells. */
function units(size: number) {
  const [first, ...others] = county(size, new Random(7));
  if (!first) throw new Error("one unit");
  const figures = new Map(first.figures);
  const kinds = kindsOf(first.form);
  for (const [id, content] of typed) figures.set(id, readFigure(content, kinds.get(id) ?? "count"));
  return [{ ...first, unit: "=甲<局>&", figures }, ...others].map(received);
}

const cellsOf = (book: WorkBook, sheet: string): readonly unknown[][] =>
  utils.sheet_to_json(book.Sheets[sheet] ?? {}, { header: 1, defval: "" });

/** What the sheets with sums show, figure by figure. */
function shownSums(book: WorkBook, result: Rollup): Map<FigureId, unknown> {
  return new Map(
    rollupSheets(result, []).flatMap(({ plan, sums = [] }) => {
      const sheet = book.Sheets[plan.sheet] ?? {};
      return sums.map(({ row, column, figure }) => {
        const cell: unknown = sheet[utils.encode_cell({ r: row, c: column })];
        const value = typeof cell === "object" && cell !== null && "v" in cell ? cell.v : "";
        return [figure, value] as const;
      });
    }),
  );
}

const wanted = ({ sums }: Rollup) =>
  new Map([...sums].map(([figure, { exact }]) => [figure, exact === undefined ? "" : Number(exact)]));

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

const hasOffice = isDeep && spawnSync("soffice", ["--version"]).status === 0;

/** The workbook without any sum that it holds already, and with 纳入 of one row of 单位明细 saying 否. */
function unsummed(workbook: Uint8Array, row: number): Uint8Array {
  const parts = Object.entries(unzipSync(workbook)).map(([name, bytes]): [string, Uint8Array] => {
    if (!name.startsWith("xl/worksheets/")) return [name, bytes];
    const xml = strFromU8(bytes).replace(/(<\/f>)<v>[^<]*<\/v>/g, "$1");
    return [name, strToU8(name.endsWith("sheet2.xml") ? withoutRow(xml, row) : xml)];
  });
  return zipSync(Object.fromEntries(parts));
}

const withoutRow = (xml: string, row: number) =>
  xml.replace(
    new RegExp(`<c r="D${row}" t="s"( s="\\d+")?><v>\\d+</v></c>`),
    `<c r="D${row}"$1 t="inlineStr"><is><t>否</t></is></c>`,
  );

function recalculated(workbook: Uint8Array): WorkBook {
  const folder = mkdtempSync(join(tmpdir(), "nianbao-office-"));
  try {
    writeFileSync(join(folder, "in.xlsx"), workbook);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const out = join(folder, "out");
    const args = ["--headless", profile, "--convert-to", "xlsx", "--outdir", out, join(folder, "in.xlsx")];
    spawnSync("soffice", args, { timeout: 240_000 });
    return read(readFileSync(join(out, "in.xlsx")), { type: "buffer" });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

(hasOffice ? test : test.skip)(
  "LibreOffice, which finds formulas and no sums, comes to ours; a unit that is set to 否 no longer counts",
  async () => {
    const all = units(40);
    const before = rollup(all);
    const [, , third] = before.units;
    if (!third) throw new Error("three units");
    const after = rollup(all, { leftOut: new Map([[third.file, "试"]]) });
    const book = recalculated(unsummed(await rollupXlsx(before), 5));
    expect(shownSums(book, after)).toEqual(wanted(after));
    expect(shownSums(book, before)).not.toEqual(wanted(before));
  },
  300_000,
);

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
