/** @jest-environment jsdom */
import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { parseFiling } from "../../../src/figures";
import { FakeWorkbook } from "../../session/fakeWorkbook";
import { balanced, openPane } from "../openPane";

/** The year 2023 with nothing blank, in which three requests stay open. */
function filled(): FakeWorkbook {
  const workbook = FakeWorkbook.withTables(balanced);
  workbook.cover = { ...workbook.cover, unit: "示例镇人民政府", year: 2023 };
  workbook.cells.set("requests.carriedOut.natural", { content: 3, computed: false });
  workbook.facts = [{ name: "宣传手册", value: "500", unit: "册", note: "" }];
  workbook.paragraphs = [{ place: "five", text: "{{ 年度 }}年的问题。" }];
  return workbook;
}

test("the year that ends becomes last year, and the tables are emptied for the next", async () => {
  const workbook = filled();
  const { press, more, user } = await openPane(workbook);
  await more("转到 2024 年");
  const question = await screen.findByRole("group", { name: /留作上年报告/ });
  expect(question.textContent).toContain("请先把文件另存一份");
  expect(workbook.count("write")).toBe(0);
  await press("已另存，转到 2024 年");
  await waitFor(() => {
    expect(screen.getByRole("status").textContent).toBe("已转到 2024 年，可以开始填数。");
  });

  expect(workbook.cover.year).toBe(2024);
  expect(workbook.cells.get("requests.new.natural")?.content).toBeNull();
  expect(workbook.cells.get("requests.carriedIn.natural")?.content).toBe(3);
  expect(workbook.cells.get("requests.carriedIn.company")?.content).toBe(0);
  expect(workbook.facts[0]).toEqual({ name: "宣传手册", value: "", unit: "册", note: "" });
  expect(workbook.facts.map(({ name }) => name)).toContain("信息处理费");
  expect(workbook.paragraphs).toEqual([{ place: "five", text: "{{ 年度 }}年的问题。" }]);
  const kept = parseFiling(workbook.values.get("lastYear"));
  // Our own numbers stay our own, also for a pane that is opened later.
  expect(workbook.values.get("lastYear")).toMatchObject({ origin: "own" });
  const { session: again } = await openPane(workbook);
  const { book } = again.store.get();
  expect(book.kind === "open" && book.filing.lastYear?.origin).toBe("own");
  expect(kept.ok && kept.filing.figures.get("requests.new.natural")).toMatchObject({ value: 16 });
  expect(kept.ok && kept.filing.paragraphs.find(({ place }) => place === "five")?.text).toBe(
    "2023年的问题。",
  );
  expect(screen.getAllByText(/已带入示例镇人民政府2023 年的报告/)).toHaveLength(2);
  // The year that begins is not filled yet.
  await user.click(screen.getAllByRole("button", { name: "更多" })[0] as HTMLElement);
  expect(screen.queryByRole("menuitem", { name: "转到 2025 年" })).toBeNull();
});

test("nothing happens without a yes", async () => {
  const workbook = filled();
  const { press, more } = await openPane(workbook);
  await more("转到 2024 年");
  await press("取消");
  expect(workbook.cover.year).toBe(2023);
  expect(workbook.values.has("lastYear")).toBe(false);
});

test("a workbook that refuses the writing keeps its year and its last year", async () => {
  const workbook = filled();
  const { press, more } = await openPane(workbook);
  await more("转到 2024 年");
  workbook.write = () => Promise.resolve({ ok: false, reason: "protected" });
  await press("已另存，转到 2024 年");
  await waitFor(() => {
    expect(screen.getByRole("status").textContent).toContain("工作表受保护");
  });
  expect(workbook.cells.get("requests.new.natural")?.content).toBe(16);
  expect(workbook.values.get("lastYear")).toBeNull();
});

test("a backup gives everything back: figures, explanations, last year's report", async () => {
  const { readDocument } = await import("../../../src/files");
  const { asXlsx } = await import("../../../src/files/xlsx");
  const workbook = filled();
  workbook.values.set("explanations", [{ code: "swing.a", seen: ["1"], text: "属实" }]);
  const { session } = await openPane(workbook);
  const { book } = session.store.get();
  if (book.kind !== "open") throw new Error(book.kind);
  const before = { ...book.filing, paragraphs: [] };
  const bytes = await asXlsx({ ...book.filing, lastYear: { ...before, year: 2022 } });
  expect((await readDocument(bytes)).ok).toBe(true);

  cleanup();
  const empty = FakeWorkbook.withTables();
  empty.cover = { ...empty.cover, unit: "示例镇人民政府", year: 2023 };
  const again = await openPane(empty);
  fireEvent.change(screen.getByLabelText("从文件导入数字", { selector: "input" }), {
    target: { files: [new File([bytes.slice()], "备份.xlsx")] },
  });
  const question = await screen.findByRole("group", { name: /一并恢复审核说明 1 条、2022 年的上年报告/ });
  await again.user.click(within(question).getByRole("button", { name: /^只填未填的/ }));
  await waitFor(() => {
    expect(empty.values.get("explanations")).toEqual([{ code: "swing.a", seen: ["1"], text: "属实" }]);
  });
  await waitFor(() => {
    expect(empty.cells.get("requests.new.natural")?.content).toBe(16);
  });
  expect(empty.values.get("lastYear")).toMatchObject({ year: 2022 });
});
