import { asXlsx } from "../../src/files/xlsx";
import { readDocument } from "../../src/files";
import { audit } from "../../src/audit";
import type { Filing } from "../../src/figures";
import { rollup, rollupJson } from "../../src/rollup";
import { rollupSheets } from "../../src/rollup/sheets";
import { fingerprintOf, paperOf } from "../../src/seal";
import { paperPage } from "../../src/seal/page";
import { exampleWith } from "../audit/exampleFiling";
import { Random } from "../audit/random";
import { county } from "./county";

test("what is added up is held against the papers that were signed", () => {
  const [one, other] = [
    exampleWith(),
    { ...exampleWith({ "requests.new.natural": 15 }), unit: "青溪镇人民政府" },
  ];
  const result = rollup([
    { file: "a.docx", filing: one, code: fingerprintOf(one) },
    { file: "b.docx", filing: other, code: fingerprintOf(one) },
    { file: "c.docx", filing: { ...exampleWith({ "requests.new.natural": 14 }), unit: "第三局" } },
  ]);
  expect(result.units.map(({ seal }) => seal)).toEqual(["same", "different", undefined]);
  expect(rollupJson(result, []).units.map(({ seal }) => seal)).toEqual(["same", "different", undefined]);
  const cells = rollupSheets(result, []).flatMap(({ placed }) => placed.map(({ content }) => content));
  expect(cells).toContainEqual(expect.stringContaining("与交稿单不一致"));
});

test("a workbook brings the code of its own 交稿单; one changed since then is found out", async () => {
  const signed = exampleWith();
  const paper = paperPage(paperOf(signed, audit(signed)));
  const changed = exampleWith({ "requests.new.natural": 15 });
  const codes: (string | undefined)[] = [];
  for (const filing of [signed, changed]) {
    const read = await readDocument(await asXlsx(filing, [paper]));
    if (!read.ok) throw new Error(read.message);
    codes.push(
      rollup([{ file: "a.xlsx", filing: read.filing, ...(read.code !== undefined && { code: read.code }) }])
        .units[0]?.seal,
    );
  }
  expect(codes).toEqual(["same", "different"]);
});

test("the code is found beside totals of four digits", async () => {
  const [large] = county(1, new Random(5)) as [Filing];
  const paper = paperOf(large, audit(large));
  expect(paper.totals.filter(({ value }) => /^\d{4}$/.test(value)).length).toBeGreaterThan(0);
  const read = await readDocument(await asXlsx(large, [paperPage(paper)]));
  expect(read.ok && read.code?.toLowerCase()).toBe(fingerprintOf(large));
});
