import example from "../../../assets/example/baishiyi-2023.json";
import slip from "../../../assets/example/slip.json";
import type { FigureId } from "../../../src/form";
import { plansFor, type Totals } from "../../../src/sheets/plan";
import { balanced } from "../../taskpane/balanced";
import { FakeWorkbook } from "../fakeWorkbook";
import { opened, workbookOf } from "../opened";

test("the tables: all of an empty workbook, then only what is missing, then nothing", async () => {
  const { actions, workbook, said, doing } = await opened(new FakeWorkbook());
  const told = doing();
  await actions.insertTables("typed");
  expect(told).toEqual(["正在插入标准表格……"]);
  expect(said()).toBe("已插入：封面、表二、表三、表四、其他数据、正文。");
  expect(workbook.revealed).toBe("disclosure.rules.issued");
  workbook.present.delete("narrative");
  await actions.insertTables("typed");
  expect(said()).toBe("已插入：正文。");
  workbook.revealed = undefined;
  await actions.insertTables("typed");
  expect(said()).toBe("标准表格都在，没有改动。");
  expect(workbook.revealed).toBeUndefined();
});

test("a computer without a printer is told so, and sheets bear the names that they got", async () => {
  const workbook = new FakeWorkbook();
  const { insert } = workbook;
  workbook.insert = async (plans) => {
    const done = await insert(plans);
    if (!done.ok) return done;
    return {
      ...done,
      printable: false,
      added: done.added.map((each) => ({ ...each, name: `${each.title} (2)` })),
    };
  };
  const { actions, said } = await opened(workbook);
  await actions.insertTables("computed");
  expect(said()).toMatch(/^已插入：封面 \(2\)、.*。打印设置没有成功/);
});

test("where several sheets could be one of ours, the clerk's choice holds", async () => {
  const workbook = workbookOf(balanced);
  workbook.among.set("disputes", ["表四", "表四 (2)"]);
  const { actions, said } = await opened(workbook);
  await actions.adoptSheet("disputes", "表四 (2)");
  expect(workbook.adopted).toEqual(["disputes", "表四 (2)"]);
  expect(said()).toBe("以后以“表四 (2)”为准。");
});

test("整理格式 keeps typed totals typed and computed ones computed, puts the rules back, and tells what it left", async () => {
  const workbook = workbookOf(balanced);
  workbook.selfChecking = false;
  const sums: number[] = [];
  workbook.tidy = (plans) => {
    sums.push(JSON.stringify(plans.map(({ values }) => values)).split("SUM(").length - 1);
    return Promise.resolve({ ok: true, tidied: [], left: sums.length > 1 ? ["表三", "表四"] : [] });
  };
  const { actions, said, book } = await opened(workbook);
  await actions.tidy();
  expect(said()).toBe("格式已整理，数字和公式没有动。");
  expect(book().selfChecking).toBe(true);
  for (const [figure, cell] of workbook.cells)
    if (/\.total$/.test(figure)) workbook.cells.set(figure, { ...cell, computed: true });
  await actions.reread();
  await actions.tidy();
  expect(sums[1]).toBeGreaterThan(sums[0] ?? 0);
  expect(said()).toBe("格式已整理。表三、表四插过行或列，没有动。");
});

test.each<[string, FigureId, Totals]>([
  ["a formula of the clerk's own elsewhere leaves totals typed", "disclosure.rules.issued", "typed"],
  ["a computed 总计 leaves them computed", "requests.new.total", "computed"],
])("整理格式: %s", async (_, figure, totals) => {
  const workbook = workbookOf(balanced);
  workbook.cells.set(figure, { content: 1, computed: true });
  let plans: unknown;
  workbook.tidy = (given) => {
    plans = given;
    return Promise.resolve({ ok: true, tidied: [], left: [] });
  };
  const { actions, doing, book } = await opened(workbook);
  const told = doing();
  await actions.tidy();
  expect(told).toEqual(["正在整理格式……"]);
  expect(plans).toEqual(plansFor(book().filing.form, { cover: {}, totals }));
});

