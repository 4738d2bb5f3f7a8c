/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { FakeWorkbook } from "../../session/fakeWorkbook";
import { balanced, openPane } from "../openPane";

test("a number of the text leads to its cell", async () => {
  const workbook = FakeWorkbook.withTables(balanced);
  const { open, user } = await openPane(workbook);
  await open(/报告/);
  await user.click((await screen.findAllByRole("button", { name: "17" }))[0] as HTMLElement);
  expect(workbook.revealed).toBe("requests.new.total");
});

test("what is open is said, and does not stand in the way", async () => {
  const workbook = FakeWorkbook.withTables(balanced);
  const { open, edit } = await openPane(workbook);
  await edit("requests.unavailableNotHeld.natural", 10);
  await open(/报告/);
  expect(await screen.findByRole("button", { name: "生成 Word（2 处待处理）" })).toBeTruthy();
  expect(screen.getByText(/^“核对”里有 2 处待处理/)).toBeTruthy();
});

test("写入工作表 writes a row for every place, with how it stands", async () => {
  const workbook = FakeWorkbook.withTables(balanced);
  const { open, press } = await openPane(workbook);
  await open(/报告/);
  await screen.findByRole("button", { name: "写入工作表" });
  await press("写入工作表");
  await screen.findAllByText(/^已写入“正文”/);
  const rows = new Map(workbook.written?.map(({ place, text, status }) => [place, { text, status }]));
  expect(rows.get("one.2")?.text).toContain("本年新收政府信息公开申请17件");
  expect(rows.get("one.2")?.status).toBe("已生成");
  expect(rows.get("five")?.status).toBe("待填写");
});

test("a result that the clerk has changed is the report's own word, and stays until they choose otherwise", async () => {
  const workbook = FakeWorkbook.withTables(balanced);
  const { edit, open, press, session } = await openPane(workbook);
  await open(/报告/);
  await screen.findByRole("button", { name: "写入工作表" });
  await press("写入工作表");
  await screen.findAllByText(/^已写入“正文”/);
  const written = workbook.results.get("one.2") ?? "";

  // Nothing is the clerk's as long as only the figures change.
  await edit("requests.new.total", 18);
  await press("写入工作表");
  const renewal = await screen.findByRole("group", { name: /会这样更新/ });
  expect(renewal.querySelector("del")?.textContent).toBe("7");
  expect(renewal.querySelector("ins")?.textContent).toBe("8");
  await press("更新");
  await waitFor(() => {
    expect(workbook.results.get("one.2")).toContain("本年新收政府信息公开申请18件");
  });
  await edit("requests.new.total", 17);

  const own = "全年收到政府信息公开申请17件，{{ 全部 }}按时办结。";
  workbook.results.set("one.2", own);
  await act(() => session.actions.reread());
  expect(screen.getByRole("region", { name: "报告预览" }).textContent).toContain(own);
  await press("写入工作表");
  const question = await screen.findByRole("group", { name: /自行修改/ });
  expect(question.querySelector("del")?.textContent).toContain("全年收到");
  expect(question.querySelector("ins")?.textContent).toContain("本年新收");
  await press("保留修改");
  await waitFor(() => {
    expect(workbook.written?.find(({ place }) => place === "one.2")?.status).toBe("已自行修改");
  });
  expect(workbook.results.get("one.2")).toBe(own);

  await press("写入工作表");
  await screen.findByRole("group", { name: /自行修改/ });
  await press("换成生成的");
  await waitFor(() => {
    expect(workbook.results.get("one.2")).toBe(written);
  });
});

test("a mistake in a template is told with its place and the right name", async () => {
  const workbook = FakeWorkbook.withTables(balanced);
  workbook.paragraphs = [{ place: "five", text: "{{ 申请.本年新.总计 }}" }];
  const { open } = await openPane(workbook);
  await open(/报告/);
  expect(
    await screen.findByText(/第 1 行第 4 字：没有“申请.本年新.总计”这个名称。是不是“申请.本年新收.总计”？/),
  ).toBeTruthy();
});

