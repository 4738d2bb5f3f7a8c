import { partsOf } from "../../../src/form";
import { balanced } from "../../taskpane/balanced";
import { opened, workbookOf } from "../opened";

const five = (text: string) => [{ place: "five", text }] as const;

async function written() {
  const workbook = workbookOf(balanced);
  workbook.paragraphs = five("收到{{ 申请.本年新收.总计 }}件。");
  const session = await opened(workbook);
  await session.actions.writeResults();
  const status = () => workbook.written?.find(({ place }) => place === "five")?.status;
  return { ...session, status, result: () => workbook.results.get("five") };
}

/** Waits for what follows a reading on its own. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

test("every place gets its text and its state, the first time without a question", async () => {
  const { workbook, said, result, status, state } = await written();
  expect(said()).toBe("已写入“正文”的“生成结果”一栏。");
  expect(result()).toBe("收到17件。");
  expect(status()).toBe("已生成");
  expect(workbook.results.size).toBeGreaterThan(5);
  expect(workbook.written?.find(({ place }) => place === "six")?.status).toBeDefined();
  expect(state().kept?.results.get("five")).toBe("收到17件。");
});

test("states: a template with a mistake, and a text that waits for the clerk", async () => {
  const workbook = workbookOf(balanced);
  workbook.paragraphs = five("{{ 没有这个名称 }}");
  const { actions } = await opened(workbook);
  await actions.writeResults();
  const statusOf = (place: string) => workbook.written?.find((row) => row.place === place)?.status;
  expect(statusOf("five")).toBe("模板有误");
  workbook.paragraphs = [];
  await actions.reread();
  const { asked, actions: again } = await opened(workbook);
  await asked(() => again.writeResults(), "yes");
  expect(statusOf("five")).toBe("待填写");
});

test("numbers that changed are shown in their texts first, and told in the column 状态 meanwhile", async () => {
  const { workbook, actions, asked, state, result, status, said } = await written();
  workbook.cells.set("requests.new.total", { content: 18, computed: false });
  await actions.reread();
  await settled();
  expect(state().stale).toContain("five");
  expect(status()).toBe("数已变，待更新");
  expect(result()).toBe("收到17件。");
  const [question] = await asked(() => actions.writeResults(), "yes");
  expect(question).toMatchObject({
    about: "results",
    text: "“正文”的“生成结果”会这样更新：",
    choices: [{ answer: "yes", label: "更新" }],
  });
  expect(question?.changes?.find(({ after }) => after === "收到18件。")).toEqual({
    place: "five",
    name: "五、存在的主要问题及改进情况",
    before: "收到17件。",
    after: "收到18件。",
  });
  expect(result()).toBe("收到18件。");
  await settled();
  expect(state().stale).toEqual([]);
  expect(status()).toBe("已生成");
  expect(said()).toBe("已写入“正文”的“生成结果”一栏。");
});

test("back to the old numbers, nothing waits any more; called off, nothing is written", async () => {
  const { workbook, actions, asked, state, status, result } = await written();
  workbook.cells.set("requests.new.total", { content: 18, computed: false });
  await actions.reread();
  await settled();
  await asked(() => actions.writeResults());
  expect(result()).toBe("收到17件。");
  workbook.cells.set("requests.new.total", { content: 17, computed: false });
  await actions.reread();
  await settled();
  expect(state().stale).toEqual([]);
  expect(status()).toBe("已生成");
  workbook.results.clear();
  workbook.cells.set("requests.new.total", { content: 18, computed: false });
  await actions.reread();
  expect(state().stale).toEqual([]);
});

test("where it would cost the clerk's undo, only the pane tells", async () => {
  const { workbook, actions, state, status } = await written();
  workbook.undoList = () => "lost";
  workbook.cells.set("requests.new.total", { content: 18, computed: false });
  await actions.reread();
  await settled();
  expect(state().stale).toContain("five");
  expect(status()).toBe("已生成");
});

test("the column 状态 is written once for what has changed, not at every reading", async () => {
  const { workbook, actions } = await written();
  workbook.cells.set("requests.new.total", { content: 18, computed: false });
  await actions.reread();
  await settled();
  workbook.asked.length = 0;
  await actions.reread();
  await settled();
  expect(workbook.count("write")).toBe(0);
});

test("a result that the clerk changed stays, unless it is given up", async () => {
  const { workbook, actions, asked, result, status, state } = await written();
  workbook.results.set("five", "自己写的。");
  await actions.reread();
  const [question] = await asked(() => actions.writeResults(), "yes");
  expect(question?.text).toBe("“正文”里有自行修改过的“生成结果”，和现在生成的不同：");
  expect(question?.choices).toEqual([
    { answer: "yes", label: "保留修改" },
    { answer: "other", label: "换成生成的", destroys: true },
  ]);
  expect(question?.changes?.filter(({ isOwn }) => isOwn).map(({ before, after }) => [before, after])).toEqual(
    [["自己写的。", "收到17件。"]],
  );
  expect([result(), status()]).toEqual(["自己写的。", "已自行修改"]);
  expect(state().kept?.results.get("five")).toBe("收到17件。");
  await settled();
  expect(state().stale).toEqual([]);
  await asked(() => actions.writeResults(), "other");
  expect([result(), status()]).toEqual(["收到17件。", "已生成"]);
});

test("a sheet that already says it all is told so", async () => {
  const { workbook, actions, said } = await written();
  workbook.write = () => Promise.resolve({ ok: true, written: 0, skipped: [] });
  await actions.writeResults();
  expect(said()).toBe("“正文”里已经是最新内容，没有改动。");
});

describe("templates from elsewhere", () => {
  test("into empty places without a question; over the clerk's own words after one, and those are kept", async () => {
    const workbook = workbookOf(balanced);
    const { actions, asked, said, state } = await opened(workbook);
    const text = (place: string) => workbook.paragraphs.find((own) => own.place === place)?.text;
    expect(await asked(() => actions.writeTemplates(five("甲。")))).toEqual([]);
    expect(said()).toBe("已写入“正文”的“模板”一栏 1 处。");
    const both = [...five("乙。"), { place: "six", text: "丙。" }] as const;
    const [question] = await asked(() => actions.writeTemplates(both));
    expect(question).toEqual({
      about: "texts",
      text: "五、存在的主要问题及改进情况已有自己的文字，会被换掉（可以再换回来）：",
      choices: [{ answer: "yes", label: "换掉" }],
      changes: [{ name: "五、存在的主要问题及改进情况", before: "甲。", after: "乙。" }],
    });
    expect([text("five"), text("six")]).toEqual(["甲。", undefined]);
    await asked(
      () => actions.writeTemplates(both),
      async () => {
        workbook.paragraphs = [...workbook.paragraphs, { place: "six", text: "表里写的。" }];
        await actions.reread();
        return "yes";
      },
    );
    expect([text("five"), text("six")]).toEqual(["乙。", "表里写的。"]);
    expect([...(state().kept?.previous ?? [])]).toEqual([["five", "甲。"]]);
  });

  test("the sentences on both years go behind the clerk's words, and a changed result makes room", async () => {
    const { workbook, actions, said, result } = await written();
    workbook.results.set("five", "自己写的。");
    await actions.addSentences();
    expect(said()).toMatch(/^已加入“正文”的“/);
    const place = workbook.paragraphs.find(({ text }) => text.includes("同比."))?.place;
    expect(place).toBeDefined();
    expect(result()).toBe("自己写的。");
    if (!place) return;
    const other = workbookOf(balanced);
    other.paragraphs = [{ place, text: "先前的话。" }];
    other.results.set(place, "改过的结果。");
    const again = await opened(other);
    await again.actions.addSentences();
    const whole = other.paragraphs.find((own) => own.place === place)?.text ?? "";
    expect(whole).toMatch(/^改过的结果。\n/);
    expect(whole).toContain("同比.");
    expect(other.results.get(place)).toBe("");
    await again.actions.addSentences();
    expect(again.said()).toMatch(/里已经有这几句了。$/);
    expect(other.paragraphs.find((own) => own.place === place)?.text).toBe(whole);
  });
});

test("where several of the clerk's texts would go, all are named; a place that says nothing yet is simply filled", async () => {
  const workbook = workbookOf(balanced);
  workbook.paragraphs = [...five("甲。"), { place: "six", text: "丙。" }];
  const { actions, asked } = await opened(workbook);
  const [question] = await asked(() =>
    actions.writeTemplates([...five("乙。"), { place: "six", text: "丁。" }]),
  );
  expect(question?.text).toMatch(/^五、存在的主要问题及改进情况、六、.*已有自己的文字/);
  workbook.paragraphs = five("甲。");
  await actions.reread();
  expect(await asked(() => actions.writeTemplates([{ place: "six", text: "丁。" }]))).toEqual([]);
  expect(workbook.paragraphs).toEqual([...five("甲。"), { place: "six", text: "丁。" }]);
});

test("of a text of the clerk's own and one that the numbers changed, 保留修改 keeps the first and renews the second", async () => {
  const workbook = workbookOf(balanced);
  const count = "收到{{ 申请.本年新收.总计 }}件。";
  workbook.paragraphs = [...five(count), { place: "six", text: count }];
  const { actions, asked, book } = await opened(workbook);
  await actions.writeResults();
  workbook.results.set("five", "自己写的。");
  workbook.results.set("one.1", "");
  workbook.cells.set("requests.new.total", { content: 18, computed: false });
  await actions.reread();
  const [question] = await asked(() => actions.writeResults(), "yes");
  expect(question?.text).toContain("自行修改过");
  const shown = question?.changes?.filter(({ before }) => !before.includes("总计"));
  expect(shown?.find(({ before }) => before === "自己写的。")?.isOwn).toBe(true);
  expect(shown?.find(({ after, isOwn }) => after === "收到18件。" && !isOwn)).toMatchObject({
    before: "收到17件。",
  });
  expect(question?.changes?.filter(({ before }) => before === "")).toEqual([]);
  expect([workbook.results.get("five"), workbook.results.get("six")]).toEqual(["自己写的。", "收到18件。"]);
  expect(book().edited).toEqual(five("自己写的。"));
});

test("the sentences on both years go behind the default text where the place has none of its own", async () => {
  const workbook = workbookOf(balanced);
  workbook.paragraphs = five("同比.是别处的话。");
  workbook.results.set("five", "别处改过的结果。");
  const { actions, book } = await opened(workbook);
  await actions.addSentences();
  const added = workbook.paragraphs.find(({ place }) => place !== "five");
  const part = partsOf(book().filing.form).find(({ place }) => place === added?.place);
  const byDefault = (part?.template ?? "").trim();
  expect(byDefault).not.toBe("");
  expect(added?.text.startsWith(`${byDefault}\n`)).toBe(true);
  expect(workbook.written).toEqual([]);
  expect(workbook.results.get("five")).toBe("别处改过的结果。");
});

test("a changed result that the sentences take up goes from its column with its state", async () => {
  const workbook = workbookOf(balanced);
  const { actions } = await opened(workbook);
  await actions.addSentences();
  const [{ place } = { place: "five" as const }] = workbook.paragraphs;
  workbook.paragraphs = [{ place, text: "先前的话。" }];
  workbook.results.set(place, "改过的结果。");
  await actions.reread();
  await actions.addSentences();
  expect(workbook.written).toEqual([{ place, text: "", status: "" }]);
});

test("what goes wrong while the texts are held against the tables is told", async () => {
  const { workbook, said } = await written();
  workbook.write = () => Promise.reject(new Error("no such column"));
  workbook.type("requests.new.natural", 5);
  await settled();
  expect(said()).toBe("没有做成：no such column。请再试一次。");
});
