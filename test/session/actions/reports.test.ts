import { unzipSync } from "fflate";
import { readDocument } from "../../../src/files";
import { balanced } from "../../taskpane/balanced";
import { opened, workbookOf } from "../opened";

const name = "示例镇人民政府2023年政府信息公开工作年度报告";

test("Word, page and clipboard hold the same report, of what the sheets hold at this moment", async () => {
  const { actions, saved, copied, said, workbook, doing } = await opened(workbookOf(balanced));
  const told = doing();
  workbook.cells.set("requests.new.natural", { content: 20, computed: false });
  await actions.saveReport("word", "2024年1月23日");
  expect(said()).toMatch(new RegExp(`^已生成“${name}.docx”，请到下载文件夹查看`));
  await actions.saveReport("web", "2024年1月23日");
  await actions.copyReport({ text: "旧的全文。", html: "<p>旧的全文。</p>" }, "");
  expect(said()).toBe("全文已复制，可粘贴到 Word、WPS 或网站后台。");
  expect(told.filter((each) => !each.includes("（"))).toEqual([
    "正在生成 Word……",
    "正在生成网页……",
    "正在复制……",
  ]);
  expect(saved.map((file) => [file.name, file.kind])).toEqual([
    [`${name}.docx`, "docx"],
    [`${name}.html`, "html"],
  ]);
  const [word, web] = saved.map(({ content }) => content);
  for (const content of [word, web]) {
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
    const read = bytes && (await readDocument(bytes));
    expect(read?.ok && read.filing.figures.get("requests.new.natural")).toMatchObject({ value: 20 });
  }
  expect(web).toContain("2024年1月23日");
  // At once what the pane shows; and then what the sheets hold by now.
  expect(copied[0]?.text).toBe("旧的全文。");
  expect(copied[1]?.text).toContain("二、主动公开政府信息情况");
  expect(copied[1]?.text).not.toContain("2024年1月23日");
  expect(copied[1]?.html).toContain("<table");
  const [, shown] = copied;
  if (shown) await actions.copyReport(shown, "");
  expect(copied).toHaveLength(3);
});

test("a file that is said to be made may not have come, and the way round is said with it", async () => {
  const { actions, said } = await opened(workbookOf(balanced));
  for (const kind of ["word", "web"] as const) {
    await actions.saveReport(kind, "");
    expect(said()).toMatch(/^已生成.*没有就用“复制全文”/);
  }
});

test("a host that cannot save gets the text in the clipboard, and one that can neither is told", async () => {
  const clipboardOnly = await opened(workbookOf(balanced), { save: () => false });
  await clipboardOnly.actions.saveReport("web", "");
  expect(clipboardOnly.said()).toMatch(/^这个 Excel 不能下载文件，已改为复制全文/);
  expect(clipboardOnly.copied).toHaveLength(1);
  const neither = await opened(workbookOf(balanced), { save: () => false, copy: () => false });
  for (const act of [
    () => neither.actions.copyReport({ text: "全文" }, ""),
    () => neither.actions.saveReport("web", ""),
    () => neither.actions.copyName("年度"),
  ]) {
    await act();
    expect(neither.state().notice?.tone).toBe("bad");
    expect(neither.state().byHand?.text).toBeDefined();
  }
  expect(neither.state().byHand).toEqual({ text: "{{ 年度 }}" });
  neither.actions.copyByHand();
  expect(neither.state()).toHaveProperty("byHand");
  neither.actions.dropByHand();
  expect(neither.state()).not.toHaveProperty("byHand");
  expect(neither.state()).not.toHaveProperty("notice");
  for (const act of [
    () => neither.actions.saveCheckRecord(),
    () => neither.actions.savePaper(),
    () => neither.actions.handIn("zip", ""),
    () => neither.actions.saveSampleTemplate(),
  ]) {
    await act();
    expect(neither.said()).toBe("这个 Excel 不能下载文件。请用网页版或 Windows 版 Excel。");
  }
});

test("a name is copied as a template writes it", async () => {
  const { actions, copied, said } = await opened(workbookOf(balanced));
  await actions.copyName("申请.本年新收.总计");
  expect(copied).toEqual([{ text: "{{ 申请.本年新收.总计 }}" }]);
  expect(said()).toBe("已复制 {{ 申请.本年新收.总计 }}");
});

test("the record of checking, as a page and as a Word file", async () => {
  const { actions, saved, said } = await opened(workbookOf(balanced));
  await actions.saveCheckRecord();
  await actions.saveCheckRecord("docx");
  expect(saved.map(({ name: called, kind }) => [called, kind])).toEqual([
    [`${name}核对记录.html`, "html"],
    [`${name}核对记录.docx`, "docx"],
  ]);
  expect(saved[0]?.content).toContain("三、全部算式");
  expect(saved[1]?.content).toBeInstanceOf(Uint8Array);
  expect(said()).toBe(`已生成“${name}核对记录.docx”，请到下载文件夹查看。`);
});

