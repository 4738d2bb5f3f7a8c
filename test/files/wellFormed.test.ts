import { unzipSync } from "fflate";
import { validateXML } from "xmllint-wasm";
import { asXlsx } from "../../src/files/xlsx";
import { fillWordTemplate, sampleTemplate } from "../../src/files/wordTemplate";
import { compose } from "../../src/prose/compose";
import { buildReport } from "../../src/report";
import { asDocx } from "../../src/report/docx";
import { exampleWith } from "../audit/exampleFiling";

/** What XML makes something of, in every place where a clerk can type. */
const hard = `甲 & 乙 <丙> "丁" '戊' ]]> \u2028`;
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