test("cells that could not be made tidy get no rules either, and Excel's reason is told", async () => {
  const { actions, workbook, state } = await opened(workbookOf(balanced));
  workbook.tidy = () => Promise.resolve({ ok: false, reason: "protected" });
  await actions.tidy();
  expect(workbook.count("addChecks")).toBe(0);
  expect(state().notice).toMatchObject({ tone: "bad", text: expect.stringContaining("受保护") as string });
});

test("移除: the sheets are named first; traces alone or everything, and what stays is told", async () => {
  const workbook = workbookOf(balanced);
  workbook.present.delete("facts");
  workbook.values.set("explanations", []);
  const { actions, asked, said, state } = await opened(workbook);
  const [question] = await asked(() => actions.removeAll());
  expect(question?.about).toBe("removal");
  expect(question?.text).toContain("还会删除：封面、表二、表三、表四、正文；");
  expect(question?.choices).toEqual([
    { answer: "yes", label: "只去掉标记和隐藏数据", destroys: true },
    { answer: "other", label: "连工作表一起删", destroys: true },
  ]);
  expect(workbook.count("remove")).toBe(0);

  const ways: string[] = [];
  workbook.remove = (what) => {
    ways.push(what);
    return Promise.resolve(
      what === "traces"
        ? { ok: true, removed: [], stayed: [] }
        : { ok: true, removed: ["表二", "表三"], stayed: ["封面"] },
    );
  };
  await actions.correct([]);
  await asked(() => actions.removeAll(), "yes");
  expect(said()).toBe("已移除标记和隐藏数据。");
  await asked(() => actions.removeAll(), "other");
  expect(said()).toBe("已移除：表二、表三。封面里还有其他内容，留下了。");
  expect(ways).toEqual(["traces", "sheets"]);
  expect(state()).not.toHaveProperty("correction");
});

test("移除 empties what the pane knows of the workbook, and names every sheet that stays", async () => {
  const workbook = workbookOf(balanced);
  workbook.values.set("explanations", [{ code: "a", seen: [], text: "属实" }]);
  const { actions, asked, said, state } = await opened(workbook);
  await actions.correct([{ figure: "requests.new.natural", from: 16, to: 17, slip: "unknown" }]);
  const { remove } = workbook;
  workbook.remove = async (what) => {
    const done = await remove(what);
    return done.ok ? { ...done, stayed: ["封面", "正文"] } : done;
  };
  expect(state().kept?.explanations).toHaveLength(1);
  await asked(() => actions.removeAll(), "other");
  expect(said()).toMatch(/封面、正文里还有其他内容，留下了。$/);
  expect(state().kept?.explanations).toEqual([]);
  expect(state()).not.toHaveProperty("correction");
});

test("tables go into a workbook that cannot be read, too, in the form that is in force", async () => {
  const workbook = new FakeWorkbook();
  workbook.read = () => Promise.resolve({ ok: false, reason: "unsupported" });
  const { actions, said } = await opened(workbook);
  await actions.insertTables("typed");
  expect(said()).toBe("已插入：封面、表二、表三、表四、其他数据、正文。");
  expect(workbook.revealed).toBeUndefined();
});

test("without a unit or last year's report, only what would go is counted, and nothing more is kept", async () => {
  const workbook = workbookOf([["requests.new.natural", 3]], { unit: "" });
  workbook.facts = ["宣传手册", "公众号"].map((name) => ({ name, value: "5", unit: "", note: "" }));
  const { actions, asked } = await opened(workbook);
  const [question] = await asked(() => actions.loadExample(), "yes");
  expect(question?.text).toContain("示例会覆盖 3 处");
  expect(workbook.count("keep")).toBe(0);
});

