import type { Content } from "../../src/figures";
import type { FigureId } from "../../src/form";
import { balanced } from "../taskpane/balanced";
import { FakeWorkbook } from "./fakeWorkbook";
import { filingFrom } from "../../src/session/filingFrom";
import { writeReport } from "../../src/session/writeReport";
import { workbookOf } from "./opened";

async function filingOf(workbook: FakeWorkbook, computed: Readonly<Record<FigureId, Content>> = {}) {
  for (const [figure, content] of Object.entries(computed) as [FigureId, Content][])
    workbook.cells.set(figure, { content, computed: true });
  const outcome = await workbook.read();
  if (!outcome.ok) throw new Error(outcome.reason);
  return filingFrom(outcome.contents, { year: 2025 });
}

const one = "requests.new.natural";
const other = "requests.new.company";
const total = "requests.new.total";
const sum = 17;

test.each<[string, Readonly<Record<FigureId, Content>>, Content, unknown]>([
  ["stands in where the formula left a blank", { [one]: "16件" }, "", { state: "number", value: sum }],
  ["leaves what the formula found", { [one]: 16 }, 40, { state: "number", value: 40 }],
  ["is not made where a part is no number of the form", { [one]: "-16" }, 1, { state: "blank" }],
  ["is not made where a part is blank", { [one]: null }, "", { state: "blank" }],
])("the sum of parts %s", async (_, parts, held, expected) => {
  const workbook = workbookOf([...balanced, ...(Object.entries(parts) as [FigureId, Content][])]);
  const filing = await filingOf(workbook, { [total]: held });
  expect(filing.figures.get(total)).toMatchObject(expected as object);
  expect(filing.computed).toEqual(new Set([total]));
});

test("a typed total is never touched", async () => {
  const filing = await filingOf(workbookOf([...balanced, [one, "16件"], [total, ""]]));
  expect(filing.figures.get(total)).toMatchObject({ state: "blank" });
  expect(filing.computed.size).toBe(0);
});

test("numbers that stand as texts are known, but not those of a formula or with a question of their own", async () => {
  const fee = "disclosure.fees.amount";
  const workbook = workbookOf([...balanced, [one, "16"], [other, "一"], [fee, "251000元"]]);
  const filing = await filingOf(workbook, { [total]: "17" });
  expect([...filing.asText]).toEqual([one]);
  expect(filing.figures.get(other)).toMatchObject({ state: "unreadable" });
});

test("a figure without a cell is blank", async () => {
  const workbook = workbookOf(balanced);
  workbook.cells.delete(one);
  const filing = await filingOf(workbook);
  expect(filing.figures.get(one)).toMatchObject({ state: "blank" });
  expect(filing.asText.size).toBe(0);
});

test("a name of 其他数据 whose value is still open is one that texts may use; an empty row is nothing", async () => {
  const workbook = workbookOf(balanced);
  const row = { name: "文体活动信息", value: "", unit: "条", note: "" };
  workbook.facts = [row, { name: "", value: "", unit: "", note: "其他" }];
  workbook.paragraphs = [{ place: "one.1", text: "文体活动{{ 文体活动信息 | 带单位 }}。" }];
  const filing = await filingOf(workbook);
  expect(filing.facts).toEqual([row]);
  const { mistakes, fields } = writeReport(filing, "", []);
  expect(mistakes).toEqual([]);
  expect(fields).toBeGreaterThan(0);
});

test("what 封面 leaves open follows from what it says", async () => {
  const bare = await filingOf(workbookOf([], { unit: "示例街道办事处", year: undefined }));
  expect(bare).toMatchObject({
    origin: "own",
    unit: "示例街道办事处",
    shortName: "示例街道办事处",
    organ: "town",
    year: 2025,
    explanations: [],
  });
  expect(bare).not.toHaveProperty("contact");
  const full = await filingOf(
    workbookOf([], { shortName: "本街道", organ: "department", year: 2022, contact: "甲路 1 号" }),
  );
  expect(full).toMatchObject({ shortName: "本街道", organ: "department", year: 2022, contact: "甲路 1 号" });
});
