/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import example from "../../../assets/example/baishiyi-2023.json";
import { parseFiling, type Filing } from "../../../src/figures";
import type { FigureId } from "../../../src/form";
import { compose } from "../../../src/prose/compose";
import { asHtml, asText, buildReport } from "../../../src/report";
import { FakeWorkbook } from "../../session/fakeWorkbook";
import { Hung } from "../../files/work/threadLike";
import { workInWorker } from "../../../src/files/work";
import { balanced, openPane } from "../openPane";

/** A report of the year before, in which 8 requests of natural persons and 1 of a company stay open. */
function reportOf(year: number, changes: Readonly<Record<string, number>> = {}): Filing {
  const parsed = parseFiling({
    ...example,
    unit: "示例镇人民政府",
    year,
    figures: { ...example.figures, ...changes },
  });
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.filing;
}
const open = { "requests.carriedOut.natural": 8, "requests.carriedOut.company": 1 };

const printed = (filing: Filing, form: "html" | "text"): string =>
  (form === "html" ? asHtml : asText)(buildReport(filing, compose(filing).paragraphs));
const fileOf = (filing: Filing, form: "html" | "text"): File =>
  new File([printed(filing, form)], `报告.${form}`);

/** A workbook for 2025. */
function workbook2025(figures?: Iterable<readonly [FigureId, number]>): FakeWorkbook {
  const workbook = FakeWorkbook.withTables(figures);
  workbook.cover = { ...workbook.cover, unit: "示例镇人民政府", year: 2025 };
  return workbook;
}

const choose = (label: string, file: File): void => {
  fireEvent.change(screen.getByLabelText(label, { selector: "input" }), { target: { files: [file] } });
};
const question = (name: RegExp) => screen.findByRole("group", { name });
const status = () => screen.getByRole("status").textContent;

test.each(["html", "text"] as const)(
  "last year's report (%s) fills 上年结转 where it is blank, after a yes, and stays with the workbook",
  async (form) => {
    const workbook = workbook2025([["requests.carriedIn.company", 5]]);
    const { press } = await openPane(workbook);
    choose("导入上年报告", fileOf(reportOf(2024, open), form));
    const asked = await question(/示例镇人民政府” 2024 年的报告：200 个数字/);
    expect(asked.textContent).toContain("与已填的数不同 1 处");
    expect(within(asked).getByRole("row", { name: "上年结转 · 商业企业 5 1" })).toBeTruthy();
    expect(asked.textContent).toContain("将填入上年结转的 6 格");
    expect(workbook.cells.get("requests.carriedIn.natural")?.content).toBeNull();

    await press("带入");
    await waitFor(() => {
      expect(status()).toBe("已带入 2024 年的报告，填入上年结转 6 格。");
    });
    expect(workbook.cells.get("requests.carriedIn.natural")?.content).toBe(8);
    expect(workbook.cells.get("requests.carriedIn.company")?.content).toBe(5);
    expect(screen.getByText(/已带入示例镇人民政府2024 年的报告/)).toBeTruthy();
  },
);

test("the checks across years begin with it, last after the pane is opened again, and end with 不再使用", async () => {
  const workbook = workbook2025(balanced as [FigureId, number][]);
  const first = await openPane(workbook);
  const crossing = () => {
    const { book } = first.session.store.get();
    return book.kind === "open"
      ? book.audit.findings.filter(({ code }) => code.startsWith("carriedOver.")).length
      : 0;
  };
  const before = crossing();
  choose("导入上年报告", fileOf(reportOf(2024, open), "html"));
  await question(/2024 年的报告/);
  await first.press("带入");
  await waitFor(() => {
    expect(crossing()).toBeGreaterThan(before);
  });

  const kept = workbook.values.get("lastYear");
  expect(JSON.parse(JSON.stringify(kept))).toMatchObject({ year: 2024 });
  const again = await openPane(workbook);
  const { book } = again.session.store.get();
  expect(book.kind === "open" && book.filing.lastYear?.year).toBe(2024);

  act(() => {
    void first.session.actions.forgetLastYear();
  });
  const asked = await question(/^不再使用 2024 年的报告？/);
  await first.user.click(within(asked).getByRole("button", { name: "不再使用" }));
  await screen.findAllByText("已不再使用上年报告，表格没有改动。");
  expect(crossing()).toBe(before);
  expect(workbook.values.get("lastYear")).toBeNull();
});

test("a report of another year is said to be one, and a file that is none is refused in a line", async () => {
  const { user } = await openPane(workbook2025());
  choose("导入上年报告", fileOf(reportOf(2021), "text"));
  expect((await question(/2021 年的报告/)).textContent).toContain("注意：按封面的年度，应导入 2024 年的报告");
  await user.keyboard("{Enter}");
  expect(screen.queryByRole("group", { name: /2021/ })).toBeNull();

  choose("导入上年报告", new File(["今天天气很好。"], "日记.txt"));
  await waitFor(() => {
    expect(screen.getAllByText(/文件里没有找到年度报告的统计表/)).toBeTruthy();
  });
});