test("the example fills an empty workbook without a question, and shows where to begin", async () => {
  const { actions, asked, workbook, said, state, content } = await opened(new FakeWorkbook());
  expect(await asked(() => actions.loadExample())).toEqual([]);
  expect(said()).toBe("示例已载入。改动任一数字，再看“核对”。");
  expect(Object.keys(example.figures).map((figure) => content(figure as FigureId))).toEqual(
    Object.values(example.figures),
  );
  expect(workbook.cover).toMatchObject({ unit: example.unit, year: 2023, organ: "town", edition: "2021" });
  expect(workbook.facts.length).toBeGreaterThan(0);
  expect(workbook.revealed).toBe("requests.new.natural");
  expect(state()).not.toHaveProperty("trying");
  expect(state().tab).toBe("fill");
});

test("with a slip, 核对 comes to the front, and the cell with the slip", async () => {
  const { actions, workbook, said, state, content } = await opened(new FakeWorkbook());
  await actions.loadExample("slip");
  expect(said()).toBe("示例已载入，其中一格故意填错了。");
  expect(content(slip.figure as FigureId)).toBe(slip.typed);
  expect(workbook.revealed).toBe(slip.figure);
  expect(state()).toMatchObject({ tab: "check", trying: true });
  actions.stopTrying();
  expect(state()).not.toHaveProperty("trying");
});

test("before the example overwrites, everything that would go is counted", async () => {
  const workbook = workbookOf([
    ["requests.new.natural", 3],
    ["requests.new.company", "四"],
    ["requests.new.research", ""],
  ]);
  workbook.cells.set("requests.new.total", { content: 3, computed: true });
  workbook.facts = [
    { name: "宣传手册", value: "500", unit: "册", note: "" },
    { name: "公众号", value: "", unit: "个", note: "" },
  ];
  workbook.paragraphs = [{ place: "five", text: "问题。" }];
  workbook.values.set("lastYear", { ...example, year: 2022 });
  const { actions, asked, content, state, workbook: same } = await opened(workbook);
  const [question] = await asked(() => actions.loadExample());
  // Two figures, the unit, a fact, a text, last year's report.
  expect(question).toEqual({
    about: "example",
    text: "示例会覆盖 6 处已填的内容（带入的上年报告也会拿掉），不能用撤销键撤回。",
    choices: [{ answer: "yes", label: "覆盖并载入", destroys: true }],
  });
  expect(content("requests.new.natural")).toBe(3);
  expect(state().kept?.lastYear?.year).toBe(2022);
  await asked(() => actions.loadExample(), "yes");
  expect(content("requests.new.natural")).toBe(16);
  expect(same.values.get("lastYear")).toBeNull();
});

test("the example goes without a question while it is only the example, mended or not", async () => {
  const { actions, asked, workbook, said, state, content } = await opened(new FakeWorkbook());
  await actions.loadExample("slip");
  expect(await asked(() => actions.clearExample())).toEqual([]);
  expect(said()).toBe("示例已清空，可以填自己的了。");
  expect(
    Object.keys(example.figures)
      .map((figure) => content(figure as FigureId))
      .filter((c) => c !== null),
  ).toEqual([]);
  expect(workbook.cover).toMatchObject({ unit: "", shortName: "", contact: "", year: 2025 });
  expect(workbook.facts.every(({ name, value }) => name !== "" && value === "")).toBe(true);
  expect(workbook.facts.length).toBeGreaterThan(0);
  expect(state()).toMatchObject({ tab: "fill" });
  expect(state()).not.toHaveProperty("trying");
});

