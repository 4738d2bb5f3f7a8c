import { unzipSync } from "fflate";
import { validateXML } from "xmllint-wasm";
import { asXlsx } from "../../src/files/xlsx";
import { fillWordTemplate, sampleTemplate } from "../../src/files/wordTemplate";
import { compose } from "../../src/prose/compose";
import { asHtml, asText, buildReport } from "../../src/report";
import { readDocument } from "../../src/files";
import { asDocx } from "../../src/report/docx";
import { exampleWith } from "../audit/exampleFiling";

/** What XML makes something of, in every place where a clerk can type. */
const hard = `甲 & 乙 <丙> "丁" '戊' ]]> \u2028 \u0000\u0001\u001F\u007F \uFFFE\uFFFF \u{1FFFF} \uFDD0 \uD800 \uDC00 𠮷`;
const filing = {
  ...exampleWith(),
  unit: hard,
  shortName: hard,
  contact: hard,
  facts: [{ name: hard, value: hard, unit: hard, note: hard }],
  paragraphs: [
    { place: "one.1", text: hard },
    { place: "five", text: `${hard}\n${hard}` },
  ] as const,
};

async function filled(): Promise<Uint8Array> {
  const made = await fillWordTemplate(await sampleTemplate(filing), filing);
  if (!made.ok) throw new Error(made.mistakes.join());
  return made.bytes;
}

test.each([
  ["the Word file", () => asDocx(buildReport(filing, compose(filing).paragraphs, { date: hard }))],
  ["the workbook", () => asXlsx(filing)],
  ["a filled template", filled],
])("every part of %s is well-formed XML, whatever was typed", async (_, make) => {
  const parts = Object.entries(unzipSync(await make())).filter(([name]) => /\.(?:xml|rels)$/.test(name));
  expect(parts.length).toBeGreaterThan(4);
  const xml = parts.map(([name, contents]) => ({ fileName: name.replaceAll("/", "_"), contents }));
  const { valid, errors } = await validateXML({ xml, normalization: "format" });
  expect(errors.map(({ rawMessage }) => rawMessage)).toEqual([]);
  expect(valid).toBe(true);
});

test("the web page keeps what is a letter, and nothing else", () => {
  const html = asHtml(buildReport(filing, compose(filing).paragraphs, { date: hard }));
  expect(html).toContain("甲 &amp; 乙 &lt;丙&gt;");
  expect(html).toContain("𠮷");
  expect(html).not.toMatch(/[\p{Cs}\p{Noncharacter_Code_Point}]|(?!\n)\p{Cc}/u);
});

test("what reads as the code of a letter comes back from a workbook as it was", async () => {
  const text = "编号_x0041_和_x005F_x0041_、_X4e00_";
  const written = await asXlsx({ ...filing, unit: text, paragraphs: [{ place: "one.1", text }] });
  const read = await readDocument(written);
  expect(read).toMatchObject({ ok: true, filing: { unit: text, paragraphs: [{ place: "one.1", text }] } });
});

test("a text that no cell holds is refused with its sheet and what to do", async () => {
  const text = "字".repeat(32_768);
  await expect(asXlsx({ ...filing, paragraphs: [{ place: "one.1", text }] })).rejects.toThrow(
    /正文.*32768 字.*32767 字/,
  );
  await expect(
    asXlsx({ ...filing, paragraphs: [{ place: "one.1", text: text.slice(1) }] }),
  ).resolves.toBeTruthy();
});

test("one stray byte does not turn a text in UTF-8 into another", async () => {
  const text = new TextEncoder().encode(
    asText(buildReport(exampleWith(), compose(exampleWith()).paragraphs)),
  );
  for (const at of [0, 100, 5000, text.length - 1]) {
    const stray = Uint8Array.from([...text.slice(0, at), 0xb0, ...text.slice(at)]);
    const read = await readDocument(stray);
    expect(read.ok && read.missing).toEqual([]);
  }
});