test("a number in the clerk's own words that the tables contradict is told, with the way to its cell", async () => {
  const workbook = FakeWorkbook.withTables(balanced);
  workbook.paragraphs = [{ place: "one.2", text: "全年收到政府信息公开申请18件，办结17件。" }];
  const { open, user } = await openPane(workbook);
  await open(/报告/);
  expect(await screen.findByText(/^1 个数字与表不符/)).toBeTruthy();
  expect(screen.getByText(/正文有 1 个数字和表不符，见“数字对账单”/)).toBeTruthy();
  expect(screen.getByText(/，表中为 17/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "表三 · 本年新收 · 总计" }));
  expect(workbook.revealed).toBe("requests.new.total");
});

test("a text from elsewhere is pasted and compared", async () => {
  const workbook = FakeWorkbook.withTables(balanced);
  const { open, press, user } = await openPane(workbook);
  await open(/报告/);
  await screen.findByRole("button", { name: "核对别处的文字" });
  await press("核对别处的文字");
  await user.type(
    screen.getByRole("textbox", { name: "把要核对的文字粘贴到这里" }),
    "作出行政处罚决定16件。",
  );
  expect(await screen.findByText(/，表中为 15/)).toBeTruthy();
});

test("a text from elsewhere may be a file", async () => {
  const { open, press } = await openPane(FakeWorkbook.withTables(balanced));
  await open(/报告/);
  await screen.findByRole("button", { name: "核对别处的文字" });
  await press("核对别处的文字");
  const file = new File(["<p>作出行政处罚决定16件。</p>"], "初稿.html");
  fireEvent.change(screen.getByLabelText("打开文件", { selector: "input" }), { target: { files: [file] } });
  expect(await screen.findByText(/，表中为 15/)).toBeTruthy();
});

test("last year's text with this year's numbers: shown first, then written where nothing stands", async () => {
  const workbook = FakeWorkbook.withTables(balanced);
  workbook.cover = { ...workbook.cover, unit: "示例镇人民政府", year: 2023 };
  workbook.paragraphs = [{ place: "five", text: "自己写的问题。" }];
  workbook.values.set("lastYear", {
    unit: "示例镇人民政府",
    year: 2022,
    figures: { "requests.new.total": 20 },
    paragraphs: { "one.2": "2022年收到政府信息公开申请20件，网站公开信息112条。", five: "去年的问题。" },
  });
  const { open, press } = await openPane(workbook);
  await open(/报告/);
  await screen.findByRole("heading", { name: "沿用上年文字" });
  await press("看看结果");
  const card = screen.getByRole("region", { name: "沿用上年文字" });
  expect(card.textContent).toContain("2023年收到政府信息公开申请17件，网站公开信息〔原为112条，请核实〕。");
  expect(card.textContent).toContain("自动更新 2 处，请核实 1 处");
  expect(workbook.count("write")).toBe(0);

  await press("写入空着的 1 处");
  await screen.findAllByText(/“模板”一栏 1 处/);
  expect(workbook.paragraphs).toEqual([
    { place: "five", text: "自己写的问题。" },
    {
      place: "one.2",
      text: '{{ 年度 }}年收到政府信息公开申请{{ 申请.本年新收.总计 }}件，网站公开信息{{ "原为112条，请核实" | 待写 }}。',
    },
  ]);
});

test("a day of the report stands under its text, with the unit", async () => {
  const workbook = FakeWorkbook.withTables(balanced);
  workbook.cover = { ...workbook.cover, unit: "示例镇人民政府", year: 2025 };
  const { open, user } = await openPane(workbook);
  await open(/报告/);
  await user.type(await screen.findByRole("textbox", { name: "落款日期" }), "2026年1月23日");
  expect(screen.getByRole("region", { name: "报告预览" }).textContent).toMatch(
    /示例镇人民政府 2026年1月23日$/,
  );
});