test("this year's numbers from a file: what differs is shown, and changed only when that is chosen", async () => {
  const workbook = workbook2025([["requests.new.natural", 3]]);
  const { press } = await openPane(workbook);
  const file = fileOf(reportOf(2025), "html");
  choose("从文件导入数字", file);
  const asked = await question(/2025 年的报告/);
  expect(within(asked).getByRole("row", { name: "本年新收 · 自然人 3 16" })).toBeTruthy();
  expect(asked.textContent).toContain("将填入 199 个未填的格");
  await press(/^只填未填的/);
  await waitFor(() => {
    expect(status()).toMatch(/已写入 \d+ 处/);
  });
  expect(workbook.cells.get("requests.new.natural")?.content).toBe(3);
  expect(workbook.cells.get("disclosure.rules.issued")?.content).toBe(0);

  choose("从文件导入数字", file);
  await question(/2025 年的报告/);
  expect(screen.queryByRole("button", { name: /^只填未填的/ })).toBeNull();
  await press("用导入的数（改 1 格）");
  await waitFor(() => {
    expect(workbook.cells.get("requests.new.natural")?.content).toBe(16);
  });
  choose("从文件导入数字", file);
  await waitFor(() => {
    expect(screen.getAllByText(/没有可导入的/)).toBeTruthy();
  });
});

test("the text of an imported report waits in 报告, with its numbers bound to the cells", async () => {
  const workbook = workbook2025();
  const { press, open: show } = await openPane(workbook);
  choose("从文件导入数字", fileOf(reportOf(2025), "html"));
  await question(/2025 年的报告/);
  await press(/^只填未填的/);
  await waitFor(() => {
    expect(status()).toMatch(/已写入 \d+ 处/);
  });
  await show(/报告/);
  await screen.findByRole("heading", { name: "沿用导入的文字" });
  await press("看看结果");
  const card = screen.getByRole("region", { name: "沿用导入的文字" });
  expect(card.textContent).toContain("本年新收政府信息公开申请17件");
  await press(/写入空着的/);
  await waitFor(() => {
    expect(workbook.paragraphs.find(({ place }) => place === "one.2")?.text).toContain(
      "{{ 申请.本年新收.总计 }}件",
    );
  });
});

test("a table that was copied from a web page or another workbook can be pasted", async () => {
  const workbook = workbook2025();
  const { user } = await openPane(workbook);
  const html = printed(reportOf(2025), "html");
  const numbers = screen.getByRole("region", { name: "填写数字" });
  await user.click(within(numbers).getByRole("button", { name: "粘贴表格" }));
  fireEvent.paste(screen.getByRole("textbox", { name: /Ctrl\+V/ }), {
    clipboardData: { getData: (type: string) => (type === "text/html" ? html : "") },
  });
  await question(/将填入 200 个未填的格/);
});

test("a report of another unit is taken only after a yes of its own", async () => {
  const workbook = workbook2025();
  workbook.cover = { ...workbook.cover, unit: "别处镇人民政府" };
  const { press } = await openPane(workbook);
  for (const label of ["从文件导入数字", "导入上年报告"]) {
    choose(label, fileOf(reportOf(2025), "html"));
    const asked = await question(/这是“示例镇人民政府”的报告，本工作簿是“别处镇人民政府”的/);
    expect(
      within(asked)
        .getAllByRole("button")
        .map(({ textContent }) => textContent),
    ).toEqual(["取消", "仍要用“示例镇人民政府”的"]);
    await press("仍要用“示例镇人民政府”的");
    await question(/200 个数字/);
    await press("取消");
  }
  expect(workbook.count("write")).toBe(0);
});

test("an import names a unit that has none, takes what is ticked, and is undone under its own name", async () => {
  const workbook = workbook2025([
    ["requests.new.natural", 3],
    ["requests.granted.natural", 9],
  ]);
  workbook.cover = { ...workbook.cover, unit: "" };
  const { press, user } = await openPane(workbook);
  choose("从文件导入数字", fileOf(reportOf(2025), "html"));
  await question(/单位名称填“示例镇人民政府”/);
  await user.click(screen.getByRole("checkbox", { name: "予以公开 · 自然人" }));
  await press("用导入的数（改 1 格）");
  await waitFor(() => {
    expect(status()).toMatch(/已写入 \d+ 处/);
  });
  expect(workbook.cover).toMatchObject({ unit: "示例镇人民政府", organ: "town" });
  expect(workbook.cells.get("requests.new.natural")?.content).toBe(16);
  expect(workbook.cells.get("requests.granted.natural")?.content).toBe(9);
  await press("撤销导入");
  expect(workbook.cells.get("requests.new.natural")?.content).toBe(3);
  expect(workbook.cells.get("disclosure.rules.issued")?.content).toBeNull();
});

test("reading that takes its time says so, and can be stopped", async () => {
  const { press } = await openPane(workbook2025(), { files: workInWorker(() => new Hung()) });
  choose("导入上年报告", fileOf(reportOf(2024, open), "html"));
  await screen.findByRole("button", { name: "停止" });
  expect(screen.getByRole("contentinfo").textContent).toContain("（打开文件）");
  await press("停止");
  await waitFor(() => {
    expect(status()).toBe("已停止，没有改动任何内容。");
  });
  expect(screen.queryByRole("button", { name: "停止" })).toBeNull();
});
