import { createSession } from "../../../src/session/session";
import { nowhere } from "../../../src/session/outside";
import { balanced } from "../../taskpane/balanced";
import { FakeWorkbook } from "../fakeWorkbook";

async function opened(own?: string) {
  const workbook = FakeWorkbook.withTables(balanced);
  if (own !== undefined) workbook.paragraphs = [{ place: "five", text: own }];
  const session = createSession(workbook, 2025, { ...nowhere, now: () => -60_000 });
  await session.start();
  const { actions, store } = session;
  await actions.beginText("five");
  const sheet = () => workbook.paragraphs.find(({ place }) => place === "five")?.text ?? "";
  return { workbook, actions, sheet, draft: () => store.get().textDraft, state: () => store.get() };
}

/** Waits for the question that an action asks. */
async function asked(state: () => { readonly question?: unknown }) {
  while (!state().question) await new Promise((resolve) => setTimeout(resolve, 5));
}

test("what is written goes into the sheet when it is saved, and not before", async () => {
  const { workbook, actions, sheet, draft } = await opened("旧的。");
  actions.changeText({ template: "收到{{ 申请.本年新收.总计 }}件。" });
  expect(sheet()).toBe("旧的。");
  expect(workbook.count("write")).toBe(0);
  await actions.saveText();
  expect(sheet()).toBe("收到{{ 申请.本年新收.总计 }}件。");
  expect(draft()).toMatchObject({ began: "旧的。", base: sheet(), template: sheet() });
  await actions.saveText();
  expect(workbook.count("write")).toBe(1);
});

test("a text that nobody changed costs no writing", async () => {
  const { workbook, actions, draft } = await opened("旧的。");
  await actions.endText();
  expect(draft()).toBeUndefined();
  expect(workbook.count("write")).toBe(0);
});

test("Esc brings the old text back, even after it has been saved", async () => {
  const { actions, sheet, draft } = await opened("旧的。");
  actions.changeText({ template: "新的。" });
  await actions.saveText();
  actions.changeText({ template: "更新的。" });
  await actions.cancelText();
  expect(sheet()).toBe("旧的。");
  expect(draft()).toBeUndefined();
});

test("an unchanged text follows the sheet", async () => {
  const { workbook, actions, draft } = await opened("旧的。");
  workbook.paragraphs = [{ place: "five", text: "表里改的。" }];
  await actions.reread();
  expect(draft()).toMatchObject({ base: "表里改的。", template: "表里改的。" });
});

test.each([
  ["mine", "窗格里写的。"],
  ["theirs", "表里改的。"],
] as const)("a text changed on both sides: both stay until %s is chosen", async (whose, expected) => {
  const { workbook, actions, sheet, draft, state } = await opened("旧的。");
  actions.changeText({ template: "窗格里写的。" });
  workbook.paragraphs = [{ place: "five", text: "表里改的。" }];
  await actions.saveText();
  expect(sheet()).toBe("表里改的。");
  expect(draft()).toMatchObject({ template: "窗格里写的。", theirs: "表里改的。" });
  expect(state().announcement).toMatch(/两边的文字都留着/);

  await actions.endText();
  expect(draft()?.template).toBe("窗格里写的。");
  expect(state().notice?.text).toBe("请先选定用哪一边的文字。");

  await actions.chooseText(whose);
  expect(sheet()).toBe(expected);
  // The other words are not lost.
  expect(state().kept?.previous.get("five")).toBe(whose === "mine" ? "表里改的。" : "窗格里写的。");
  await actions.endText();
  expect(draft()).toBeUndefined();
});

test("a sheet that refuses leaves the words in the pane", async () => {
  const { workbook, actions, sheet, draft, state } = await opened("旧的。");
  actions.changeText({ template: "新的。" });
  workbook.write = () => Promise.resolve({ ok: false, reason: "protected" });
  await actions.endText();
  expect(sheet()).toBe("旧的。");
  expect(draft()?.template).toBe("新的。");
  expect(state().notice).toMatchObject({ tone: "bad", text: expect.stringContaining("受保护") as string });
});

test("a sheet that is not there any more is told, and the words stay", async () => {
  const { workbook, actions, draft, state } = await opened();
  actions.changeText({ template: "新的。" });
  workbook.present.delete("narrative");
  await actions.saveText();
  expect(draft()?.template).toBe("新的。");
  expect(state().notice?.text).toMatch(/没有“正文”工作表/);
});

