import { Stopped } from "../../src/files/work";
import { Unreadable } from "../../src/files/document";
import type { Refusal } from "../../src/sheets/port";
import { balanced } from "../taskpane/balanced";
import { FakeWorkbook } from "./fakeWorkbook";
import { heldTime } from "./heldTime";
import { opened, workbookOf } from "./opened";

const granted = "requests.granted.natural";

test.each<[Refusal["reason"], RegExp]>([
  ["editing", /^有单元格正在编辑/],
  ["protected", /^工作表受保护/],
  ["gone", /已经不在了/],
  ["changed", /没有写入/],
  ["hidden", /^这张表被隐藏了/],
  ["newer", /更新的年报助手/],
  ["busy", /^Excel 正忙/],
  ["unsupported", /不支持这个操作（GenericException）/],
  ["failed", /^Excel 没有做成（GenericException）/],
])("a workbook that refuses (%s) is told with what to do", async (reason, told) => {
  const { actions, workbook, state } = await opened(workbookOf(balanced));
  workbook.refusal = { ok: false, reason, detail: "GenericException" };
  await actions.clearMarks();
  expect(state().notice).toMatchObject({ tone: "bad", text: expect.stringMatching(told) as string });
  expect(state().announcement).toBe(state().notice?.text);
  expect(state()).not.toHaveProperty("work");
});

test("what could not be taken back is told by its place", async () => {
  const { actions, workbook, said } = await opened(workbookOf(balanced));
  workbook.refusal = { ok: false, reason: "failed", left: ["表四!A5:O5", "表三"] };
  await actions.clearMarks();
  expect(said()).toMatch(/^Excel 没有做成。.*没能撤回的：表四!A5:O5、表三，请检查。$/);
  workbook.refusal = { ok: false, reason: "failed", left: [] };
  await actions.clearMarks();
  expect(said()).not.toContain("没能撤回");
});

test("a failure of our own while reading is told, and the next reading is none the worse", async () => {
  const { actions, workbook, state } = await opened(workbookOf(balanced));
  const read = workbook.read.bind(workbook);
  workbook.read = () => Promise.reject(new Error("no such row"));
  // The second one shares what comes after the first.
  await Promise.all([actions.reread(), actions.reread()]);
  expect(state().outOfDate).toBe("没有做成：no such row。请再试一次。");
  workbook.read = read;
  workbook.type(granted, 4);
  await actions.reread();
  expect(state()).not.toHaveProperty("outOfDate", expect.anything());
  expect(state().book).toMatchObject({ kind: "open" });
});

test("one thing at a time: a second click does nothing, and what is being done is told", async () => {
  const { actions, workbook, state, said } = await opened(workbookOf(balanced));
  const first = actions.clearMarks();
  expect(state()).toMatchObject({ work: "正在清除标记……", announcement: "正在清除标记……" });
  await actions.addChecks();
  await first;
  expect(workbook.count("addChecks")).toBe(0);
  expect(said()).toBe("标记已清除。");
  expect(state()).not.toHaveProperty("work");
  const next = actions.reveal(granted);
  expect(state()).not.toHaveProperty("notice");
  await next;
  expect(state().announcement).toBe("");
});

test("Excel that holds a request back is waited for in words", async () => {
  const { actions, workbook, state } = await opened(workbookOf(balanced));
  const time = heldTime();
  try {
    let release: (() => void) | undefined;
    workbook.mark = () =>
      new Promise((resolve) => {
        release = () => {
          resolve({ ok: true, changed: 0 });
        };
      });
    const marking = actions.clearMarks();
    time.pass(1499);
    expect(state().work).toBe("正在清除标记……");
    time.pass(1);
    expect(state().work).toMatch(/^正在清除标记……还在等 Excel。/);
    expect(state().announcement).toBe(state().work);
    release?.();
    await marking;
    expect(state()).not.toHaveProperty("work");
    expect(time.waiting()).toBe(0);
  } finally {
    time.end();
  }
});

