/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import example from "../../../assets/example/baishiyi-2023.json";
import { parseFiling, type Filing } from "../../../src/figures";
import { adapt } from "../../../src/prose/adapt";
import { compose } from "../../../src/prose/compose";
import { asText, buildReport } from "../../../src/report";
import { FakeWorkbook } from "../../session/fakeWorkbook";
import { balanced, openPane } from "../openPane";

const text = "全年发布政务信息900条，其中门户网站发布600条、微信公众号发布400条。召开新闻发布会2场。";

function reportOf(year: number): Filing {
  const parsed = parseFiling({ ...example, unit: "示例镇人民政府", year, facts: [] });
  if (!parsed.ok) throw new Error(parsed.message);
  return { ...parsed.filing, paragraphs: [{ place: "one.1", text }] };
}

function workbook2025(): FakeWorkbook {
  const workbook = FakeWorkbook.withTables(balanced);
  workbook.cover = { ...workbook.cover, unit: "示例镇人民政府", year: 2025 };
  return workbook;
}

test("numbers that no table holds become rows with their values, and the parts are held against their total", async () => {
  const workbook = workbook2025();
  const { open, press, session } = await openPane(workbook);
  act(() => {
    session.store.set({ imported: reportOf(2025) });
  });
  await open(/报告/);
  await screen.findByRole("button", { name: "全部记入（4 项）" });
  await press("全部记入（4 项）");
  await screen.findAllByText(/^已记入“其他数据” 4 项/);
  expect(
    workbook.facts.filter(({ value }) => value !== "").map(({ name, value, unit }) => [name, value, unit]),
  ).toEqual([
    ["发布政务信息", "900", "条"],
    ["其中：门户网站发布", "600", "条"],
    ["其中：微信公众号发布", "400", "条"],
    ["召开新闻发布会", "2", "场"],
  ]);
  await waitFor(() => {
    expect(screen.queryByRole("button", { name: /^全部记入/ })).toBeNull();
  });
  const { imported, book } = session.store.get();
  if (!imported || book.kind !== "open") throw new Error("no book");
  expect(adapt(imported, imported.form)[0]?.template).toContain("发布政务信息{{ 发布政务信息 }}条");
  expect(book.audit.findings.map(({ code }) => code)).toContain("factParts.发布政务信息");
});

test("one by one: a part brings its total, and stands below it", async () => {
  const workbook = workbook2025();
  const { open, press, session } = await openPane(workbook);
  act(() => {
    session.store.set({ imported: reportOf(2025) });
  });
  await open(/报告/);
  await screen.findByRole("button", { name: "逐项选择" });
  await press("逐项选择");
  await press("记入 其中：微信公众号发布");
  await screen.findAllByText(/^已记入“其他数据” 2 项/);
  await press("记入 召开新闻发布会");
  await press("记入 其中：门户网站发布");
  await screen.findAllByText(/^已记入“其他数据” 1 项/);
  expect(workbook.facts.filter(({ value }) => value !== "").map(({ name }) => name)).toEqual([
    "发布政务信息",
    "其中：微信公众号发布",
    "其中：门户网站发布",
    "召开新闻发布会",
  ]);
});

test("last year's numbers wait for this year's, with the old value beside them", async () => {
  const workbook = workbook2025();
  const { open, press, session } = await openPane(workbook);
  const report = reportOf(2024);
  fireEvent.change(screen.getByLabelText("导入上年报告", { selector: "input" }), {
    target: { files: [new File([asText(buildReport(report, compose(report).paragraphs))], "报告.text")] },
  });
  await screen.findByRole("group", { name: /2024 年的报告/ });
  await press("带入");
  await waitFor(() => {
    expect(session.store.get().kept?.lastYear).toBeDefined();
  });
  await open(/报告/);
  const all = await screen.findByRole("button", { name: /^全部记入/ });
  await act(async () => {
    fireEvent.click(all);
    await Promise.resolve();
  });
  await screen.findAllByText(/^已记入“其他数据”/);
  const row = workbook.facts.find(({ name }) => name === "发布政务信息");
  expect(row).toEqual({ name: "发布政务信息", value: "", unit: "条", note: "上年：900条" });
});
