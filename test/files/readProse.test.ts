import { readProse } from "../../src/files";
import { compose } from "../../src/prose/compose";
import { reconcile } from "../../src/prose/reconcile";
import { textOfRuns } from "../../src/prose/run";
import { asHtml, asText, buildReport } from "../../src/report";
import { asDocx } from "../../src/report/docx";
import { exampleWith } from "../audit/exampleFiling";

const filing = exampleWith();
const { paragraphs } = compose(filing);
const report = buildReport(filing, paragraphs);
const utf8 = (text: string) => new TextEncoder().encode(text);

test.each([
  ["a Word file", () => asDocx(report)],
  ["a web page", () => utf8(asHtml(report))],
  ["a text", () => utf8(asText(report))],
  ["JSON", () => utf8(JSON.stringify({ paragraphs: paragraphs.map(({ runs }) => textOfRuns(runs)) }))],
])("the words of a report as %s, without its tables", async (_, file) => {
  const read = await readProse(await file());
  if (!read.ok) throw new Error(read.message);
  for (const { runs } of paragraphs) expect(read.text).toContain(textOfRuns(runs));
  expect(read.text).not.toContain("本机关不掌握相关政府信息");
  expect(reconcile(filing, read.text).items.filter(({ verdict }) => verdict === "differs")).toEqual([]);
});

test("the words of a plain text stay where they stand, tabs and strokes in sentences too", async () => {
  const text = "\t2023年收到申请17件，甲|乙|丙。\r\n一、新收\t16\t1\t17\r\n\t办结17件\r\n";
  const read = await readProse(utf8(text));
  expect(read).toEqual({
    ok: true,
    text: "\t2023年收到申请17件，甲|乙|丙。\r\n            \r\n\t办结17件\r\n",
  });
});

test("a line of prose that ends in a number is prose, as pages from a PDF break them", async () => {
  const text =
    "一、总体情况\n2023 年全镇各科室和村居共受理政府信息公开申请 21\n件，均按期答复。\n行政许可 12\n";
  const read = await readProse(utf8(text));
  expect(read).toEqual({ ok: true, text });
  const { text: printed = "" } = read.ok ? read : {};
  expect(reconcile(filing, printed).items[0]?.claim.value).toBe(21);
});

test("a file that cannot be read is refused in a line", async () => {
  expect(await readProse(new Uint8Array())).toEqual({ ok: false, message: "文件是空的。请另选一个文件。" });
});
