import example from "../../../assets/example/baishiyi-2023.json";
import { parseFiling, type Filing } from "../../../src/figures";
import type { FigureId } from "../../../src/form";
import { balanced } from "../../taskpane/balanced";
import { FakeWorkbook } from "../fakeWorkbook";
import { opened, workbookOf } from "../opened";

const received = "requests.new.natural";
const parsed = parseFiling({ ...example, unit: "示例镇人民政府", year: 2023 });
const report = (): Filing => {
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.filing;
};
const backup = { explanations: [{ code: "a", seen: ["1"], text: "属实" }] };

/** A session whose files read as this report. */
async function reading(workbook: FakeWorkbook, filing: Partial<Filing> = {}, more: object = {}) {
  const read = { ok: true, filing: { ...report(), ...filing }, missing: [], doubts: [], ...more };
  const files = { isApart: () => true, readDocument: () => Promise.resolve(read) } as never;
  const session = await opened(workbook, { files });
  return { ...session, take: () => session.actions.importFigures(new File([], "报告.docx")) };
}

const without = (...figures: FigureId[]) => balanced.filter(([id]) => !figures.includes(id));
const lines = (text = "") => text.split("\n").slice(1);
const withExplanation = { kept: backup };

test("another unit's report is taken only after a yes of its own", async () => {
  const other = { unit: "别处镇人民政府" };
  const { asked, take, state, workbook } = await reading(workbookOf([]), other);
  const questions = await asked(take);
  expect(questions.map(({ about, choices }) => [about, choices[0]?.label])).toEqual([
    ["figures", "仍要用“别处镇人民政府”的"],
  ]);
  expect(state()).not.toHaveProperty("imported");
  expect(workbook.count("write")).toBe(0);
  expect(await asked(take, "yes", "yes")).toHaveLength(2);
  expect(workbook.cover.unit).toBe("示例镇人民政府");
});

test("a file that cannot be read is told in its own words", async () => {
  const { take, state } = await reading(workbookOf([]), {}, { ok: false, message: "这个文件有密码。" });
  await take();
  expect(state().notice).toEqual({ tone: "bad", text: "这个文件有密码。" });
  expect(state()).not.toHaveProperty("imported");
});

test("a report that was read while the workbook could not be changes nothing", async () => {
  const workbook = new FakeWorkbook();
  workbook.refusal = { ok: false, reason: "unsupported" };
  const { asked, take, state } = await reading(workbook);
  expect(await asked(take, "yes")).toEqual([]);
  expect(state()).not.toHaveProperty("imported");
  expect(state()).not.toHaveProperty("notice");
});

test("a report that says no year counts as of the year of the cover, without a warning", async () => {
  const { asked, take, state } = await reading(workbookOf(without(received), { year: 2022 }), { year: 0 });
  const [question] = await asked(take);
  expect(lines(question?.text)).toEqual(["将填入 1 个未填的格。"]);
  expect(state().imported?.year).toBe(2022);
});

test.each<[string, FakeWorkbook, object, string[], string[]]>([
  [
    "one blank and one other value",
    workbookOf([...without(received, "requests.granted.natural"), ["requests.granted.natural", 99]]),
    {},
    ["将填入 1 个未填的格。", "与已填的数不同 1 处。"],
    ["只填未填的 1 格", "用导入的数"],
  ],
  [
    "one blank and one explanation",
    workbookOf(without(received)),
    withExplanation,
    ["将填入 1 个未填的格。", "一并恢复审核说明 1 条。"],
    ["只填未填的 1 格"],
  ],
  [
    "one other value and one explanation",
    workbookOf([...without(received), [received, 99]]),
    withExplanation,
    ["与已填的数不同 1 处。", "一并恢复审核说明 1 条。"],
    ["用导入的数"],
  ],
  ["one explanation", workbookOf(balanced), withExplanation, ["一并恢复审核说明 1 条。"], ["恢复"]],
])("%s: each is told, and each has its way to go on", async (_, workbook, more, told, labels) => {
  const { asked, take } = await reading(workbook, {}, more);
  const [question] = await asked(take);
  expect(lines(question?.text)).toEqual(told);
  expect(question?.choices.map(({ label }) => label)).toEqual(labels);
});

test.each<[string, FakeWorkbook, string, string]>([
  ["the workbook's own name", workbookOf([]), "示例省示例镇人民政府", "示例镇人民政府"],
  ["a blank name where the file says none", workbookOf([], { unit: "" }), "", ""],
])("importing leaves %s", async (_, workbook, unit, stands) => {
  const { asked, take } = await reading(workbook, { unit, organ: "department" });
  const [question] = await asked(take, "yes");
  expect(question?.text).not.toContain("单位名称填");
  expect(workbook.cover).toMatchObject({ unit: stands, organ: undefined });
  expect(workbook.count("write")).toBe(1);
});

test("without 封面, the name in the file is not written anywhere", async () => {
  const workbook = workbookOf([], { unit: "" });
  workbook.present.delete("cover");
  const { asked, take } = await reading(workbook);
  await asked(take, "yes");
  expect(workbook.cover.unit).toBe("");
  expect(workbook.count("write")).toBe(1);
});

test("values that Excel does not take are told, and nothing is said to be taken back", async () => {
  const workbook = workbookOf([]);
  const { asked, take, state } = await reading(workbook);
  workbook.write = () => Promise.resolve({ ok: false, reason: "protected" });
  await asked(take, "yes");
  expect(state().notice).toMatchObject({ tone: "bad", text: expect.stringContaining("受保护") as string });
  expect(state()).not.toHaveProperty("correction");
});

test("of a backup only what it holds is brought back", async () => {
  const kept = { lastYear: { ...example, year: 2022 } };
  const { asked, take, workbook, state } = await reading(workbookOf(balanced), {}, { kept });
  await asked(take, "yes");
  expect(workbook.count("keep")).toBe(1);
  expect(state().kept?.lastYear?.year).toBe(2022);
});
