import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { read, type WorkBook } from "@e965/xlsx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { rollupXlsx } from "../../src/files/xlsx/rollupXlsx";
import { rollup } from "../../src/rollup";
import { turned } from "./libreOffice";
import { shownSums, units, wanted } from "./rolledUpUnits";

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
    turned(folder, ["in.xlsx"], "xlsx", "out");
    return read(readFileSync(join(folder, "out", "in.xlsx")), { type: "buffer" });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test("LibreOffice, which finds formulas and no sums, comes to ours; a unit that is set to 否 no longer counts", async () => {
  const all = units(40);
  const before = rollup(all);
  const [, , third] = before.units;
  if (!third) throw new Error("three units");
  const after = rollup(all, { leftOut: new Map([[third.file, "试"]]) });
  const book = recalculated(unsummed(await rollupXlsx(before), 5));
  expect(shownSums(book, after)).toEqual(wanted(after));
  expect(shownSums(book, before)).not.toEqual(wanted(before));
}, 300_000);