const figure = slip.figure as FigureId;
const right = Object.entries(example.figures).find(([name]) => name === slip.figure)?.[1] ?? 0;
test.each<[string, boolean, (workbook: FakeWorkbook) => unknown]>([
  ["the slip, mended", false, (workbook) => workbook.cells.set(figure, { content: right, computed: false })],
  [
    "a computed total",
    false,
    (workbook) => workbook.cells.set("requests.new.total", { content: 0, computed: true }),
  ],
  [
    "the slip, typed otherwise",
    true,
    (workbook) => workbook.cells.set(figure, { content: 12, computed: false }),
  ],
  [
    "another figure",
    true,
    (workbook) => workbook.cells.set("requests.new.natural", { content: 99, computed: false }),
  ],
  [
    "the value of the slip elsewhere",
    true,
    (workbook) => workbook.cells.set("requests.new.natural", { content: slip.typed, computed: false }),
  ],
  ["a name", true, (workbook) => (workbook.cover = { ...workbook.cover, unit: "示例镇人民政府" })],
  ["a text", true, (workbook) => (workbook.paragraphs = [{ place: "five", text: "问题。" }])],
  [
    "a text that it brought",
    true,
    (workbook) =>
      (workbook.paragraphs = workbook.paragraphs.map(({ place, text }) => ({
        place,
        text: `${text}又及。`,
      }))),
  ],
  [
    "the value of a fact",
    true,
    (workbook) => (workbook.facts = workbook.facts.map((fact) => ({ ...fact, value: fact.value && "99" }))),
  ],
  [
    "a fact",
    true,
    (workbook) => (workbook.facts = [...workbook.facts, { name: "甲", value: "1", unit: "", note: "" }]),
  ],
  [
    "a row without a value",
    false,
    (workbook) => (workbook.facts = [...workbook.facts, { name: "甲", value: "", unit: "", note: "" }]),
  ],
])("clearing the example after changing %s asks: %s", async (_, asks, change) => {
  const { actions, asked, workbook } = await opened(new FakeWorkbook());
  await actions.loadExample("slip");
  change(workbook);
  await actions.reread();
  workbook.asked.length = 0;
  const questions = await asked(() => actions.clearExample());
  expect(questions.map(({ about, choices }) => [about, choices])).toEqual(
    asks ? [["example", [{ answer: "yes", label: "清空", destroys: true }]]] : [],
  );
  expect(workbook.count("write")).toBe(asks ? 0 : 1);
});

test("formulas stay where the example is cleared", async () => {
  const { actions, workbook } = await opened(new FakeWorkbook());
  await actions.loadExample();
  workbook.cells.set("requests.new.total", { content: 17, computed: true });
  await actions.reread();
  await actions.clearExample();
  expect(workbook.cells.get("requests.new.total")).toEqual({ content: 17, computed: true });
  expect(workbook.cells.get("requests.new.natural")).toEqual({ content: null, computed: false });
});

test("texts and results of the example go too", async () => {
  const { actions, asked, workbook } = await opened(new FakeWorkbook());
  await actions.loadExample();
  workbook.paragraphs = [{ place: "five", text: "问题。" }];
  workbook.results.set("five", "问题。");
  await actions.reread();
  const [question] = await asked(() => actions.clearExample(), "yes");
  expect(question?.text).toBe("示例里有您改过的数字或文字。清空后都不在了，不能用撤销键撤回。");
  expect(workbook.paragraphs.filter(({ text }) => text !== "")).toEqual([]);
  expect([...workbook.results.values()].filter((text) => text !== "")).toEqual([]);
  expect(workbook.written?.every(({ status }) => status === "")).toBe(true);
});

test("封面 is written where it stands, and told", async () => {
  const { actions, workbook, said, doing } = await opened(workbookOf(balanced));
  const told = doing();
  await actions.setCover({ unit: "另一镇人民政府" });
  expect(told).toEqual(["正在写入封面……"]);
  expect(workbook.cover).toMatchObject({ unit: "另一镇人民政府", year: 2023 });
  expect(said()).toBe("已写入封面。");
});

test("before 封面 stands, what is said about the unit is shown at once and costs no writing", async () => {
  const { actions, workbook, book, state } = await opened(new FakeWorkbook());
  await actions.setCover({ unit: "另一镇人民政府" });
  await actions.setCover({ year: 2024 });
  expect(book().filing).toMatchObject({ unit: "另一镇人民政府", year: 2024 });
  expect(state()).not.toHaveProperty("notice");
  expect(workbook.count("write")).toBe(0);
});
