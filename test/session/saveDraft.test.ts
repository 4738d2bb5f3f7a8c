import { balanced } from "../taskpane/balanced";
import { FakeWorkbook } from "./fakeWorkbook";
import { heldTime } from "./heldTime";
import { opened, workbookOf } from "./opened";

/** A session with the text of 五 in hand. */
async function inHand(own = "旧的。", workbook = workbookOf(balanced)) {
  workbook.paragraphs = [{ place: "five", text: own }];
  const session = await opened(workbook);
  await session.actions.beginText("five");
  return {
    ...session,
    sheet: () => workbook.paragraphs.find(({ place }) => place === "five")?.text,
    draft: () => session.state().textDraft,
  };
}

test("words written while the text is on its way into the sheet are no conflict, and go in next", async () => {
  const { actions, workbook, sheet, draft, state } = await inHand();
  const { write } = workbook;
  workbook.write = (values) => {
    actions.changeText({ template: "一写，又写。" });
    return write(values);
  };
  actions.changeText({ template: "一写。" });
  await actions.saveText();
  expect(sheet()).toBe("一写。");
  expect(draft()).toMatchObject({ base: "一写。", template: "一写，又写。" });
  expect(draft()).not.toHaveProperty("theirs");
  expect(state().announcement).not.toContain("两边的文字");
  workbook.write = write;
  await actions.saveText();
  expect(sheet()).toBe("一写，又写。");
});

test("an edit by somebody else while the text is on its way is a conflict all the same", async () => {
  const { actions, workbook, sheet, draft } = await inHand();
  const { write } = workbook;
  workbook.write = async (values) => {
    const done = await write(values);
    workbook.paragraphs = [{ place: "five", text: "表里改的。" }];
    actions.changeText({ template: "一写，又写。" });
    return done;
  };
  actions.changeText({ template: "一写。" });
  await actions.saveText();
  expect(sheet()).toBe("表里改的。");
  expect(draft()).toMatchObject({ template: "一写，又写。", theirs: "表里改的。" });
});

test("a workbook that cannot be read now is not written to; the words wait for the next saving", async () => {
  const { actions, workbook, sheet, draft, said } = await inHand();
  const time = heldTime();
  try {
    const { read } = workbook;
    actions.changeText({ template: "新的。" });
    workbook.read = () => Promise.resolve({ ok: false, reason: "editing" });
    await actions.endText();
    expect(workbook.count("write")).toBe(0);
    expect(draft()).toMatchObject({ base: "旧的。", template: "新的。" });
    expect(said()).toBe("这一段还没能存进“正文”，请稍后再试。");
    workbook.read = read;
    await actions.endText();
    expect(sheet()).toBe("新的。");
    expect(draft()).toBeUndefined();
  } finally {
    time.end();
  }
});

test("a text that went in and could not be read back is no missing row: the next reading finds it", async () => {
  const { actions, workbook, draft, state } = await inHand();
  const time = heldTime();
  try {
    const { read, write } = workbook;
    workbook.write = (values) => {
      workbook.read = () => Promise.resolve({ ok: false, reason: "editing" });
      return write(values);
    };
    actions.changeText({ template: "新的。" });
    await actions.saveText();
    expect(state()).not.toHaveProperty("notice");
    workbook.read = read;
    await actions.endText();
    expect(workbook.count("write")).toBe(1);
    expect(draft()).toBeUndefined();
  } finally {
    time.end();
  }
});

test("a place without its row in 正文 is told by its name, and the words stay", async () => {
  const { actions, workbook, draft, said } = await inHand();
  actions.changeText({ template: "新的。" });
  workbook.write = () => Promise.resolve({ ok: true, written: 0, skipped: [] });
  await actions.endText();
  expect(said()).toBe(
    "“正文”里找不到五、存在的主要问题及改进情况这一行，还没有存下。请看“正文”的“位置”一栏是否完整。",
  );
  expect(draft()).toMatchObject({ base: "旧的。", template: "新的。" });
});

test("a text that the page before had in hand waits until the workbook can be read, and is held beside it", async () => {
  const before = await inHand();
  before.actions.changeText({ template: "新的。" });
  const { textDraft } = before.state();
  const memory = { read: () => JSON.stringify({ textDraft }), write: () => undefined };

  const unread = new FakeWorkbook();
  unread.refusal = { ok: false, reason: "unsupported" };
  const waiting = await opened(unread, { memory });
  await waiting.actions.saveText();
  expect(unread.count("write")).toBe(0);
  expect(waiting.state()).toMatchObject({ textDraft });
  expect(waiting.state()).not.toHaveProperty("notice");

  const { workbook } = before;
  workbook.paragraphs = [{ place: "five", text: "表里改的。" }];
  const { state } = await opened(workbook, { memory });
  expect(state().textDraft).toMatchObject({ template: "新的。", theirs: "表里改的。" });
});

test("writing over a template with conditions keeps it once; what is written after that is not kept", async () => {
  const conditions = "{% if 年度 %}有{% endif %}";
  const { actions, workbook, state } = await inHand(conditions);
  for (const template of ["有了。", "有了，好。"]) {
    actions.changeText({ template, replaces: conditions });
    await actions.saveText();
  }
  expect([...(state().kept?.previous ?? [])]).toEqual([["five", conditions]]);
  expect(workbook.count("keep")).toBe(1);
  actions.changeText({ template: "好。" });
  await actions.saveText();
  expect(workbook.count("keep")).toBe(1);
});