test("the sample of a template, filled, is a report with the sheets' values; mistakes are told, line by line", async () => {
  const { actions, saved, said } = await opened(workbookOf(balanced));
  await actions.saveSampleTemplate();
  expect(said()).toBe("已生成“年度报告模板.docx”，改好版式后再选它。");
  const sample = saved[0]?.content;
  if (!(sample instanceof Uint8Array)) throw new Error("There is no sample.");
  await actions.fillTemplate(new File([sample.slice()], "模板.docx"));
  expect(saved[1]).toMatchObject({ name: `${name}.docx`, kind: "docx" });
  expect(said()).toBe(`已生成“${name}.docx”，请到下载文件夹查看。`);
  const filled = saved[1]?.content;
  const read = filled instanceof Uint8Array && (await readDocument(filled));
  expect(read && read.ok && read.filing.unit).toBe("示例镇人民政府");

  const filledAs = async (outcome: object, outside = {}) => {
    const files = { isApart: () => true, fillTemplate: () => Promise.resolve(outcome) } as never;
    const other = await opened(workbookOf(balanced), { files, ...outside });
    await other.actions.fillTemplate(new File([], "模板.docx"));
    return other.said();
  };
  expect(await filledAs({ ok: false, mistakes: ["第一处", "第二处"] })).toBe("第一处\n第二处");
  expect(await filledAs({ ok: true, bytes: new Uint8Array(), todos: 2 })).toMatch(
    /还有 2 处待填写，以〔〕标出。$/,
  );
  const whole = { ok: true, bytes: new Uint8Array(), todos: 0 };
  expect(await filledAs(whole, { save: () => false })).toMatch(/^这个 Excel 不能下载文件/);
});

test("the set goes out as one archive or file by file, with the date that was given", async () => {
  const orders: object[] = [];
  const files = [
    { name: "报告.docx", kind: "docx", content: new Uint8Array([1]) },
    { name: "报告.html", kind: "html", content: new Uint8Array([2]) },
  ];
  const handIn = (order: object) => {
    orders.push(order);
    return Promise.resolve({ ok: true, name: "整套.zip", files });
  };
  const { actions, saved, said } = await opened(workbookOf(balanced), {
    files: { isApart: () => true, handIn } as never,
  });
  await actions.handIn("files", "2024年1月23日");
  expect(saved).toEqual(files);
  expect(said()).toMatch(/^整套 2 份已生成，读回核对一致/);
  await actions.handIn("zip", "");
  expect(saved.slice(2).map(({ name: called, kind }) => [called, kind])).toEqual([["整套.zip", "zip"]]);
  const archive = saved[2]?.content;
  expect(Object.keys(archive instanceof Uint8Array ? unzipSync(archive) : {})).toEqual([
    "报告.docx",
    "报告.html",
  ]);
  expect(orders[0]).toMatchObject({ date: "2024年1月23日", pictures: [] });
  expect(orders[1]).not.toHaveProperty("date");
});

test("of a set that the host takes one file of, the clerk is told that it did not come", async () => {
  const files = [1, 2, 3].map((number) => ({ name: `${String(number)}.html`, kind: "html", content: "" }));
  const offered: string[] = [];
  const { actions, said } = await opened(workbookOf(balanced), {
    files: { isApart: () => true, handIn: () => Promise.resolve({ ok: true, name: "", files }) } as never,
    save: ({ name: called }) => offered.push(called) < 2,
  });
  await actions.handIn("files", "");
  expect(offered).toEqual(["1.html", "2.html"]);
  expect(said()).toMatch(/^这个 Excel 不能下载文件/);
});

test("交稿单 is a Word file under the report's name", async () => {
  const { actions, saved, said, doing } = await opened(workbookOf(balanced));
  const told = doing();
  await actions.savePaper();
  expect(told).toEqual(["正在生成交稿单……"]);
  expect(saved.map(({ name: called, kind }) => [called, kind])).toEqual([[`${name}交稿单.docx`, "docx"]]);
  expect(said()).toMatch(new RegExp(`^已生成“${name}交稿单.docx”`));
});

test("the set is not given out where it reads back otherwise", async () => {
  const differences = ["一", "二", "三", "四", "五", "六"];
  const of = (ok: boolean, shown = differences) =>
    opened(workbookOf(balanced), {
      files: {
        isApart: () => true,
        handIn: () => Promise.resolve({ ok, differences: shown }),
      } as never,
    });
  const wrong = await of(false);
  await wrong.actions.handIn("zip", "");
  expect(wrong.said()).toBe("写好的文件读回来和表里不一致，没有交出：\n一\n二\n三\n四\n五\n等 6 处");
  expect(wrong.saved).toEqual([]);
  const few = await of(false, differences.slice(0, 5));
  await few.actions.handIn("files", "");
  expect(few.said()).not.toContain("等");
});

