import { Document, Header, Packer, Paragraph, TextRun } from "docx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import mammoth from "mammoth";
import { readDocument } from "../../src/files";
import { fillWordTemplate, sampleTemplate } from "../../src/files/wordTemplate";
import { messages } from "../../src/files/words.zh-CN";
import { exampleWith } from "../audit/exampleFiling";

/** An office's Word file: one paragraph per text, each text in runs as Word likes to split them. */
async function templateOf(...paragraphs: readonly (readonly string[])[]): Promise<Uint8Array> {
  const children = paragraphs.map(
    (runs) => new Paragraph({ children: runs.map((text) => new TextRun(text)) }),
  );
  return new Uint8Array(await Packer.toArrayBuffer(new Document({ sections: [{ children }] })));
}

const filing = exampleWith();
const textIn = async (bytes: Uint8Array) =>
  (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value;

test("names and filters are filled, also where Word has split them, and the rest stays as it is", async () => {
  const template = await templateOf(
    ["示例镇文件"],
    ["收到申请{{ 申请.本年", "新收.总计 }}件，", "即{{申请.本年新收.总计 | 中文数字}}件。"],
    ["{{ 正文.依申请公开 }}"],
  );
  const filled = await fillWordTemplate(template, { ...filing, paragraphs: [] });
  if (!filled.ok) throw new Error(filled.mistakes.join());
  const text = await textIn(filled.bytes);
  expect(text).toContain("示例镇文件");
  expect(text).toContain("收到申请17件，即十七件。");
  expect(text).toContain("本年新收政府信息公开申请17件");
  // Two paragraphs of text are two in the file.
  expect(text).toMatch(/没有结转下年度继续办理的申请。\n+本年因政府信息公开引起的行政复议1件/);
  expect(filled.todos).toBe(0);
});

const partOf = (bytes: Uint8Array, name: string) => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());

test("every paragraph of a text looks like the one that the placeholder stands in", async () => {
  const place = new Paragraph({
    alignment: "center",
    children: [
      new TextRun({ text: "一、", italics: true }),
      new TextRun({ text: "{{ 正文.依申请公开 }}", bold: true }),
    ],
  });
  const document = new Document({ sections: [{ children: [place, new Paragraph("落款")] }] });
  const template = new Uint8Array(await Packer.toArrayBuffer(document));
  const filled = await fillWordTemplate(template, { ...filing, paragraphs: [] });
  if (!filled.ok) throw new Error(filled.mistakes.join());
  const paragraphs = partOf(filled.bytes, "word/document.xml").match(/<w:p>.*?<\/w:p>/g) ?? [];
  const looks = paragraphs.map((xml) => [xml.includes('<w:jc w:val="center"/>'), xml.includes("<w:b/>")]);
  expect(looks).toEqual([
    [true, true],
    [true, true],
    [false, false],
  ]);
  expect(paragraphs.map((xml) => xml.includes("<w:i/>"))).toEqual([true, false, false]);
});

