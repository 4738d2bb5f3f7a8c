import { strToU8, zipSync, type Zippable } from "fflate";
import { cell, paragraph, row, run, table, wordFile } from "../../files/docx/word";
import { file, type HostileInput } from "./input";

const zeros = (megabytes: number) => new Uint8Array(megabytes * 1_000_000);

/** The directory of a packed file, entry by entry, changed. */
function directoryChanged(bytes: Uint8Array, change: (entry: DataView) => void): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at < bytes.length - 46; at += 1)
    if (view.getUint32(at, true) === 0x02014b50)
      change(new DataView(bytes.buffer, bytes.byteOffset + at, 46));
  return bytes;
}

/** Thousands of entries that all lead to the same part. */
function overlapping(entries: number): Uint8Array {
  const one = zipSync({ "word/document.xml": zeros(1) });
  const view = new DataView(one.buffer, one.byteOffset, one.byteLength);
  const end = one.length - 22;
  const start = view.getUint32(end + 16, true);
  const entry = one.subarray(start, end);
  const all = new Uint8Array(start + entries * entry.length + 22);
  all.set(one.subarray(0, start));
  for (let at = 0; at < entries; at += 1) all.set(entry, start + at * entry.length);
  all.set(one.subarray(end), all.length - 22);
  const told = new DataView(all.buffer, all.length - 22);
  told.setUint16(8, entries, true);
  told.setUint16(10, entries, true);
  told.setUint32(12, entries * entry.length, true);
  return all;
}

const bombs: readonly HostileInput[] = [
  file("a part of 200 MB", ".docx", () => zipSync({ "word/document.xml": zeros(200) })),
  file("a part of 200 MB that says it holds 1,000 bytes", ".docx", () =>
    directoryChanged(zipSync({ "word/document.xml": zeros(200) }), (entry) => {
      entry.setUint32(24, 1_000, true);
    }),
  ),
  file("parts of 200 MB that say they hold nothing", ".xlsx", () =>
    directoryChanged(zipSync({ "xl/workbook.xml": zeros(200) }), (entry) => {
      entry.setUint32(24, 0, true);
    }),
  ),
  file("forty parts of 5 MB", ".xlsx", () => {
    const sheets = Array.from({ length: 40 }, (_, at) => [`xl/worksheets/sheet${at}.xml`, zeros(5)] as const);
    return zipSync({ "xl/workbook.xml": strToU8("<workbook/>"), ...Object.fromEntries(sheets) });
  }),
  file("60,000 parts over one another", ".docx", () => overlapping(60_000)),
  file("a directory of 5,001 parts", ".docx", () =>
    zipSync(Object.fromEntries(Array.from({ length: 5_001 }, (_, at) => [`p${at}`, new Uint8Array()]))),
  ),
  file("no end of the directory", ".docx", () => zipSync({ a: zeros(1) }).slice(0, -22)),
  file("an archive within itself, ten deep", ".docx", () => {
    let inner = zeros(1);
    for (let depth = 0; depth < 10; depth += 1) inner = zipSync({ "word/document.xml": inner });
    return inner;
  }),
];