test("a file says how far it is, offers to stop, and what goes wrong ends in a line", async () => {
  const time = heldTime();
  try {
    let fail: ((error: Error) => void) | undefined;
    let signal: AbortSignal | undefined;
    let onStep: ((step: { kind: "page"; page: number; pages: number }) => void) | undefined;
    const reading = (isApart: boolean) => ({
      isApart: () => isApart,
      readProse: (_: File, watch: { signal: AbortSignal; onStep: typeof onStep }) => {
        ({ signal, onStep } = watch);
        return new Promise((_resolve, reject) => {
          fail = reject;
        });
      },
    });
    const { actions, state, said } = await opened(workbookOf(balanced), { files: reading(true) as never });
    const one = actions.openText(new File([], "稿.pdf"));
    onStep?.({ kind: "page", page: 2, pages: 9 });
    expect(state().work).toBe("正在读取“稿.pdf”……（第 2 页，共 9 页）");
    time.pass(499);
    expect(state()).not.toHaveProperty("stop");
    time.pass(1);
    expect(state()).toHaveProperty("stop");
    // It says itself how far it is: Excel is not what it waits for.
    time.pass(2000);
    expect(state().work).not.toContain("Excel");
    expect(signal?.aborted).toBe(false);
    actions.stop();
    expect(signal?.aborted).toBe(true);
    fail?.(new Stopped());
    await one;
    expect(said()).toBe("已停止，没有改动任何内容。");
    expect(state()).not.toHaveProperty("stop");

    const two = actions.openText(new File([], "稿.pdf"));
    fail?.(new Unreadable("这个文件有密码。"));
    await two;
    expect(said()).toBe("这个文件有密码。");
    const three = actions.openText(new File([], "稿.pdf"));
    fail?.(new RangeError("out of memory"));
    await three;
    expect(said()).toBe("没有做成：out of memory。请再试一次。");

    const old = await opened(workbookOf(balanced), { files: reading(false) as never });
    const slow = old.actions.openText(new File([], "稿.pdf"));
    onStep?.({ kind: "page", page: 1, pages: 1 });
    expect(old.state().work).toContain("完成前窗格会暂时不动");
    time.pass(600);
    expect(old.state()).not.toHaveProperty("stop");
    fail?.(new Stopped());
    await slow;
  } finally {
    time.end();
  }
});

test("a new question calls the old one off, and a hasty click answers neither", async () => {
  let now = 10_000;
  const { actions, state, workbook } = await opened(workbookOf([]), { now: () => now });
  const zeros = actions.fillZeros("disputes");
  expect(state()).toMatchObject({
    question: { about: "zeros" },
    announcement: expect.stringContaining("填 0") as string,
  });
  now = 20_000;
  const removal = actions.removeAll();
  await zeros;
  expect(workbook.count("write")).toBe(0);
  actions.answer("yes", { detail: 1, timeStamp: 20_100 });
  expect(state().question?.about).toBe("removal");
  actions.answer("yes", { detail: 1, timeStamp: 20_500 });
  await removal;
  expect(workbook.count("remove")).toBe(1);
  expect(state()).not.toHaveProperty("question");
});