test("text of several paragraphs stands in a text box, behind it, and in a header", async () => {
  const text = "{{ 正文.依申请公开 }}";
  const document = new Document({
    sections: [{ headers: { default: new Header({ children: [new Paragraph(text)] }) }, children: [] }],
  });
  const files = unzipSync(new Uint8Array(await Packer.toArrayBuffer(document)));
  const box = `<w:p><w:pPr><w:jc w:val="right"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
  const outer =
    '<w:p><w:pPr><w:jc w:val="center"/><w:pPrChange><w:pPr><w:jc w:val="left"/></w:pPr></w:pPrChange></w:pPr>' +
    `<w:r><w:pict><w:txbxContent>${box}</w:txbxContent></w:pict></w:r><w:r><w:t>${text}</w:t></w:r></w:p>`;
  const main = strFromU8(files["word/document.xml"] ?? new Uint8Array()).replace("<w:body>", `$&${outer}`);
  const template = zipSync({ ...files, "word/document.xml": strToU8(main) });
  const filled = await fillWordTemplate(template, { ...filing, paragraphs: [] });
  if (!filled.ok) throw new Error(filled.mistakes.join());
  const xml = partOf(filled.bytes, "word/document.xml");
  expect(
    xml.match(/<w:p><w:pPr><w:jc w:val="(?:right|center)"\/>/g)?.map((each) => each.slice(25, -3)),
  ).toEqual(["center", "right", "right", "center"]);
  expect(xml.match(/<w:pPrChange>/g)).toHaveLength(2);
  expect(partOf(filled.bytes, "word/header1.xml").match(/<w:p>/g)).toHaveLength(2);
});

test("signs of XML in a text are text", async () => {
  const filled = await fillWordTemplate(await templateOf(["{{ 单位 }}"]), { ...filing, unit: '<甲>&"乙"' });
  if (!filled.ok) throw new Error(filled.mistakes.join());
  expect(await textIn(filled.bytes)).toContain('<甲>&"乙"');
});

test("too many placeholders are refused in a line", async () => {
  const filled = await fillWordTemplate(
    await templateOf(...Array.from({ length: 2001 }, () => ["{{ 年度 }}"])),
    filing,
  );
  expect(filled).toEqual({ ok: false, mistakes: [messages.tooIntricate] });
});

test("whole tables stand where they are named, and come back as they were", async () => {
  const template = await templateOf(
    ["示例镇人民政府2023年政府信息公开工作年度报告"],
    ["{{@表二}}"],
    ["{{@表三}}"],
    ["{{@表四}}"],
  );
  const filled = await fillWordTemplate(template, filing);
  if (!filled.ok) throw new Error(filled.mistakes.join());
  const read = await readDocument(filled.bytes);
  expect(read.ok && read.missing).toEqual([]);
  expect(read.ok && read.filing.figures.get("requests.new.natural")).toMatchObject({ value: 16 });
});

test("all mistakes are told at once, with the name that was probably meant, and nothing is written", async () => {
  const template = await templateOf(
    ["{{ 申请.本年新.总计 }}和{{ 年度 | 中文字 }}"],
    ["{{ 申请.本年新.总计 }}"],
  );
  expect(await fillWordTemplate(template, filing)).toEqual({
    ok: false,
    mistakes: [
      "模板里的 {{申请.本年新.总计}}：没有“申请.本年新.总计”这个名称，是不是“申请.本年新收.总计”。",
      "模板里的 {{年度 | 中文字}}：没有“中文字”这个写法，是不是“中文数字”。",
    ],
  });
});

test.each([
  [["数{{ 年度"], "没有用 }} 结束"],
  [["年度 }}年"], "没有对应的 {{"],
  [["见{{@表三}}"], "应单独占一段"],
  [["{{#年度}}"], "没有结束"],
])("%j is told in words", async (runs, said) => {
  const filled = await fillWordTemplate(await templateOf(runs), filing);
  expect(filled.ok ? [] : filled.mistakes).toEqual([expect.stringContaining(said)]);
});

test.each([
  ["no Word file", new TextEncoder().encode("文字")],
  ["half a Word file", null],
  ["another packed file", Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 1, 2, 3])],
])("%s is refused in a line", async (_, given) => {
  const bytes = given ?? (await templateOf(["{{ 年度 }}"])).slice(0, 900);
  const filled = await fillWordTemplate(bytes, filing);
  expect(filled.ok ? [] : filled.mistakes).toHaveLength(1);
});

test("what the clerk still has to write is counted", async () => {
  const filled = await fillWordTemplate(await templateOf(["{{ 上年.申请.本年新收.总计 }}"]), filing);
  expect(filled).toMatchObject({ ok: true, todos: 1 });
});

test("the template to begin with makes the whole report", async () => {
  const filled = await fillWordTemplate(await sampleTemplate(filing), filing);
  if (!filled.ok) throw new Error(filled.mistakes.join());
  const read = await readDocument(filled.bytes);
  if (!read.ok) throw new Error(read.message);
  expect(read.missing).toEqual([]);
  expect(read.filing).toMatchObject({ unit: filing.unit, year: filing.year });
  expect(read.filing.paragraphs.map(({ place }) => place)).toEqual(
    expect.arrayContaining(["preamble", "one.1", "one.2", "one.3", "one.4", "one.5", "five", "six"]),
  );
  expect(await textIn(filled.bytes)).not.toContain("{{");
});
