import { unzipSync } from "fflate";
import { audit } from "../../src/audit";
import { readDocument } from "../../src/files";
import { makeHandIn } from "../../src/files/handIn";
import { readBack } from "../../src/files/handIn/readBack";
import { zipped } from "../../src/files/handIn/zipped";
import { compose } from "../../src/prose/compose";
import { buildReport } from "../../src/report";
import { asDocx } from "../../src/report/docx";
import { fingerprintOf, grouped } from "../../src/seal";
import { checkRecord } from "../../src/session/checkRecord";
import { sheetsIn } from "../../src/files/xlsx/readSheets";
import { exampleWith } from "../audit/exampleFiling";

const filing = { ...exampleWith(), lastYear: { ...exampleWith({ "requests.new.total": 16 }), year: 2022 } };
const { paragraphs } = compose(filing);
const record = checkRecord(filing, audit(filing), new Date("2024-01-20T09:00:00Z"));

test("the whole set, of one reading: five files, and the reports read back as they were written", async () => {
  const made = await makeHandIn({ filing, paragraphs, date: "2024年1月23日", pictures: ["flow"], record });
  if (!made.ok) throw new Error(made.differences.join("\n"));
  const title = "重庆市九龙坡区白市驿镇人民政府2023年政府信息公开工作年度报告";
  expect(made.name).toBe(`${title}.zip`);
  const files = unzipSync(zipped(made.files));
  expect(Object.keys(files)).toEqual([
    `${title}.docx`,
    `${title}.html`,
    `${title}.xlsx`,
    `${title}交稿单.docx`,
    `${record.title}.html`,
  ]);
  for (const kind of ["docx", "html", "xlsx"]) {
    const read = await readDocument(files[`${title}.${kind}`] ?? new Uint8Array());
    expect([kind, read.ok && fingerprintOf(read.filing)]).toEqual([kind, fingerprintOf(filing)]);
  }
  const cells = sheetsIn(files[`${title}.xlsx`] ?? new Uint8Array()).flatMap(({ rows }) => rows.flat());
  for (const group of grouped(fingerprintOf(filing))) expect(cells.map(String)).toContain(group);
  expect(cells).toContain("年度对比");
});

test("a file that holds something else is found out, figure and words", async () => {
  const other = exampleWith({ "requests.new.natural": 15 });
  const words = paragraphs.map((each) =>
    each.place === "six" ? { ...each, runs: [{ text: "别的话。" }] } : each,
  );
  const content = await asDocx(buildReport(other, words));
  const texts = [{ place: "six", text: "本来的话。" }];
  expect(await readBack({ name: "报告.docx", content }, filing, texts)).toEqual([
    "报告.docx：表三 · 本年新收 · 自然人写入的是“16”，读回的是“15”",
    expect.stringContaining("写入的是“本来的话。”，读回的是“别的话。”"),
  ]);
  expect(await readBack({ name: "报告.docx", content: new Uint8Array([1]) }, filing, [])).toHaveLength(1);
});