test("a sheet without a row for the place takes nothing, which is told, and the words stay", async () => {
  const { workbook, actions, draft, state } = await opened("旧的。");
  actions.changeText({ template: "新的。" });
  workbook.write = () => Promise.resolve({ ok: true, written: 0, skipped: [] });
  await actions.saveText();
  expect(draft()).toMatchObject({ base: "旧的。", template: "新的。" });
  expect(state().notice).toMatchObject({ tone: "bad", text: expect.stringContaining("没有") as string });
});

test("any other action works on what has been written", async () => {
  const { workbook, actions, sheet } = await opened("旧的。");
  actions.changeText({ template: "新的问题。" });
  await actions.writeResults();
  expect(sheet()).toBe("新的问题。");
  expect(workbook.results.get("five")).toBe("新的问题。");
});

test("what could not be written is not in what another action makes, and that is told beside it", async () => {
  const { workbook, actions, draft, state } = await opened("旧的。");
  actions.changeText({ template: "新的。" });
  workbook.write = () => Promise.resolve({ ok: false, reason: "protected" });
  await actions.reveal("requests.new.natural");
  expect(draft()?.template).toBe("新的。");
  expect(state().notice).toEqual({ tone: "bad", text: "正在写的一段还没能存进“正文”，这次没有用上。" });
});

test("a restoring that the sheet refuses leaves what can be brought back as it was", async () => {
  const { workbook, actions, state } = await opened("三写。");
  workbook.values.set("previousTexts", { five: "初写。", six: "别处的。" });
  workbook.stamp += 1;
  await actions.reread();
  workbook.write = () => Promise.resolve({ ok: false, reason: "protected" });
  const restored = actions.restoreText("five", "previous");
  await asked(state);
  actions.answer("yes");
  await restored;
  expect(workbook.values.get("previousTexts")).toEqual({ five: "初写。", six: "别处的。" });
  expect(state().notice).toMatchObject({ tone: "bad", text: expect.stringContaining("受保护") as string });
});

test("what can be brought back and could not be set right is told with the refusal", async () => {
  const { workbook, actions, state } = await opened("三写。");
  workbook.values.set("previousTexts", { five: "初写。" });
  workbook.stamp += 1;
  await actions.reread();
  workbook.write = () => {
    workbook.saveSetting = () => Promise.resolve({ ok: false, reason: "busy" });
    return Promise.resolve({ ok: false, reason: "protected" });
  };
  const restored = actions.restoreText("five", "previous");
  await asked(state);
  actions.answer("yes");
  await restored;
  expect(state().notice?.text).toMatch(/受保护.*没能撤回的：可以换回的先前文字/);
});

test("half a restoring keeps the text that went", async () => {
  const { workbook, actions, state } = await opened("三写。");
  workbook.values.set("previousTexts", { five: "初写。" });
  workbook.stamp += 1;
  await actions.reread();
  workbook.write = () => Promise.resolve({ ok: false, reason: "failed", left: ["正文!B12"] });
  const restored = actions.restoreText("five", "previous");
  await asked(state);
  actions.answer("yes");
  await restored;
  expect(workbook.values.get("previousTexts")).toEqual({ five: "三写。" });
});

test("a text that the clerk changed in 生成结果 is written on, and goes from there", async () => {
  const { workbook, actions, sheet, draft } = await opened();
  await actions.endText();
  await actions.writeResults();
  workbook.results.set("five", "在结果里写的{。");
  await actions.reread();
  await actions.beginText("five");
  expect(draft()?.template).toBe("在结果里写的{。");
  actions.changeText({ template: "再改的。" });
  await actions.saveText();
  expect(sheet()).toBe("再改的。");
  expect(workbook.results.get("five")).toBe("");
});

test("a template with conditions is kept when writing replaces it, and can be brought back", async () => {
  const conditions = "{% if 年度 %}有{% endif %}";
  const { actions, sheet, state } = await opened(conditions);
  actions.changeText({ template: "有了。", replaces: conditions });
  await actions.saveText();
  actions.changeText({ template: "有了，好。", replaces: conditions });
  await actions.saveText();
  const restored = actions.restoreText("five", "previous");
  await asked(state);
  expect(state().question?.changes).toEqual([
    { name: "五、存在的主要问题及改进情况", before: "有了，好。", after: "有" },
  ]);
  actions.answer("yes");
  await restored;
  expect(sheet()).toBe(conditions);
});

test("恢复默认 shows what would change, and keeps what goes", async () => {
  const { actions, sheet, state } = await opened("自己写的。");
  const restored = actions.restoreText("five", "default");
  await asked(state);
  expect(sheet()).toBe("自己写的。");
  expect(state().question?.changes?.[0]?.after).toMatch(/^〔请写明本年存在的主要问题/);
  actions.answer("yes");
  await restored;
  expect(sheet()).toBe("");
  expect(state().kept?.previous.get("five")).toBe("自己写的。");
});