test("a page where no chart can be drawn says so, and the pictures are those that were chosen", async () => {
  const workbook = workbookOf(balanced);
  const { actions, said, state } = await opened(workbook);
  for (const id of ["flow", "results", "flow"] as const) actions.choosePicture(id, true);
  expect(state().pictures).toEqual(["results", "flow"]);
  actions.choosePicture("results", false);
  expect(state().pictures).toEqual(["flow"]);
  await actions.showPage("pictures");
  actions.choosePicture("flow", false);
  expect(state().pictures).toEqual([]);
  await actions.showPage("comparison");
  expect(workbook.pages.map(({ id, plan }) => [id, plan.sheet])).toEqual([
    ["pictures", "图表"],
    ["comparison", "对比"],
  ]);
  const { showPage } = workbook;
  workbook.showPage = async (...given) => {
    const shown = await showPage(...given);
    return shown.ok ? { ...shown, charts: false } : shown;
  };
  await actions.showPage("seal");
  expect(said()).toBe("已生成工作表“交稿单”。这里画不出其中的图，数字表照样可用。");
});

test("without a choice, the pictures are all that the filing fills", async () => {
  const chosen = await opened(workbookOf(balanced));
  chosen.actions.choosePicture("flow", true);
  await chosen.actions.showPage("pictures");
  const all = await opened(workbookOf(balanced));
  await all.actions.showPage("pictures");
  const drawn = ({ workbook }: typeof all) => JSON.stringify(workbook.pages[0]).length;
  expect(drawn(all)).toBeGreaterThan(drawn(chosen));
});

test("a page that stands is left as it is without a yes", async () => {
  const { actions, asked, workbook, state } = await opened(workbookOf(balanced));
  await actions.showPage("seal");
  const [question] = await asked(() => actions.showPage("seal"));
  expect(question).toMatchObject({
    about: "seal",
    choices: [{ answer: "yes", label: "重新生成", destroys: true }],
  });
  expect(workbook.pages).toHaveLength(1);
  expect(state()).not.toHaveProperty("notice");
});

test("汇总, the date, the tabs and the code are a matter of the pane alone", async () => {
  const { actions, state, workbook } = await opened(workbookOf(balanced));
  workbook.asked.length = 0;
  actions.showTab("report");
  actions.setDate("2024年1月23日");
  actions.showCode(true);
  expect(state()).toMatchObject({ tab: "report", date: "2024年1月23日", showsCode: true });
  actions.openRollup();
  expect(state()).toMatchObject({ tab: "rollup", showsRollup: true });
  actions.stop();
  expect(workbook.asked).toEqual([]);
});

test("what an action came to is put out of the pane once it has been read", async () => {
  const { actions, state } = await opened(workbookOf(balanced));
  await actions.copyName("年度");
  expect(state()).toHaveProperty("notice");
  actions.dismissNotice();
  expect(state()).not.toHaveProperty("notice");
});

test("the words of a file come as they are; what cannot be read is told", async () => {
  const { actions, said } = await opened(workbookOf(balanced));
  expect(await actions.openText(new File(["本年收到申请17件。"], "稿.txt"))).toContain("本年收到申请17件。");
  expect(said()).toBeUndefined();
  expect(await actions.openText(new File([new Uint8Array([0, 1, 2, 3])], "图.png"))).toBeUndefined();
  expect(said()).toBeDefined();
});

test("a meaning that was chosen is kept, and the next choice for the same words takes its place", async () => {
  const { actions, said, state, workbook } = await opened(workbookOf(balanced));
  await actions.chooseReading({ words: "收到", terms: ["requests.new.total"] });
  await actions.chooseReading({ words: "办结", terms: ["requests.handled.total"] });
  await actions.chooseReading({ words: "收到", terms: ["requests.new.natural"] });
  expect(said()).toBe("已记下，以后同样的说法不再问。");
  const kept = [
    { words: "办结", terms: ["requests.handled.total"] },
    { words: "收到", terms: ["requests.new.natural"] },
  ];
  expect(state().kept?.chosen).toEqual(kept);
  workbook.values.set("chosen", [
    ...kept,
    { words: "甲", terms: "乙" },
    { words: 1, terms: [] },
    { words: "丙", terms: [1] },
    null,
    "丁",
  ]);
  workbook.stamp += 1;
  await actions.reread();
  expect(state().kept?.chosen).toEqual(kept);
});

test("what the host did not take is taken in the click on it", async () => {
  let isAllowed = false;
  const copy = () => isAllowed;
  const { actions, state } = await opened(workbookOf(balanced), { copy });
  await actions.copyName("年度");
  expect(state().byHand).toEqual({ text: "{{ 年度 }}" });
  isAllowed = true;
  actions.copyByHand();
  expect(state()).not.toHaveProperty("byHand");
  expect(state().notice?.tone).toBe("good");
});
