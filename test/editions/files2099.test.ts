import mammoth from "mammoth";
import { audit } from "../../src/audit";
import { parseFiling, textOf, type Filing } from "../../src/figures";
import { readDocument } from "../../src/files";
import { makeHandIn } from "../../src/files/handIn";
import { codeIn } from "../../src/files/pageSheets";
import { fillWordTemplate, sampleTemplate } from "../../src/files/wordTemplate";
import { rollupXlsx } from "../../src/files/xlsx/rollupXlsx";
import { sheetsIn } from "../../src/files/xlsx/readSheets";
import { compose } from "../../src/prose/compose";
import { issuedName, returnSlip, rollup, slipText } from "../../src/rollup";
import { fingerprintOf, grouped } from "../../src/seal";
import { checkRecord } from "../../src/session/checkRecord";
import { filing2099 } from "./filing2099";

jest.mock("../../src/form/editions", () => {
  const { forms } = jest.requireActual<typeof import("../../src/form/editions")>("../../src/form/editions");
  const { edition2099 } = jest.requireActual<typeof import("./edition2099")>("./edition2099");
  return { forms: [edition2099, ...forms] };
});

const filing = (unit = filing2099.unit, changes: Record<string, unknown> = {}): Filing => {
  const parsed = parseFiling({ ...filing2099, unit, figures: { ...filing2099.figures, ...changes } });
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.filing;
};

test("the whole set is made, named after its report, and every file reads back as it was written", async () => {
  const own = filing();
  const whole = { ...own, lastYear: { ...own, year: 2098 } };
  const { paragraphs } = compose(whole);
  const record = checkRecord(whole, audit(whole), new Date(2100, 0, 5));
  const pictures = ["flow", "results", "applicants", "disputes"] as const;
  const made = await makeHandIn({ filing: whole, paragraphs, date: "2099年12月30日", pictures, record });
  if (!made.ok) throw new Error(made.differences.join("\n"));
  const title = "青溪县人民政府2099年政务信息公布情况年度通报";
  expect(made.files.map(({ name }) => name)).toEqual([
    `${title}.docx`,
    `${title}.html`,
    `${title}.xlsx`,
    `${title}交稿单.docx`,
    `${title}核对记录.html`,
  ]);
  const book = made.files[2]?.content ?? new Uint8Array();
  const read = await readDocument(book);
  expect(read).toMatchObject({ ok: true });
  if (read.ok) expect(fingerprintOf(read.filing)).toBe(fingerprintOf(whole));
  const sheets = sheetsIn(book);
  expect(sheets.flatMap(({ rows }) => rows[0]?.[0] ?? [])).toContain("政务信息公布情况年度通报交稿单");
  expect(codeIn(sheets)).toBe(grouped(fingerprintOf(whole)).join(""));
});

test("an office's own Word file takes any of its tables, by the name of the sheet", async () => {
  const sample = await sampleTemplate(filing());
  const filled = await fillWordTemplate(sample, filing());
  if (!filled.ok) throw new Error(filled.mistakes.join("\n"));
  const { value: text } = await mammoth.extractRawText({ buffer: Buffer.from(filled.bytes) });
  for (const word of ["服务窗口", "417", "复议以后起诉", "12.375"]) expect(text).toContain(word);
  expect(text).not.toContain("{{");
});

test("units are added up table by table, the fourth too, and sent back with the name of their report", async () => {
  const wrong = filing("白石镇人民政府", { "letters.absent.citizen": 31 });
  const result = rollup(
    [filing("红土镇人民政府"), wrong].map((each) => ({ file: `${each.unit}.xlsx`, filing: each })),
  );
  expect(result.form.edition).toBe("2099");
  expect(result.sums.get("inquiries.online.asked")?.exact).toBe("834");
  const names = sheetsIn(await rollupXlsx(result)).flatMap(({ rows }) => rows[0]?.[0] ?? []);
  expect(names.filter((name) => String(name).includes("公众问询"))).toHaveLength(1);
  const unit = result.units.find(({ name }) => name === wrong.unit);
  const slip = unit && returnSlip(unit);
  expect(slip && slipText(slip)).toContain("2099 年政务信息公布情况年度通报已收到");
  expect(issuedName("红土镇人民政府", 2100)).toBe("红土镇人民政府2100年政务信息公布情况年度通报.xlsx");
  expect(textOf(wrong.figures.get("letters.absent.citizen"))).toBe("31");
});