const body = (content: string) => () => wordFile(content);
const word: readonly HostileInput[] = (
  [
    ["a paragraph begun 100,000 times", body("<w:p ".repeat(100_000))],
    ["tables within tables, 10,000", body("<w:tbl><w:tr><w:tc>".repeat(10_000))],
    ["runs within runs, 100,000", body("<w:r>".repeat(100_000))],
    [
      "a million attributes",
      body(`<w:p ${Array.from({ length: 1_000_000 }, (_, at) => `a${at}="1"`).join(" ")}/>`),
    ],
    [
      "a million attributes in many elements",
      body('<w:p a="1" b="2" c="3" d="4" e="5" f="6" g="7"/>'.repeat(140_000)),
    ],
    ["an attribute of 4 MB", body(`<w:p w:x="${"&amp;".repeat(800_000)}"/>`)],
    [
      "8,000 paragraphs in one label",
      body(table(row(cell(paragraph(run("申请")).repeat(8_000)), cell(paragraph(run("1")))))),
    ],
    [
      "8,000 paragraphs of different words in one label",
      body(
        table(
          row(
            cell(Array.from({ length: 8_000 }, (_, at) => paragraph(run(`第${at}项`))).join("")),
            cell(paragraph(run("1"))),
          ),
        ),
      ),
    ],
    [
      "8,000 labels of different words",
      body(
        Array.from({ length: 8_000 }, (_, at) =>
          table(row(cell(paragraph(run(`规章制发${at}件数`))), cell(paragraph(run("1"))))),
        ).join(""),
      ),
    ],
    [
      "a row of 60 cells, each over 1,000 columns",
      body(table(row(cell(paragraph(run("1")), '<w:gridSpan w:val="1000"/>').repeat(60)))),
    ],
    [
      "a cell over 999,999,999 columns",
      body(table(row(cell(paragraph(run("1")), '<w:gridSpan w:val="999999999"/>')))),
    ],
    ["a cell over -1 columns", body(table(row(cell(paragraph(run("1")), '<w:gridSpan w:val="-1"/>'))))],
    ["100,000 empty paragraphs", body("<w:p/>".repeat(100_000))],
    ["250,000 letters in runs of one", body(`<w:p>${run("申").repeat(50_000)}</w:p>`)],
    [
      "fields without an end",
      body(`<w:p>${'<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(30_000)}</w:p>`),
    ],
    ["text boxes within text boxes", body(`<w:p>${"<w:r><w:txbxContent><w:p>".repeat(300)}16`)],
    ["signs that there are not", body(`<w:p>${run("&#x110000;&#0;&#xD800;&#xFFFF;&nope;16")}</w:p>`)],
    ["CDATA without an end", body(`<w:p><w:r><w:t><![CDATA[${"9".repeat(100_000)}`)],
    ["no body", () => wordFile("").slice(0, 400)],
    [
      "UTF-16 with half a letter",
      () => wordFile(paragraph(run("报告")), { encode: (xml) => strToU8(`\u00ff\u00fe${xml}`, true) }),
    ],
    [
      "entities of entities",
      () =>
        zipSync({
          "word/document.xml": strToU8(
            `<!DOCTYPE a [<!ENTITY a "${"x".repeat(99)}">${Array.from({ length: 20 }, (_, at) => `<!ENTITY a${at} "${"&a;".repeat(20)}">`).join("")}]><w:document>&a19;</w:document>`,
          ),
        }),
    ],
    [
      "an entity from elsewhere",
      () =>
        zipSync({
          "word/document.xml": strToU8(
            '<!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/passwd">]><w:document><w:body>&a;</w:body></w:document>',
          ),
        }),
    ],
    [
      "styles that rest on themselves",
      () =>
        wordFile(`<w:p><w:pPr><w:pStyle w:val="a"/></w:pPr>${run("1")}</w:p>`, {
          parts: {
            styles:
              '<w:styles><w:style w:styleId="a"><w:basedOn w:val="b"/></w:style><w:style w:styleId="b"><w:basedOn w:val="a"/></w:style></w:styles>',
          },
        }),
    ],
    [
      "a main part that is not there",
      () =>
        zipSync({
          "_rels/.rels": strToU8(
            '<Relationships><Relationship Type="x/officeDocument" Target="no.xml"/></Relationships>',
          ),
        }),
    ],
    [
      "a main part that is the relations",
      () =>
        zipSync({
          "_rels/.rels": strToU8(
            '<Relationships><Relationship Type="x/officeDocument" Target="_rels/.rels"/></Relationships>',
          ),
        }),
    ],
  ] as const
).map(([name, bytes]) => file(name, ".docx", bytes));

const sheetNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
/** A workbook of one sheet with such data. */
function workbook(data: string, others: Zippable = {}): Uint8Array {
  const relation = (kind: string, target: string, id: string) =>
    `<Relationship Id="${id}" Type="http://x/relationships/${kind}" Target="${target}"/>`;
  const parts: Zippable = {
    "_rels/.rels": strToU8(
      `<Relationships>${relation("officeDocument", "xl/workbook.xml", "r0")}</Relationships>`,
    ),
    "xl/workbook.xml": strToU8(
      `<workbook xmlns="${sheetNamespace}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="表" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": strToU8(
      `<Relationships>${relation("worksheet", "worksheets/sheet1.xml", "r1")}${relation("sharedStrings", "sharedStrings.xml", "r2")}</Relationships>`,
    ),
    "xl/sharedStrings.xml": strToU8(`<sst xmlns="${sheetNamespace}"><si><t>规章</t></si></sst>`),
    "xl/worksheets/sheet1.xml": strToU8(
      `<worksheet xmlns="${sheetNamespace}"><sheetData>${data}</sheetData></worksheet>`,
    ),
    "[Content_Types].xml": strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
    ),
    ...others,
  };
  return zipSync(parts);
}

const rows = (count: number, cells: (row: number) => string) =>
  Array.from({ length: count }, (_, at) => `<row r="${at + 1}">${cells(at + 1)}</row>`).join("");

const sheets: readonly HostileInput[] = (
  [
    ["4,999 rows of 900 cells", () => workbook(rows(4_999, () => "<c><v>1</v></c>".repeat(190)))],
    ["a million rows", () => workbook(rows(400_000, () => "<c><v>1</v></c>"))],
    [
      "a million attributes",
      () =>
        workbook(
          `<row ${Array.from({ length: 1_000_000 }, (_, at) => `a${at}="1"`).join(" ")}><c><v>1</v></c></row>`,
        ),
    ],
    ["a cell at ZZZ9999999", () => workbook('<row r="1"><c r="ZZZ9999999"><v>1</v></c></row>')],
    ["a cell at XFD1048576", () => workbook('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')],
    ["a row before the first", () => workbook('<row r="-1"><c><v>1</v></c></row>')],
    [
      "a number beyond all",
      () => workbook('<row r="1"><c r="A1"><v>1e400</v></c><c r="B1"><v>-0</v></c></row>'),
    ],
    ["a text that is not there", () => workbook('<row r="1"><c r="A1" t="s"><v>999999</v></c></row>')],
    ["errors", () => workbook('<row r="1"><c r="A1" t="e"><v>#REF!</v></c></row>')],
    ["a formula without a value", () => workbook('<row r="1"><c r="A1"><f>SUM(B1:XFD1048576)</f></c></row>')],
    ["no sheet", () => workbook("", { "xl/workbook.xml": strToU8("<workbook/>") })],
    ["a sheet that is no XML", () => workbook("", { "xl/worksheets/sheet1.xml": strToU8("<") })],
    ["a sheet of zeros", () => workbook("", { "xl/worksheets/sheet1.xml": zeros(1) })],
    [
      "texts of 14 MB",
      () =>
        workbook("", {
          "xl/sharedStrings.xml": strToU8(
            `<sst xmlns="${sheetNamespace}">${"<si><t>规章</t></si>".repeat(800_000)}</sst>`,
          ),
        }),
    ],
    [
      "a text of a million parts",
      () =>
        workbook("", {
          "xl/sharedStrings.xml": strToU8(
            `<sst xmlns="${sheetNamespace}"><si>${"<r><t>1</t></r>".repeat(200_000)}</si></sst>`,
          ),
        }),
    ],
    [
      "100,000 merged cells",
      () =>
        workbook(
          `<row r="1"><c r="A1"><v>1</v></c></row></sheetData><mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(100_000)}</mergeCells><sheetData>`,
        ),
    ],
    ["cells that are not closed", () => workbook('<row r="1"><c r="A1"><v>'.repeat(100_000))],
  ] as const
).map(([name, bytes]) => file(name, ".xlsx", bytes));

const names = "office text table"
  .split(" ")
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(" ");
const open = (kind: "spreadsheet" | "text", content: string) => () =>
  zipSync({
    mimetype: strToU8(`application/vnd.oasis.opendocument.${kind}`),
    "content.xml": strToU8(
      `<office:document-content ${names}><office:body><office:${kind}>${content}</office:${kind}></office:body></office:document-content>`,
    ),
  });
const openDocument: readonly HostileInput[] = [
  file(
    "a cell that stands a billion times",
    ".ods",
    open(
      "spreadsheet",
      '<table:table><table:table-row><table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="1000000000"/></table:table-row></table:table>',
    ),
  ),
  file(
    "a row that stands a billion times",
    ".ods",
    open(
      "spreadsheet",
      '<table:table><table:table-row table:number-rows-repeated="1000000000"><table:table-cell><text:p>1</text:p></table:table-cell></table:table-row></table:table>',
    ),
  ),
  file(
    "cells over -1 columns",
    ".odt",
    open(
      "text",
      '<table:table><table:table-row><table:table-cell table:number-columns-spanned="-1" table:number-rows-spanned="999999999"><text:p>1</text:p></table:table-cell></table:table-row></table:table>',
    ),
  ),
  file(
    "tables within tables, 10,000",
    ".odt",
    open("text", "<table:table><table:table-row><table:table-cell>".repeat(10_000)),
  ),
  file("a presentation", ".odt", () =>
    zipSync({
      mimetype: strToU8("application/vnd.oasis.opendocument.presentation"),
      "content.xml": strToU8("<a/>"),
    }),
  ),
];

export const packedFiles: readonly HostileInput[] = [...bombs, ...word, ...sheets, ...openDocument];
