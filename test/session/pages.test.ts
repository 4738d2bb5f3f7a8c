import example from "../../assets/example/baishiyi-2023.json";
import type { Content } from "../../src/figures";
import type { FigureId } from "../../src/form";
import { nowhere, type SavedFile } from "../../src/session/outside";
import { createSession } from "../../src/session/session";
import { FakeWorkbook } from "./fakeWorkbook";

async function opened() {
  const workbook = FakeWorkbook.withTables(Object.entries(example.figures) as [FigureId, Content][]);
  workbook.cover = { ...workbook.cover, unit: "示例镇人民政府", year: 2023 };
  const saved: SavedFile[] = [];
  const save = (file: SavedFile) => {
    saved.push(file);
    return true;
  };
  const session = createSession(workbook, 2024, { ...nowhere, save });
  await session.start();
  return { workbook, session, saved, said: () => session.store.get().notice?.text };
}

test("a page is made once, and anew only after a yes", async () => {
  const { workbook, session, said } = await opened();
  await session.actions.showPage("seal");
  expect(workbook.pages.map(({ id }) => id)).toEqual(["seal"]);
  expect(said()).toBe("已生成工作表“交稿单”。");

  const again = session.actions.showPage("seal");
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(session.store.get().question?.text).toContain("“交稿单”已经有了");
  session.actions.answer("yes");
  await again;
  expect(workbook.pages).toHaveLength(2);
});

test("the sentences come behind what the place says, once", async () => {
  const { workbook, session, said } = await opened();
  await session.actions.addSentences();
  const text = workbook.paragraphs[0]?.text ?? "";
  expect(text).toContain("{{ 同比.申请.本年新收.总计 }}");
  expect(text.startsWith("{%")).toBe(true);
  await session.actions.addSentences();
  expect(said()).toContain("已经有这几句了");
});

test("the set is saved as one .zip, or file by file, after it was read back", async () => {
  const { session, saved, said } = await opened();
  session.actions.choosePicture("flow", true);
  await session.actions.handIn("zip", "");
  expect(saved.map(({ name, kind }) => [name, kind])).toEqual([
    ["示例镇人民政府2023年政府信息公开工作年度报告.zip", "zip"],
  ]);
  expect(said()).toContain("整套 5 份已生成，读回核对一致");
  await session.actions.handIn("files", "2024年1月23日");
  expect(saved).toHaveLength(6);
  await session.actions.savePaper();
  expect(saved.at(-1)?.name).toBe("示例镇人民政府2023年政府信息公开工作年度报告交稿单.docx");
});
