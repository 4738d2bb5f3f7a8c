import { balanced } from "../taskpane/balanced";
import { opened, workbookOf } from "./opened";

const conflict = "这一段在工作表“正文”里刚被改过，两边的文字都留着，请选用哪一边。";

test("a conflict is announced when it comes up, and again only for other words", async () => {
  const workbook = workbookOf(balanced);
  const sheet = async (text: string) => {
    workbook.paragraphs = [{ place: "five", text }];
    await actions.reread();
    return state().announcement;
  };
  const { actions, state } = await opened(workbook);
  await sheet("旧的。");
  await actions.beginText("five");
  actions.changeText({ template: "新的。" });
  expect(await sheet("旧的。")).not.toBe(conflict);
  expect(await sheet("表里改的。")).toBe(conflict);
  await actions.copyName("年度");
  const copied = state().announcement;
  expect(copied).not.toBe(conflict);
  expect(await sheet("表里改的。")).toBe(copied);
  expect(await sheet("表里再改的。")).toBe(conflict);
  await actions.copyName("年度");
  expect(await sheet("旧的。")).toBe(copied);
  expect(state().textDraft).not.toHaveProperty("theirs");
});

test("a workbook is read with no text in hand as well", async () => {
  const { state } = await opened(workbookOf(balanced));
  expect(state()).toHaveProperty("checkedAt");
  expect(state()).not.toHaveProperty("outOfDate");
});
