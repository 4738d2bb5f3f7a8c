/** @jest-environment jsdom */
import { fireEvent, screen, waitFor } from "@testing-library/react";
import { FakeWorkbook } from "../../session/fakeWorkbook";
import { balanced, openPane } from "../openPane";

async function openWith(text: string) {
  const workbook = FakeWorkbook.withTables(balanced);
  const pane = await openPane(workbook);
  await pane.open(/报告/);
  await screen.findByRole("button", { name: "核对别处的文字" });
  await pane.press("核对别处的文字");
  const box = screen.getByRole("textbox", { name: "把要核对的文字粘贴到这里" });
  fireEvent.change(box, { target: { value: text } });
  return { ...pane, workbook, box };
}

test("what may mean two things is asked once, and the answer is kept with the workbook", async () => {
  const { press, workbook, box } = await openWith("主动公开政府信息40条，其中行政规范性文件33件。");
  expect(await screen.findByText("这个数字指什么？")).toBeTruthy();
  expect(screen.getByRole("button", { name: "表二 · 行政规范性文件 · 制发（0）" })).toBeTruthy();
  await press("不是表里的数字");
  await waitFor(() => {
    expect(screen.queryByText("这个数字指什么？")).toBeNull();
  });
  expect(await workbook.loadSetting("chosen")).toMatchObject({
    ok: true,
    value: [{ words: expect.stringContaining("行政规范性文件") as unknown, terms: [] }],
  });
  fireEvent.change(box, { target: { value: "主动公开政府信息52条，其中行政规范性文件35件。" } });
  expect(await screen.findByRole("button", { name: "2 个表外数字" })).toBeTruthy();
  expect(screen.queryByText("这个数字指什么？")).toBeNull();
});

test("what agrees is folded; numbers outside the tables are listed by their names", async () => {
  const { press } = await openWith("全年收到政府信息公开申请17件，共计主动公开信息4000余条。");
  expect(await screen.findByText("1 个数字与表相符。")).toBeTruthy();
  expect(screen.queryByText("17件")).toBeNull();
  await press("1 个相符");
  expect(screen.getByText("17件")).toBeTruthy();
  await press("1 个表外数字");
  expect(screen.getByText("4000余条").parentElement?.textContent).toContain("（主动公开信息）");
});

test("a percentage names what it is of, and a sum names the part that is missing", async () => {
  await openWith("办结政府信息公开申请17件，其中予以公开4件、无法提供11件，占64.8%。");
  expect(await screen.findByText(/表中为 64.7%，相差0.1个百分点（以表三 · /)).toBeTruthy();
  expect(screen.getByText(/^“17件”之下各项相加为15，未写/)).toBeTruthy();
});

test("a long text is listed a part at a time", async () => {
  const { press } = await openWith("作出行政处罚决定16件。\n".repeat(50));
  expect(await screen.findByText(/^50 个数字与表不符/)).toBeTruthy();
  expect(screen.getAllByText("16件")).toHaveLength(20);
  await press("再显示（还有 30 个）");
  expect(screen.getAllByText("16件")).toHaveLength(40);
});
