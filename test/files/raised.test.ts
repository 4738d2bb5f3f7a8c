import { utils, write } from "@e965/xlsx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { characterFormat } from "../../src/files/doc/formatting";
import { linesOfHtml } from "../../src/files/html";
import { linesOfOdt } from "../../src/files/odf";
import { openPacked } from "../../src/files/packed";
import { textOfLine } from "../../src/files/pdf/textOfLine";
import { lineOf } from "../../src/files/pdf/textLines";
import { plainSheets } from "../../src/files/xlsx/plainWorkbook";
import { sheetsIn } from "../../src/files/xlsx/readSheets";

/** In every kind of file `26` with a raised `1` is 26 with a mark, and not 261. */
const marked = "26¹";

test.each(["<sup>1</sup>", '<span style="font-size:7pt; vertical-align: super">1</span>'])(
  "a web page: %s",
  (mark) => {
    expect(linesOfHtml(`<p>26${mark}</p>`)).toEqual([{ cells: [marked], inTable: false }]);
  },
);

test.each(["super 58%", "33% 58%", "-33% 58%"])("OpenDocument: %s", (position) => {
  const names = "office text style"
    .split(" ")
    .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`);
  const xml = `<office:document-content ${names.join(" ")}><office:automatic-styles>
    <style:style style:name="T1" style:family="text"><style:text-properties style:text-position="${position}"/></style:style>
    </office:automatic-styles><office:body><office:text><text:p>26<text:span text:style-name="T1">1</text:span></text:p></office:text></office:body></office:document-content>`;
  const file = zipSync({
    mimetype: strToU8("application/vnd.oasis.opendocument.text"),
    "content.xml": strToU8(xml),
  });
  const [line] = linesOfOdt(openPacked(file));
  expect(line?.cells).toEqual([position.startsWith("-") ? "261" : marked]);
});

test("a workbook whose cell has parts that look different", () => {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([["26"]]), "表");
  const parts = unzipSync(
    new Uint8Array(write(book, { type: "array", bookType: "xlsx", bookSST: true }) as ArrayBuffer),
  );
  const runs = '<r><t>26</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r>';
  const strings = strFromU8(parts["xl/sharedStrings.xml"] ?? new Uint8Array());
  const file = zipSync({ ...parts, "xl/sharedStrings.xml": strToU8(strings.replace(/<t>26<\/t>/, runs)) });
  expect(sheetsIn(file).map(({ rows }) => rows)).toEqual([[[marked]]]);
  expect(plainSheets(openPacked(file))?.map(({ rows }) => rows)).toEqual([[[marked]]]);
});

test("a .doc: sprmCIss (MS-DOC 2.6.1)", () => {
  expect(characterFormat(Uint8Array.of(0x48, 0x2a, 1)).isRaised).toBe(true);
  expect(characterFormat(Uint8Array.of(0x48, 0x2a, 2)).isRaised).toBe(false);
});

test("a page of a PDF: smaller and higher", () => {
  const glyph = (text: string, left: number, size: number, y: number) =>
    ({ text, left, right: left + size / 2, y, size, turn: 0, run: 0, along: 0 }) as const;
  const line = (size: number, y: number) =>
    lineOf([glyph("2", 0, 12, 100), glyph("6", 6, 12, 100), glyph("1", 12, size, y)]);
  expect(textOfLine(line(7, 97))).toBe(marked);
  expect(textOfLine(line(12, 97))).toBe("261");
  expect(textOfLine(line(7, 101))).toBe("261");
});
