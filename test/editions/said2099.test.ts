import { audit, auditWords } from "../../src/audit";
import { sentencesFor } from "../../src/compare";
import { parseFiling, type Filing } from "../../src/figures";
import { equalitiesOf, formInForce, formOf, namesOf, type Form } from "../../src/form";
import { picturesOf } from "../../src/pictures/picturesOf";
import { asText } from "../../src/report";
import { rollup, rollupWords } from "../../src/rollup";
import { byRule } from "../../src/rollup/byRule";
import { strings as sheetStrings } from "../../src/sheets/words.zh-CN";
import { words as deskStrings } from "../../src/taskpane/rollup/words.zh-CN";
import { strings as paneStrings } from "../../src/taskpane/words.zh-CN";
import { checkRecord } from "../../src/session/checkRecord";
import { filing2099 } from "./filing2099";

jest.mock("../../src/form/editions", () => {
  const { forms } = jest.requireActual<typeof import("../../src/form/editions")>("../../src/form/editions");
  const { edition2099 } = jest.requireActual<typeof import("./edition2099")>("./edition2099");
  return { forms: [edition2099, ...forms] };
});

const filing = (changes: Record<string, unknown> = {}): Filing => {
  const parsed = parseFiling({ ...filing2099, figures: { ...filing2099.figures, ...changes } });
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.filing;
};

/** The names of rows, columns and sheets that the editions in use have and the invented one does not. */
function foreignNames(): string[] {
  const namesIn = (form: Form) =>
    [...namesOf(form).values()].flatMap(({ title }) => title.split(" · ")).filter((name) => name !== "");
  const own = new Set(namesIn(formInForce()));
  const others = new Set(["2019", "2021"].flatMap((edition) => namesIn(formOf(edition))));
  return [...others].filter((name) => !own.has(name));
}

const wrong = (): Filing => ({
  ...filing({
    "letters.pastOpen.citizen": 4,
    "letters.absent.firm": 5,
    "quarrels.appeal.kept": 0,
    "release.decrees.made": 3,
    "release.circulars.made": 40,
    "release.charges.sum": "123750元",
  }),
  lastYear: { ...filing(), year: 2098, paragraphs: [] },
});

test("every finding, its rule and its record speak of the rows of the edition, and of no other's", () => {
  const found = audit(wrong());
  expect(new Set(found.findings.map(({ code }) => code.split(".")[0]))).toEqual(
    new Set([
      ...["flow", "results", "applicants", "outcomes"],
      ...["carriedOver", "rollForward", "issuedInForce", "ruleMaker", "feeUnit", "unchanged"],
    ]),
  );
  const { location } = found;
  const repairs = [...(location.kind === "located" ? location.repairs : []), ...location.likely];
  const { units } = rollup([{ filing: wrong(), file: "一.docx" }]);
  const said = [
    ...found.findings.flatMap(({ message, clause }) => [message, clause]),
    ...repairs.map((repair) => auditWords.repair(repair, wrong().form)),
    asText(checkRecord(wrong(), found, new Date(2100, 0, 5))),
    ...byRule(units).map(({ rule }) => rule),
  ].join("\n");
  expect(foreignNames()).toEqual(expect.arrayContaining(["本年新收", "办理总计", "总计", "规章", "表三"]));
  expect(foreignNames().filter((name) => said.includes(name))).toEqual([]);
  expect(said).toContain("丁表");
});

test("what must be equal is said in the names of the edition", () => {
  const form = formInForce();
  expect([...new Set(equalitiesOf(form).map((equality) => auditWords.rule(form, equality)))]).toEqual([
    "登记来件 + 上年未办结 = 答复合计 + 年末未办结",
    "各项答复之和 = 答复合计",
    "各栏之和 = 合计",
    "争议各项结果之和 = 合计",
  ]);
});

test("the words of a comparison and the title of a picture are those of the edition", () => {
  expect(sentencesFor(formInForce())).toMatchObject({
    called: "依申请提供",
    text: expect.stringMatching(
      /^当年登记来件\{\{ 来件\.登记来件\.合计 \}\}件.*；年末未办结来件\{\{.*；因政府信息公开引起的行政复议/,
    ) as string,
  });
  expect(picturesOf(filing()).map(({ title }) => title)).toContain(
    "2099年政府信息公开行政复议、行政调解、行政诉讼结果",
  );
});

test("what the pane, the roll-up and the workbook say by themselves names nothing of another edition", () => {
  const said = JSON.stringify([paneStrings, deskStrings, sheetStrings, rollupWords]);
  expect(said).toContain("“合计”列手填，答复合计自动");
  expect(said).toContain("带入上年未办结");
  expect(said).toContain("{{ 来件.登记来件.合计 }}");
  expect(said).toContain("{{@乙表}}");
  const names = foreignNames().filter((name) => !/^(?:公开|申请|其他.*|规章)$/.test(name));
  expect(names.filter((name) => said.includes(name))).toEqual([]);
});
