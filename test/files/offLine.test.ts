import { utils, write } from "@e965/xlsx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { characterFormat } from "../../src/files/doc/formatting";
import { linesOfDocx } from "../../src/files/docx";
import { linesOfHtml } from "../../src/files/html";
import { linesOfOdt } from "../../src/files/odf";
import { openPacked } from "../../src/files/packed";
import { textOfLine } from "../../src/files/pdf/textOfLine";
import { lineOf } from "../../src/files/pdf/textLines";
import { sheetsInXml } from "../../src/files/xlsx/xmlWorkbook";
import { plainSheets } from "../../src/files/xlsx/plainWorkbook";
import { sheetsIn } from "../../src/files/xlsx/readSheets";
import { wordFile } from "./docx/word";

/** In every kind of file `26` with a raised or lowered `1` is 26 with a mark, and not 261. */
const [raised, lowered] = ["26¹", "26₁"];

test.each([
  ["<sup>1</sup>", raised],
  ["<sub>1</sub>", lowered],
  ["<sup>１</sup>", raised],
  ["<b>件</b><sup>1</sup>", "26件¹"],
  ['<span style="font-size:7pt; vertical-align: super">1</span>', raised],
  ['<span style="vertical-align:sub">1</span>', lowered],
  ["<b>1</b>", "261"],
])("a web page: %s", (mark, text) => {
  expect(linesOfHtml(`<p>26${mark}</p>`)).toEqual([{ cells: [text], inTable: false }]);
});

test.each([
  ['<w:vertAlign w:val="superscript"/>', raised],
  ['<w:vertAlign w:val="subscript"/>', lowered],
  ['<w:rStyle w:val="Mark"/>', raised],
  ['<w:rStyle w:val="OnMark"/>', raised],
  ['<w:rStyle w:val="Mark"/><w:vertAlign w:val="baseline"/>', "261"],
])("a Word file: %s", (looks, text) => {
  const style = (id: string, inside: string) =>
    `<w:style w:type="character" w:styleId="${id}">${inside}</w:style>`;
  const styles = [
    style("Mark", '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'),
    style("OnMark", '<w:basedOn w:val="Mark"/>'),
  ];
  const body = `<w:p><w:r><w:t>26</w:t></w:r><w:r><w:rPr>${looks}</w:rPr><w:t>1</w:t></w:r></w:p>`;
  const file = wordFile(body, { parts: { styles: `<w:styles>${styles.join("")}</w:styles>` } });
  expect(linesOfDocx(openPacked(file))).toEqual([{ cells: [text], inTable: false }]);
});

test.each([
  ["super 58%", raised],
  ["33% 58%", raised],
  ["sub 58%", lowered],
  ["-33% 58%", lowered],
  ["0% 58%", "261"],
])("OpenDocument: %s", (position, text) => {
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
  expect(line?.cells).toEqual([text]);
});

test.each([
  ["superscript", raised],
  ["subscript", lowered],
])("a workbook whose cell has a part in %s", (place, text) => {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([["26"]]), "表");
  const parts = unzipSync(
    new Uint8Array(write(book, { type: "array", bookType: "xlsx", bookSST: true }) as ArrayBuffer),
  );
  const runs = `<r><t>26</t></r><r><rPr><vertAlign val="${place}"/></rPr><t>1</t></r>`;
  const strings = strFromU8(parts["xl/sharedStrings.xml"] ?? new Uint8Array());
  const file = zipSync({ ...parts, "xl/sharedStrings.xml": strToU8(strings.replace(/<t>26<\/t>/, runs)) });
  expect(sheetsIn(file).map(({ rows }) => rows)).toEqual([[[text]]]);
  expect(plainSheets(openPacked(file))?.map(({ rows }) => rows)).toEqual([[[text]]]);
});

test("a .doc: sprmCIss (MS-DOC 2.6.1)", () => {
  const places = [0, 1, 2].map((value) => characterFormat(Uint8Array.of(0x48, 0x2a, value)).place);
  expect(places).toEqual([undefined, "raised", "lowered"]);
});

test.each([
  ["Sup", raised],
  ["Sub", lowered],
  ["B", "261"],
])("a workbook that Excel 2003 saved in XML: %s", (name, text) => {
  const data = `<ss:Data ss:Type="String" xmlns="http://www.w3.org/TR/REC-html40">26<${name}>1</${name}></ss:Data>`;
  const file = `<ss:Workbook xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><ss:Worksheet><ss:Table><ss:Row><ss:Cell>${data}</ss:Cell></ss:Row></ss:Table></ss:Worksheet></ss:Workbook>`;
  expect(sheetsInXml(file)).toEqual([{ rows: [[text]], formulas: [new Set()] }]);
});

test("a page of a PDF: smaller, and higher or lower", () => {
  const glyph = (text: string, left: number, size: number, y: number) =>
    ({ text, left, right: left + size / 2, y, size, turn: 0, run: 0, along: 0 }) as const;
  const line = (size: number, y: number) =>
    lineOf([glyph("2", 0, 12, 100), glyph("6", 6, 12, 100), glyph("1", 12, size, y)]);
  expect(textOfLine(line(7, 97))).toBe(raised);
  // Of a smaller digit on the same line the middle is lower.
  expect(textOfLine(line(7, 101.8))).toBe("261");
  expect(textOfLine(line(7, 104))).toBe(lowered);
  expect(textOfLine(line(12, 97))).toBe("261");
  expect(textOfLine(line(7, 100.5))).toBe("261");
});
