import type { Outside } from "../../../../src/session/outside";
import { nothingReceived } from "../../../../src/session/rollup/state";
import { FakeWorkbook } from "../../fakeWorkbook";
import { opened } from "../../opened";

const bytes = (first: number) => new Uint8Array([first]);

/** A session in which the reports of two units have been added up, of which the second has something to mend. */
async function added(year: number, outside: Partial<Outside> = {}) {
  const asked: unknown[][] = [];
  const desk = {
    workbook: () => Promise.resolve(bytes(1)),
    tidy: () => Promise.resolve("单位,数"),
    slip: (at: number) => Promise.resolve(at === 1 ? bytes(2) : undefined),
    slips: () => Promise.resolve(bytes(3)),
    issue: (...given: unknown[]) => {
      asked.push(given);
      return Promise.resolve(bytes(4));
    },
  };
  const session = await opened(new FakeWorkbook(), { rollupDesk: () => desk as never, ...outside });
  const units = [{ name: "甲局" }, { name: "乙局" }];
  session.session.store.set({ rollup: { ...nothingReceived, overview: { year, units } as never } });
  return { ...session, issued: asked };
}

type Saving = "saveRollup" | "saveTidy" | "saveSlip" | "saveSlips" | "issueWorkbooks";
const run = ({ actions }: Awaited<ReturnType<typeof added>>, saving: Saving) =>
  saving === "saveSlip" ? actions.saveSlip(1) : actions[saving]();

test.each<[Saving, string, object]>([
  [
    "saveRollup",
    "正在生成汇总表……",
    { name: "2023年政府信息公开年报汇总.xlsx", kind: "xlsx", content: bytes(1) },
  ],
  [
    "saveTidy",
    "正在生成逐值明细……",
    { name: "2023年政府信息公开年报逐值明细.csv", kind: "csv", content: "单位,数" },
  ],
  ["saveSlip", "正在生成退回单……", { name: "乙局退回单.docx", kind: "docx", content: bytes(2) }],
  ["saveSlips", "正在生成全部退回单……", { name: "退回单.zip", kind: "zip", content: bytes(3) }],
  [
    "issueWorkbooks",
    "正在为各单位生成空表……",
    { name: "2023年政府信息公开年报空表.zip", kind: "zip", content: bytes(4) },
  ],
])("%s: one file, told by its name; a host that saves none is told", async (saving, during, file) => {
  const session = await added(2023);
  const told = session.doing();
  await run(session, saving);
  expect(told).toEqual([during]);
  expect(session.saved).toEqual([file]);
  expect(session.said()).toBe(`已生成“${session.saved[0]?.name ?? ""}”，请到下载文件夹查看。`);

  const refused = await added(2023, { save: () => false });
  await run(refused, saving);
  expect(refused.state().notice).toEqual({
    tone: "bad",
    text: "这个 Excel 不能下载文件。请用网页版或 Windows 版 Excel，或者复制文字。",
  });
});

test("units that say no year give names without one, and empty workbooks of the year of the pane", async () => {
  const session = await added(0);
  for (const saving of ["saveRollup", "saveTidy", "issueWorkbooks"] as const) await run(session, saving);
  expect(session.saved.map(({ name }) => name)).toEqual([
    "政府信息公开年报汇总.xlsx",
    "政府信息公开年报逐值明细.csv",
    "2025年政府信息公开年报空表.zip",
  ]);
  expect(session.issued).toEqual([[[], 2025]]);
});

test("the empty workbooks are those of the roster, before anything has been added up, too", async () => {
  const session = await added(2023);
  const roster = [{ name: "甲局" }];
  session.session.store.set({ rollup: { ...nothingReceived, roster } });
  await session.actions.issueWorkbooks();
  expect(session.issued).toEqual([[roster, 2025]]);
});

test("a unit with nothing to mend, or one that is not there, gives no slip and no words", async () => {
  const session = await added(2023);
  await session.actions.saveSlip(0);
  await session.actions.saveSlip(7);
  expect(session.saved).toEqual([]);
  expect(session.state()).not.toHaveProperty("notice");
});

test("copying a slip says so while it lasts", async () => {
  const session = await added(2023);
  const told = session.doing();
  session.actions.copySlip("乙局：\n一、请改正。");
  expect(told).toEqual(["正在复制……"]);
  await Promise.resolve();
  expect(session.copied).toEqual([{ text: "乙局：\n一、请改正。" }]);
});
