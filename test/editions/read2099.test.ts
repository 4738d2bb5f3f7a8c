import { parseFiling, type Filing } from "../../src/figures";
import { readDocument } from "../../src/files";
import { formInForce, formOf } from "../../src/form";
import { adapt } from "../../src/prose/adapt";
import { compose } from "../../src/prose/compose";
import { readClaims } from "../../src/prose/read";
import { reconcile, reconcileMessages } from "../../src/prose/reconcile";
import { asHtml, buildReport } from "../../src/report";
import { asDocx } from "../../src/report/docx";
import { filing2099 } from "./filing2099";

jest.mock("../../src/form/editions", () => {
  const { forms } = jest.requireActual<typeof import("../../src/form/editions")>("../../src/form/editions");
  const { edition2099 } = jest.requireActual<typeof import("./edition2099")>("./edition2099");
  return { forms: [edition2099, ...forms] };
});

const filing = (): Filing => {
  const parsed = parseFiling(filing2099);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.filing;
};

test.each<[text: string, ...terms: string[]]>([
  // Without a word of what was done, documents were issued, wherever the table has that column.
  ["印发工作要点，形成政策性通告4件。", "release.circulars.made"],
  ["全年没有政府令。", "release.decrees.made"],
  [
    "本年新发政策性通告4件，停止执行1件，继续执行29件。",
    "release.circulars.made",
    "release.circulars.ended",
    "release.circulars.standing",
  ],
  // A table of another kind has no decisions, in whatever column.
  ["办理网络平台402件。"],
  // It has no row for proceedings that ended otherwise.
  ["因信息公开被行政复议8件，1件申请人撤回。", "quarrels.appeal.all"],
])("%s", (text, ...terms) => {
  const claims = readClaims(text, { year: 2099, form: formInForce() });
  expect(claims.flatMap(({ about }) => (about.kind === "figures" ? [about.terms.join("+")] : []))).toEqual(
    terms,
  );
});

const report = (of: Filing) => buildReport(of, compose(of).paragraphs);

test.each<[string, (of: Filing) => Promise<Uint8Array>]>([
  [".docx", (of) => asDocx(report(of))],
  [".html", (of) => Promise.resolve(new TextEncoder().encode(asHtml(report(of))))],
])("what was read back from %s reconciles with its tables", async (_, write) => {
  const outcome = await readDocument(await write(filing()));
  if (!outcome.ok) throw new Error(outcome.message);
  // No document of words holds 其他数据.
  const read = { ...outcome.filing, facts: filing().facts };
  const text = read.paragraphs.map((paragraph) => paragraph.text).join("\n");
  const { items, wording, unmentioned, sums } = reconcile(read, text);
  expect(items.filter(({ verdict }) => verdict !== "agrees" && verdict !== "elsewhere")).toEqual([]);
  expect(items.filter(({ verdict }) => verdict === "agrees").length).toBeGreaterThanOrEqual(5);
  expect([wording, sums, unmentioned]).toEqual([[], [], []]);
});

test("any notice of its series, or of an earlier one, becomes the one to cite", () => {
  const paragraphs = ["政务办发〔2098〕7号", "政务办发 [2097] 12 号", "国办公开办函（2021）30号"].map(
    (cited, index) => ({ place: `at.${index}`, text: `依照${cited}编制。` }),
  );
  const templates = adapt({ ...filing(), paragraphs }, formInForce()).map(({ template }) => template);
  expect(templates).toEqual(paragraphs.map(() => "依照{{ 格式依据 }}编制。"));
});

test("what a report has to tell is told in the words of its edition, with the section that it belongs to", () => {
  const { unmentioned } = reconcile(filing(), "召开会议3次。");
  expect(unmentioned.map((what) => reconcileMessages.unmentioned[what](formInForce()))).toEqual([
    "没有写收到政府信息公开申请的件数",
    "没有写调阅费的收取情况（应在第七部分报告，没有收取也要写明）",
  ]);
  expect(reconcileMessages.unmentioned.fee(formOf("2021"))).toBe(
    "没有写信息处理费的收取情况（应在第六部分报告，没有收取也要写明）",
  );
  expect(reconcileMessages.reading.receivedAndCarriedIn(formInForce())).toBe("按登记来件加上年未办结");
});