test("the next text is only taken in hand when the last one is safe", async () => {
  const { workbook, actions, draft } = await opened("旧的。");
  actions.changeText({ template: "新的。" });
  const { write } = workbook;
  workbook.write = () => Promise.resolve({ ok: false, reason: "busy" });
  await actions.beginText("six");
  expect(draft()?.place).toBe("five");
  workbook.write = write;
  await actions.beginText("six");
  expect(draft()?.place).toBe("six");
});

test("with no text in hand, writing, saving, choosing and putting down do nothing", async () => {
  const { workbook, actions, draft, state } = await opened("旧的。");
  await actions.endText();
  workbook.asked.length = 0;
  actions.changeText({ template: "新的。" });
  await actions.saveText();
  await actions.cancelText();
  await actions.chooseText("mine");
  await actions.chooseText("theirs");
  expect(draft()).toBeUndefined();
  expect(workbook.asked).toEqual([]);
  expect(state()).not.toHaveProperty("notice");
});

test("choosing where both sides say the same changes nothing", async () => {
  const { workbook, actions, draft } = await opened("旧的。");
  actions.changeText({ template: "新的。" });
  await actions.chooseText("theirs");
  expect(draft()).toMatchObject({ base: "旧的。", template: "新的。" });
  expect(workbook.count("keep")).toBe(0);
});

test("the text that is in hand already is not taken in hand anew", async () => {
  const { workbook, actions, draft } = await opened("旧的。");
  actions.changeText({ template: "新的。" });
  await actions.beginText("five");
  expect(draft()).toMatchObject({ began: "旧的。", template: "新的。" });
  expect(workbook.count("write")).toBe(0);
});

/** Both sides have changed the text: the pane after it had been saved once. */
async function conflict() {
  const session = await opened("旧的。");
  session.actions.changeText({ template: "一写。" });
  await session.actions.saveText();
  session.actions.changeText({ template: "二写。" });
  session.workbook.paragraphs = [{ place: "five", text: "表里改的。" }];
  await session.actions.reread();
  return session;
}

test("Esc between two texts leaves the sheet's", async () => {
  const { actions, sheet, draft, state } = await conflict();
  await actions.cancelText();
  expect(draft()).toBeUndefined();
  expect(sheet()).toBe("表里改的。");
  expect(state()).not.toHaveProperty("notice");
});

test("between two texts, no other one is taken in hand before the choice", async () => {
  const { actions, draft, state } = await conflict();
  await actions.beginText("six");
  expect(draft()).toMatchObject({ place: "five", theirs: "表里改的。" });
  expect(state().notice?.text).toBe("请先选定用哪一边的文字。");
});

test("the sheet's words are shown in the editor once they are chosen, and told", async () => {
  const { actions, draft, state } = await conflict();
  const { loads = 0 } = draft() ?? {};
  await actions.chooseText("theirs");
  expect(draft()).toMatchObject({ base: "表里改的。", template: "表里改的。", loads: loads + 1 });
  expect(draft()).not.toHaveProperty("theirs");
  expect(state().notice?.text).toBe("已用工作表的文字；您写的也留着，可以“换回先前的文字”。");
});

test.each([
  ["default", "", "恢复默认文字", "改回默认文字"],
  ["previous", "初写。", "换回先前的文字", "换回先前的文字"],
] as const)("%s: called by its name, told, and the text is put down", async (which, text, label, asking) => {
  const { workbook, actions, sheet, draft, state } = await opened("二写。");
  workbook.values.set("previousTexts", { five: "初写。" });
  workbook.stamp += 1;
  await actions.reread();
  const restored = actions.restoreText("five", which);
  await asked(state);
  expect(state().question).toMatchObject({ about: "restore", choices: [{ answer: "yes", label }] });
  expect(state().question?.text).toBe(
    `五、存在的主要问题及改进情况${asking}。现在的文字会留着，可以再换回来。`,
  );
  actions.answer("yes");
  await restored;
  expect(sheet()).toBe(text);
  expect(draft()).toBeUndefined();
  expect(state().notice).toEqual({ tone: "good", text: "五、存在的主要问题及改进情况已换好。" });
});

test("what was written into the sheet while the question stood is what goes, and can be brought back", async () => {
  const { workbook, actions, state } = await opened("二写。");
  const restored = actions.restoreText("five", "default");
  await asked(state);
  workbook.paragraphs = [{ place: "five", text: "三写。" }];
  actions.answer("yes");
  await restored;
  expect(state().kept?.previous.get("five")).toBe("三写。");
});
