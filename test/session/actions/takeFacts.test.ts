import example from "../../../assets/example/baishiyi-2023.json";
import type { Fact } from "../../../src/figures";
import { opened, workbookOf } from "../opened";

const fact = (name: string, value = "", unit = "", note = ""): Fact => ({ name, value, unit, note });
const told = (name: string, value: string, under?: string) => ({
  fact: fact(name, value, "次"),
  surface: `${value}次`,
  ...(under === undefined ? {} : { under }),
});

/** The rows of 其他数据, as `name value note`, once these numbers of a report were taken into it. */
async function rowsAfter(
  rows: readonly Fact[],
  from: "imported" | "lastYear",
  ...taken: readonly ReturnType<typeof told>[]
): Promise<string[]> {
  const workbook = workbookOf([]);
  workbook.facts = rows;
  const { actions } = await opened(workbook);
  await actions.takeFacts(from, taken);
  return workbook.facts.map(({ name, value, note }) => [name, value, note].join(" ").trimEnd());
}

const meetings = fact("会议", "9");
const papers = fact("文件");

test.each([
  ["a number becomes a row, the last", [meetings], [told("培训", "3")], ["会议 9", "培训 3"]],
  [
    "rows that hold nothing are left out",
    [fact(""), meetings, fact("")],
    [told("培训", "3")],
    ["会议 9", "培训 3"],
  ],
  ["a value without a name stays", [fact("", "5")], [told("培训", "3")], [" 5", "培训 3"]],
  ["a row of its name takes its value", [papers, meetings], [told("文件", "3")], ["文件 3", "会议 9"]],
  [
    "other rows that wait for their value go on waiting",
    [papers, fact("培训")],
    [told("培训", "3")],
    ["文件", "培训 3"],
  ],
  ["never over another", [meetings], [told("会议", "3")], ["会议 9"]],
  ["nor over the clerk's note", [fact("文件", "", "", "核对")], [told("文件", "3")], ["文件 3 核对"]],
  [
    "a part stands below its total and the parts of it",
    [meetings, fact("其中：线上", "4"), papers],
    [told("其中：线下", "5", "会议")],
    ["会议 9", "其中：线上 4", "其中：线下 5", "文件"],
  ],
  [
    "below the last total, at the end",
    [papers, meetings],
    [told("其中：线上", "4", "会议"), told("其中：线下", "5", "会议")],
    ["文件", "会议 9", "其中：线上 4", "其中：线下 5"],
  ],
  [
    "a part of a total that is not there, at the end",
    [meetings],
    [told("其中：线上", "4", "培训")],
    ["会议 9", "其中：线上 4"],
  ],
])("numbers of this year's report: %s", async (_, rows, taken, expected) => {
  expect(await rowsAfter(rows, "imported", ...taken)).toEqual(expected);
});

test("numbers of last year's wait for this year's, with the old value beside them", async () => {
  const [row = ""] = await rowsAfter([], "lastYear", told("培训", "3"));
  expect(row).toMatch(/^培训 {2}.*3次/);
});

test("the report that told them knows them by name from then on", async () => {
  const workbook = workbookOf([]);
  const facts = [fact("培训", "1"), fact("会议", "9")];
  workbook.values.set("lastYear", { ...example, year: 2022, facts });
  const { actions, book, said } = await opened(workbook);
  await actions.takeFacts("lastYear", [told("培训", "3")]);
  expect(book().filing.lastYear?.facts).toEqual([fact("会议", "9"), fact("培训", "3", "次")]);
  expect(said()).toBe("已记入“其他数据” 1 项，正文可以用它们的名称。");
});

test("so does a report that is shown and not kept", async () => {
  const { actions, book, session } = await opened(workbookOf([]));
  const { filing } = book();
  session.store.set({ imported: { ...filing, facts: [fact("会议", "9")] } });
  await actions.takeFacts("lastYear", [told("培训", "3")]);
  expect(session.store.get().imported?.facts).toEqual([fact("会议", "9")]);
  await actions.takeFacts("imported", [told("培训", "3")]);
  expect(session.store.get().imported?.facts).toEqual([fact("会议", "9"), fact("培训", "3", "次")]);
});