test("while it is not known what was written, nothing is overwritten", async () => {
  const workbook = FakeWorkbook.withTables(balanced);
  workbook.results.set("one.2", "自己改的话。");
  workbook.loadSetting = () => Promise.resolve({ ok: false, reason: "busy" });
  const { open, press } = await openPane(workbook);
  await open(/报告/);
  await screen.findByRole("button", { name: "写入工作表" });
  await press("写入工作表");
  expect(await screen.findAllByText(/Excel 正忙/)).toBeTruthy();
  expect(workbook.results.get("one.2")).toBe("自己改的话。");
  expect(workbook.count("write")).toBe(0);
});

test("words that come in while a question stands are not overwritten", async () => {
  const workbook = FakeWorkbook.withTables(balanced);
  workbook.paragraphs = [{ place: "five", text: "自己写的问题。" }];
  const { session } = await openPane(workbook);
  const asked = session.actions.writeTemplates([
    { place: "five", text: "去年的问题。" },
    { place: "six", text: "去年的其他。" },
  ]);
  workbook.paragraphs = [...workbook.paragraphs, { place: "six", text: "刚写的其他。" }];
  await act(async () => {
    while (!session.store.get().question) await new Promise((resolve) => setTimeout(resolve, 5));
    session.actions.answer("yes");
    await asked;
  });
  expect(new Map(workbook.paragraphs.map(({ place, text }) => [place, text]))).toEqual(
    new Map([
      ["five", "去年的问题。"],
      ["six", "刚写的其他。"],
    ]),
  );
});

/** A window like WebKit's: files are dropped, and a copy is taken only while a click is being handled. */
function webKit() {
  const copied: string[] = [];
  let inClick = false;
  window.addEventListener("click", () => (inClick = true), true);
  window.addEventListener("click", () => (inClick = false));
  const outside = {
    save: () => false,
    copy: ({ text }: { readonly text: string }) => inClick && copied.push(text) > 0,
  };
  return { copied, outside };
}

test("复制全文 takes the text in the click itself, as Excel for Mac wants it", async () => {
  const { copied, outside } = webKit();
  const { open, press } = await openPane(FakeWorkbook.withTables(balanced), outside);
  await open(/报告/);
  await screen.findByRole("button", { name: "复制全文" });
  await press("复制全文");
  await screen.findAllByText(/^全文已复制/);
  expect(copied).toHaveLength(1);
  expect(copied[0]).toContain("本年新收政府信息公开申请17件");
});

test("where the sheet has changed unseen, and the host takes no second copy, the text stands in the pane", async () => {
  const { copied, outside } = webKit();
  const workbook = FakeWorkbook.withTables(balanced);
  const { open, press } = await openPane(workbook, outside);
  await open(/报告/);
  await screen.findByRole("button", { name: "复制全文" });
  // No event tells of it.
  workbook.cells.set("requests.new.total", { content: 18, computed: false });
  await press("复制全文");
  const field = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "要复制的内容" });
  expect(field.value).toContain("本年新收政府信息公开申请18件");
  expect(document.activeElement).toBe(field);
  expect(field.selectionEnd).toBe(field.value.length);
  await press("复制");
  expect(copied.at(-1)).toBe(field.value);
  expect(screen.queryByRole("textbox", { name: "要复制的内容" })).toBeNull();
});

test("生成 Word where files are dropped: the text stands in the pane, to be copied by a click", async () => {
  const { copied, outside } = webKit();
  const { open, press } = await openPane(FakeWorkbook.withTables(balanced), outside);
  await open(/报告/);
  await screen.findByRole("button", { name: /^生成 Word/ });
  await press(/^生成 Word/);
  await screen.findByRole("textbox", { name: "要复制的内容" });
  await press("复制");
  expect(copied).toHaveLength(1);
});
