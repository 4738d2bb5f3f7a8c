import { linesOfHtml } from "../../../src/files/html";

const linesIn = (html: string) => linesOfHtml(html).map(({ cells }) => cells);

test("cells stand in their columns, whatever covers them from above or before", () => {
  const html = `<table><tr><th rowspan=2>甲<td colspan=2>乙<td rowspan=3>丙
    <tr><td>1<td>2
    <tr><td>丁<td>3<td>4</table>`;
  expect(linesIn(html)).toEqual([
    ["甲", "乙", null, "丙"],
    [null, "1", "2", null],
    ["丁", "3", "4", null],
  ]);
});

test.each([
  ["names of signs", "&ldquo;三安全&rdquo;&mdash;&hellip;&lsquo;&yen;&sect;", "“三安全”—…‘¥§"],
  ["numbers of signs", "&#20844;&#x5f00;", "公开"],
  ["blanks by name", "&nbsp;&emsp;&ensp;16&nbsp;", "16"],
  ["letters that grow when they are made small", "İİİ<b>16</b>", "İİİ16"],
])("all signs are known: %s", (_, html, text) => {
  expect(linesIn(`<p>${html}</p>`)).toEqual([[text]]);
});

test.each([
  ["a comment", "<!-- 9 -->"],
  ["a script", "<script>document.write('9')</script>"],
  ["a style", "<style>9</style>"],
  ["what is not shown", "<span style='DISPLAY: none'>9</span><i hidden>9</i>"],
  ["what Word hid", "<span style='mso-hide:all'>9</span>"],
  ["what was deleted", "<del>9</del>"],
  ["a title", "<title>9</title>"],
])("%s changes no number", (_, html) => {
  expect(linesIn(`<table><tr><td>新收<td>1${html}6</table>`)).toEqual([["新收", "16"]]);
});

test("the mark of a footnote is no digit of the number before it", () => {
  expect(linesIn("<table><tr><td>新收<td>26<sup><a href=#n1>1</a></sup></table>")).toEqual([["新收", "26¹"]]);
});

test("a table for the layout of the page is no table", () => {
  expect(linesIn("<table><tr><td>导航<td><p>甲</p><table><tr><td>乙<td>1</table></table>")).toEqual([
    ["导航"],
    ["甲"],
    ["乙", "1"],
  ]);
});
