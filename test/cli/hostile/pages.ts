import { text, type HostileInput } from "./input";

const distinct = (count: number, one: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => one(at)).join("");
const rowsOf = (cells: string) => `<table><tr>${cells}</tr></table>`;

/** Web pages, and pages saved as one file. */
export const pages: readonly HostileInput[] = [
  text("30,000 blanks between letters", ".html", () => `<p>政${" ".repeat(30_000)}府</p>`),
  text("elements within elements, 100,000", ".html", () => "<div>".repeat(100_000)),
  text("inline elements within each other, 100,000", ".html", () => "<b>".repeat(100_000)),
  text("a million attributes", ".html", () => `<p ${distinct(1_000_000, (at) => `a${at}=1 `)}>`),
  text("an attribute of 4 MB", ".html", () => `<p title="${"&lt;".repeat(1_000_000)}">`),
  text("a style of 4 MB", ".html", () => `<p style="${"vertical-align".repeat(280_000)}">1</p>`),
  text("100,000 styles that begin again", ".html", () =>
    '<p style="vertical-align vertical-align">1</p>'.repeat(100_000),
  ),
  text("a cell over a billion columns and rows", ".html", () =>
    rowsOf('<td colspan="1000000000" rowspan="1000000000">1</td>'),
  ),
  text(
    "cells over 500 rows each, 2,000 of them",
    ".html",
    () => `<table>${'<tr><td rowspan="500" colspan="500">1</td></tr>'.repeat(2_000)}</table>`,
  ),
  text("a row of 100,000 cells", ".html", () => rowsOf("<td>1</td>".repeat(100_000))),
  text(
    "4,999 rows of 40 cells",
    ".html",
    () => `<table>${`<tr>${"<td>1</td>".repeat(40)}</tr>`.repeat(4_999)}</table>`,
  ),
  text("8,000 lines in one label", ".html", () => rowsOf(`<td>${"申请<br>".repeat(8_000)}</td><td>1</td>`)),
  text("30,000 different words in one label", ".html", () =>
    rowsOf(`<td>${distinct(30_000, (at) => `第${at}项 `)}</td><td>1</td>`),
  ),
  text(
    "9,000 labels of many different words",
    ".html",
    () =>
      `<table>${distinct(9_000, (at) => `<tr><td>本年新收政府信息公开申请数量${at}${String.fromCharCode(0x4e00 + at)}件</td><td>1</td></tr>`)}</table>`,
  ),
  text(
    "labels of 3,000 letters, 300 of them",
    ".html",
    () =>
      `<table>${distinct(300, (at) => `<tr><td>${distinct(1_000, (letter) => `${String.fromCharCode(0x4e00 + ((at * 7 + letter * 13) % 20_000))}申请`)}</td><td>1</td></tr>`)}</table>`,
  ),
  text("a comment without an end", ".html", () => `<p>1</p><!--${"-".repeat(1_000_000)}`),
  text("comments begun 100,000 times", ".html", () => "<p><!--".repeat(100_000)),
  text("tags begun 1,000,000 times", ".html", () => `<p>${"<".repeat(1_000_000)}`),
  text("closing tags alone", ".html", () => `<p>${"</div>".repeat(500_000)}`),
  text("half characters", ".html", () => `<p>${"&#xD800;&#x110000;&nope;&;".repeat(50_000)}</p>`),
  text(
    "letters that grow when made small",
    ".html",
    () => `<table><tr><td>${"İ".repeat(100_000)}</td><td>1</td></tr></table>`,
  ),
  text("forms within tables within lists", ".html", () => "<ul><li><table><tr><td><form>".repeat(20_000)),
  text(
    "a page in 10,000 parts",
    ".mht",
    () =>
      `MIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"\n\n${"--x\nContent-Type: text/html\n\n<p>1</p>\n".repeat(10_000)}`,
  ),
  text(
    "a page whose Base64 is none",
    ".mht",
    () =>
      `MIME-Version: 1.0\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\n${"=A".repeat(10_000)}`,
  ),
  text(
    "a page of endless soft breaks",
    ".mht",
    () =>
      `MIME-Version: 1.0\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n<p>${"= \t".repeat(500_000)}`,
  ),
  text(
    "a head without an end",
    ".mht",
    () => `MIME-Version: 1.0\nContent-Type: multipart/related; boundary=${"-".repeat(900_000)}`,
  ),
  text(
    "a workbook of Excel 2003 with a cell in column a billion",
    ".xls",
    () =>
      '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet><Table><Row><Cell ss:Index="1000000000" ss:MergeAcross="1000000000" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Data>1</Data></Cell></Row></Table></Worksheet></Workbook>',
  ),
  text(
    "a workbook of Excel 2003 with endless rows",
    ".xls",
    () =>
      `<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet><Table>${"<Row><Cell><Data>1</Data></Cell></Row>".repeat(90_000)}</Table></Worksheet></Workbook>`,
  ),
];
