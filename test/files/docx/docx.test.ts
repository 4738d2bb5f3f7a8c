import { linesOfDocx } from "../../../src/files/docx";
import { openPacked } from "../../../src/files/packed";
import { cell, paragraph, row, run, table, wordFile } from "./word";

const linesIn = (body: string, options?: Parameters<typeof wordFile>[1]) =>
  linesOfDocx(openPacked(wordFile(body, options))).map(({ cells }) => cells);

/** The words of one cell that holds 16, and something that is not printed or stands elsewhere. */
const cellWith = (content: string) =>
  linesIn(table(row(cell(paragraph(run("新收"))), cell(paragraph(content)))))[0]?.[1];

const box = (text: string) => `<w:txbxContent>${paragraph(run(text))}</w:txbxContent>`;

test.each([
  ["moved away", `${run("16")}<w:moveFrom>${run("99")}</w:moveFrom>`],
  ["moved here", `<w:moveTo>${run("16")}</w:moveTo>`],
  ["deleted", `${run("16")}<w:del><w:r><w:delText>9</w:delText></w:r></w:del>`],
  ["inserted", `<w:ins>${run("16")}</w:ins>`],
  ["hidden", `${run("16")}${run("99", "<w:vanish/>")}`],
  ["hidden and shown again", run("16", '<w:vanish w:val="0"/>')],
  ["a comment of XML", `${run("1")}<!-- 9 -->${run("6")}`],
  ["CDATA", "<w:r><w:t><![CDATA[16]]></w:t></w:r>"],
  ["a sign by its number", run("&#49;&#x36;")],
  [
    "a content control",
    `<w:sdt><w:sdtPr><w:alias w:val="9"/></w:sdtPr><w:sdtContent>${run("16")}</w:sdtContent></w:sdt>`,
  ],
  [
    "a field",
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> =SUM(9) </w:instrText></w:r>${run("9").replace("<w:t>9</w:t>", "")}<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run("16")}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
  ],
  ["a note", `${run("16")}<w:r><w:footnoteReference w:id="9"/></w:r>`],
  [
    "a text box, drawn in two ways",
    `${run("16")}<w:r><mc:AlternateContent><mc:Choice>${box("99")}</mc:Choice><mc:Fallback>${box("99")}</mc:Fallback></mc:AlternateContent></w:r>`,
  ],
])("a cell holds what is printed in it: %s", (_, content) => {
  expect(cellWith(content)).toBe("16");
});

test("the mark of a footnote is no digit of the number before it", () => {
  expect(cellWith(run("26") + run("1", '<w:vertAlign w:val="superscript"/>'))).toBe("26¹");
});

test("a text box is told once, behind what it hangs on", () => {
  const hung = paragraph(
    `${run("正文。")}<w:r><mc:AlternateContent><mc:Choice>${box("框")}</mc:Choice><mc:Fallback>${box("框")}</mc:Fallback></mc:AlternateContent></w:r>`,
  );
  expect(linesIn(hung)).toEqual([["正文。"], ["框"]]);
});

test("two numbers in a cell are none", () => {
  expect(
    linesIn(table(row(cell(paragraph(run("新收"))), cell(paragraph(run("16")) + paragraph(run("1")))))),
  ).toEqual([["新收", "16；1"]]);
});

test("merged cells keep every cell in its column", () => {
  const merged = table(
    row(
      cell(paragraph(run("甲")), '<w:gridSpan w:val="2"/>'),
      cell(paragraph(run("1")), '<w:vMerge w:val="restart"/>'),
    ),
    row(cell(paragraph(run("乙"))), cell(paragraph(run("2"))), cell(paragraph(""), "<w:vMerge/>")),
  );
  expect(linesIn(merged)).toEqual([
    ["甲", null, "1"],
    ["乙", "2", null],
  ]);
});

test("a deleted row is not there; a table in a table is the one that counts", () => {
  const inner = table(row(cell(paragraph(run("丙"))), cell(paragraph(run("3")))));
  const outer = table(
    `<w:tr><w:trPr><w:del w:id="1"/></w:trPr>${cell(paragraph(run("删")))}${cell(paragraph(run("9")))}</w:tr>`,
    row(cell(inner + paragraph(run("外"))), cell(paragraph(""))),
  );
  expect(linesIn(outer)).toEqual([["丙", "3"], ["外"]]);
});

const numbering = `<w:numbering><w:abstractNum w:abstractNumId="0">
  <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="%1、"/></w:lvl>
  <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="（%2）"/></w:lvl>
  <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%3"/></w:lvl>
</w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
const numbered = (level: number, text: string) =>
  paragraph(run(text), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="5"/></w:numPr>`);

test("numbers that Word counts itself are printed", () => {
  const body = [
    numbered(0, "总体情况"),
    numbered(1, "主动公开"),
    numbered(1, "依申请公开"),
    numbered(2, "新收"),
    numbered(0, "存在问题"),
    numbered(1, "改进"),
    paragraph(run("其他"), '<w:pStyle w:val="h"/>'),
  ].join("");
  const styles = `<w:styles><w:style w:styleId="b"><w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr></w:style><w:style w:styleId="h"><w:basedOn w:val="b"/></w:style></w:styles>`;
  expect(linesIn(body, { parts: { numbering, styles } })).toEqual([
    ["一、总体情况"],
    ["（一）主动公开"],
    ["（二）依申请公开"],
    ["一.1新收"],
    ["二、存在问题"],
    ["（一）改进"],
    ["三、其他"],
  ]);
});

const utf16 = (xml: string) => {
  const text = `\uFEFF${xml}`;
  return Uint8Array.from(
    Array.from(text).flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]),
  );
};

test.each([
  ["another prefix", { prefix: "x" }],
  ["no prefix of its own", { prefix: "ns0" }],
  ["another main part", { main: "word/document2.xml" }],
  ["parts in UTF-16", { encode: utf16 }],
] as const)("a Word file with %s is read", (_, options) => {
  expect(linesIn(paragraph(run("收到17件。")), options)).toEqual([["收到17件。"]]);
});

test("a paragraph whose end is deleted goes on in the next; line breaks end sentences", () => {
  const body =
    paragraph(run("收到"), "<w:rPr><w:del/></w:rPr>") +
    paragraph(`${run("17件。")}<w:r><w:br/></w:r>${run("办结")}<w:r><w:br/></w:r>${run("17件。")}`);
  expect(linesIn(body)).toEqual([["收到17件。"], ["办结17件。"]]);
});