describe("reading again", () => {
  test("an edit is read and told; readings that come while one is under way share the next", async () => {
    const { workbook, state, actions } = await opened(workbookOf(balanced));
    workbook.asked.length = 0;
    await Promise.all([actions.reread(), actions.reread(), actions.reread(), actions.reread()]);
    expect(workbook.count("read")).toBe(2);
    workbook.type("disputes.review.total", 9);
    await actions.reread();
    expect(state().announcement).toMatch(/^42 条勾稽/);
    expect(state().checkedAt).toBeInstanceOf(Date);
    workbook.select(granted);
    expect(state().selected).toBe(granted);
  });

  test("good news of an earlier state goes with it, bad news stays", async () => {
    const { workbook, state, actions, said } = await opened(workbookOf(balanced));
    await actions.clearMarks();
    await actions.reread();
    expect(said()).toBe("标记已清除。");
    workbook.cells.set("disputes.review.total", { content: 9, computed: false });
    await actions.reread();
    expect(said()).toBeUndefined();
    workbook.mark = () => Promise.resolve({ ok: false, reason: "busy" });
    await actions.clearMarks();
    workbook.cells.set("disputes.review.total", { content: 0, computed: false });
    await actions.reread();
    expect(state().notice?.tone).toBe("bad");
  });

  test("what fails is tried again after a while, and the pane says how old it is meanwhile", async () => {
    const workbook = workbookOf(balanced);
    const { state, actions } = await opened(workbook);
    const time = heldTime();
    try {
      workbook.refusal = { ok: false, reason: "editing" };
      await actions.reread();
      expect(state().outOfDate).toMatch(/^有单元格正在编辑/);
      expect(state().book.kind).toBe("open");
      workbook.refusal = undefined;
      workbook.asked.length = 0;
      time.pass(1499);
      expect(workbook.count("read")).toBe(0);
      time.pass(1);
      expect(workbook.count("read")).toBe(1);
      await actions.reread();
      expect(state()).not.toHaveProperty("outOfDate");
      expect(time.waiting()).toBe(0);
    } finally {
      time.end();
    }
  });

  test.each<[Refusal["reason"], string, number, string]>([
    ["editing", "opening", 1, "有单元格正在编辑。请先按回车或 Esc 结束编辑，再试一次。"],
    ["busy", "opening", 1, "Excel 正忙，请稍后再试一次。"],
    [
      "unsupported",
      "unreachable",
      0,
      "当前的 Excel 版本不支持这个操作（ExcelApi 1.10）。请用 Office 2021 及以上版本。",
    ],
  ])("a workbook that cannot be read at first (%s): %s", async (reason, kind, retries, why) => {
    const time = heldTime();
    try {
      const workbook = new FakeWorkbook();
      workbook.refusal = { ok: false, reason, detail: "ExcelApi 1.10" };
      const { state } = await opened(workbook);
      expect(time.waiting()).toBe(retries);
      expect(state().book).toEqual({ kind, why });
    } finally {
      time.end();
    }
  });

  test("what another pane has kept is seen by its stamp, and read only then", async () => {
    const { workbook, state, actions } = await opened(workbookOf(balanced));
    workbook.asked.length = 0;
    await actions.reread();
    expect(workbook.count("kept")).toBe(0);
    workbook.values.set("explanations", [{ code: "a", seen: [], text: "属实" }]);
    workbook.stamp += 1;
    await actions.reread();
    expect(state().kept?.explanations).toHaveLength(1);
    const { loadSetting } = workbook;
    workbook.stamp += 1;
    workbook.loadSetting = () => Promise.resolve({ ok: false, reason: "busy" });
    await actions.reread();
    expect(state().kept?.explanations).toHaveLength(1);
    workbook.loadSetting = (name) =>
      name === "explanations" ? Promise.resolve({ ok: false, reason: "newer" }) : loadSetting(name);
    await actions.reread();
    expect(state().kept?.explanations).toEqual([]);
  });

  test("a pane that is closed follows nothing any more", async () => {
    let back: (() => void) | undefined;
    let gone = 0;
    const onReturn = (listener: () => void) => {
      back = listener;
      return () => {
        gone += 1;
      };
    };
    const { workbook, stop, actions } = await opened(workbookOf(balanced), { onReturn });
    workbook.asked.length = 0;
    back?.();
    await actions.reread();
    expect(workbook.count("read")).toBe(2);
    stop();
    expect(gone).toBe(1);
    workbook.type(granted, 1);
    expect(workbook.count("read")).toBe(2);
  });
});
