import { utils, write, type CellObject, type WorkSheet } from "@e965/xlsx";
import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { openPacked } from "../../src/files/packed";
import { asXlsx } from "../../src/files/xlsx";
import { plainSheets } from "../../src/files/xlsx/plainWorkbook";
import { sheetsIn } from "../../src/files/xlsx/readSheets";
import { exampleWith } from "../audit/exampleFiling";
import { Random } from "../audit/random";
import { county } from "../rollup/county";
import { runs } from "../deep";

const plain = (bytes: Uint8Array) => plainSheets(openPacked(bytes));

test("a workbook of ours is plain, and read as the library reads it", async () => {
  for (const filing of [exampleWith(), ...county(4, new Random(5))]) {
    const bytes = await asXlsx(filing);
    expect(plain(bytes)).toEqual(sheetsIn(bytes));
  }
});

const letters = fc.string({
  unit: fc.constantFrom(...Array.from("总计12 .,;<>\"'&=_xX0041\n\t\u00a0\u3000①")),
  maxLength: 14,
});
const usual: fc.Arbitrary<CellObject | undefined> = fc.oneof(
  fc.constant(undefined),
  letters.map((v): CellObject => ({ t: "s", v })),
  fc.integer().map((v): CellObject => ({ t: "n", v })),
);
const sheetOf = (each: typeof usual) =>
  fc.array(fc.array(each, { maxLength: 6 }), { minLength: 1, maxLength: 6 });
const cell: fc.Arbitrary<CellObject | undefined> = fc.oneof(
  { arbitrary: usual, weight: 3 },
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((v): CellObject => ({ t: "n", v })),
  fc
    .tuple(
      fc.integer({ min: 0, max: 50_000 }),
      fc.constantFrom("0", "0.00", "#,##0", "@", "yyyy/m/d", 'm"月"'),
    )
    .map(([v, z]): CellObject => ({ t: "n", v, z })),
  fc.integer().map((v): CellObject => ({ t: "n", v, f: "SUM(A1:A2)" })),
  letters.map((v): CellObject => ({ t: "s", v, f: 'IF(1,"","")' })),
  fc.boolean().map((v): CellObject => ({ t: "b", v })),
  fc.constant<CellObject>({ t: "e", v: 7 }),
);

test("whatever a workbook holds, it is read as the library reads it or left to the library", () => {
  const count = { plain: 0, all: 0 };
  fc.assert(
    fc.property(
      // Of cells of any kind next to every sheet has an odd one.
      fc.oneof(sheetOf(usual), sheetOf(cell)),
      fc.boolean(),
      (rows, bookSST) => {
        const sheet: WorkSheet = { "!ref": "A1:F6" };
        for (const [r, line] of rows.entries())
          for (const [c, each] of line.entries()) if (each) sheet[utils.encode_cell({ r, c })] = each;
        const book = utils.book_new();
        utils.book_append_sheet(book, sheet, "一");
        const bytes = new Uint8Array(write(book, { type: "array", bookSST }) as ArrayBuffer);
        const read = plain(bytes);
        count.all += 1;
        if (!read) return;
        count.plain += 1;
        expect(read).toEqual(sheetsIn(bytes));
      },
    ),
    { numRuns: runs(80, 300) },
  );

  expect(count.plain).toBeGreaterThan(count.all / 10);
});

/** A workbook of ours with other words in one of its parts. */
async function changed(part: string, from: string | RegExp, to: string): Promise<Uint8Array> {
  const parts = unzipSync(await asXlsx(exampleWith()));
  const xml = strFromU8(parts[part] ?? new Uint8Array());
  const other = xml.replace(from, to);
  expect(other).not.toBe(xml);
  return zipSync({ ...parts, [part]: strToU8(other) });
}

const sheet = "xl/worksheets/sheet3.xml";
const number = /<c r="D5"[^>]*><v>\d+<\/v>/;

test.each<readonly [string, string, string | RegExp, string]>([
  ["a cell that does not say where it stands", sheet, '<c r="D5"', "<c"],
  ["a cell of another row", sheet, '<c r="D5"', '<c r="D6"'],
  ["a cell that stands there twice", sheet, '<c r="E5"', '<c r="D5"'],
  ["a row that does not say where it stands", sheet, '<row r="5"', "<row"],
  ["a row that stands there twice", sheet, '<row r="6"', '<row r="5"'],
  ["a row far below", sheet, '<row r="29"', '<row r="500000"'],
  ["a cell far to the right", sheet, '<c r="J5"', '<c r="XFD5"'],
  ["a cell of another kind", sheet, '<c r="D5"', '<c xmlns="urn:other" r="D5"'],
  ["a row of another kind", sheet, '<row r="5"', '<row xmlns="urn:other" r="5"'],
  ["a part of a cell of another kind", sheet, number, '<c r="D5"><w>1</w><v>1</v>'],
  ["a day", sheet, number, '<c r="D5" t="d"><v>2023-01-01</v>'],
  ["an error", sheet, number, '<c r="D5" t="e"><v>#REF!</v>'],
  ["yes or no", sheet, number, '<c r="D5" t="b"><v>1</v>'],
  ["a look that is not there", sheet, number, '<c r="D5" s="999"><v>1</v>'],
  ["a number that is none", sheet, number, '<c r="D5"><v>1,000</v>'],
  ["a number that is a text", sheet, number, '<c r="D5"><v>一</v>'],
  ["a text that is not there", sheet, number, '<c r="D5" t="s"><v>9999</v>'],
  ["a formula for several cells", sheet, number, '<c r="D5"><f t="array" ref="D5:E5">F5:G5</f><v>1</v>'],
  ["an element that nobody closes", sheet, "</sheetData>", ""],
  ["a code of a letter", "xl/sharedStrings.xml", "<t>", "<t>_x0041_"],
  ["a text in other clothes", "xl/sharedStrings.xml", "<t>", "<b/><t>"],
  [
    "a sheet that is a chart",
    "xl/_rels/workbook.xml.rels",
    "relationships/worksheet",
    "relationships/chartsheet",
  ],
  ["a sheet that is not there", "xl/_rels/workbook.xml.rels", "sheet3.xml", "sheet33.xml"],
  ["a sheet without a name in the relations", "xl/workbook.xml", 'r:id="rId3"', 'r:id="rId33"'],
  [
    "another kind of workbook",
    "xl/workbook.xml",
    /xmlns="[^"]*"/,
    'xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"',
  ],
])("%s is left to the library", async (_, part, from, to) => {
  expect(plain(await changed(part, from, to))).toBeUndefined();
});

test("a day in a number's clothes is left to the library", async () => {
  const bytes = await changed("xl/styles.xml", /<xf numFmtId="\d+"/g, '<xf numFmtId="14"');
  expect(plain(bytes)).toBeUndefined();
});
