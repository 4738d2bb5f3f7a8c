/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { FakeWorkbook } from "../../session/fakeWorkbook";
import { balanced, openPane } from "../openPane";

const cell = "requests.unavailableNotHeld.natural";

test("a balanced filing is said to be in balance, and nothing is marked", async () => {
  const workbook = FakeWorkbook.withTables(balanced);
  const { open } = await openPane(workbook);
  await open(/核对/);
  expect(screen.getByText("42 条勾稽：42 平", { selector: "p" })).toBeTruthy();
  expect(workbook.marks).toEqual([]);
  expect(screen.queryByRole("button", { name: "改正" })).toBeNull();
});

test("one wrong number is named, corrected, and the correction taken back to the letter", async () => {
  const workbook = FakeWorkbook.withTables(balanced);
  const { open, edit, press } = await openPane(workbook);
  await edit(cell, "10件");
  expect(screen.getByRole("tab", { name: "核对，2 处待处理" })).toBeTruthy();
  expect(screen.getByRole("status").textContent).toBe("42 条勾稽：40 平，2 不平");
  await open(/核对/);
  expect(screen.getByText("现为 10，改为 11")).toBeTruthy();

  await press("改正");
  expect(workbook.cells.get(cell)?.content).toBe(11);
  expect(screen.getByText("42 条勾稽：42 平", { selector: "p" })).toBeTruthy();

  await press("撤销改正");
  expect(workbook.cells.get(cell)?.content).toBe("10件");
});

test("a correction that has been typed over is no longer offered to be undone", async () => {
  const workbook = FakeWorkbook.withTables(balanced);
  const { open, edit, press } = await openPane(workbook);
  await edit(cell, 10);
  await open(/核对/);
  await press("改正");
  expect(screen.getByRole("button", { name: "撤销改正" })).toBeTruthy();
  await edit(cell, 12);
  expect(screen.queryByRole("button", { name: "撤销改正" })).toBeNull();
});

test("an edit costs readings alone: nothing is written that would empty the list of what can be undone", async () => {
  const workbook = FakeWorkbook.withTables(balanced);
  const { edit } = await openPane(workbook);
  workbook.asked.length = 0;
  for (const content of [10, 9, 11]) await edit(cell, content);
  expect([...new Set(workbook.asked)]).toEqual(["read"]);
});

test("marks are drawn when they are asked for, and cleared", async () => {
  const workbook = FakeWorkbook.withTables(balanced);
  const { open, edit, press } = await openPane(workbook);
  await edit(cell, 10);
  await open(/核对/);
  await press("表里的标记");
  await press("在表中标出疑点");
  expect(workbook.marks).toEqual([{ figure: cell, kind: "suspect" }]);
  expect(screen.getByText(/打印或发出前请先清除标记/)).toBeTruthy();
  await press("清除标记");
  expect(workbook.marks).toEqual([]);
  expect(screen.queryByRole("button", { name: "清除标记" })).toBeNull();
});

test("tables of an earlier version are offered the rules by which they check themselves", async () => {
  const workbook = FakeWorkbook.withTables(balanced);
  workbook.selfChecking = false;
  const { open, press } = await openPane(workbook);
  await open(/核对/);
  await press("让表格自己核对");
  expect(screen.queryByRole("button", { name: "让表格自己核对" })).toBeNull();
  expect(screen.getByText(/表格会自己核对：/)).toBeTruthy();
});

test("a reading that fails is told with the time of the last one, and the next one takes it back", async () => {
  const workbook = FakeWorkbook.withTables(balanced);
  const { edit } = await openPane(workbook);
  workbook.refusal = { ok: false, reason: "failed", detail: "GeneralException" };
  await edit(cell, 10);
  expect(screen.getByText(/^未能更新，下面是 .* 的情况。/)).toBeTruthy();
  workbook.refusal = undefined;
  await edit(cell, 11);
  expect(screen.queryByText(/未能更新/)).toBeNull();
});

test("not filled is not wrong", async () => {
  const workbook = FakeWorkbook.withTables(balanced);
  const { open, edit } = await openPane(workbook);
  await edit("requests.granted.charity", null);
  await open(/核对/);
  expect(screen.getByText("42 条勾稽：40 平，2 待填；还有 1 格未填", { selector: "p" })).toBeTruthy();
  expect(workbook.marks).toEqual([]);
});

test("the numbers of a worked sum lead to their cells, 定位 to the suspect", async () => {
  const workbook = FakeWorkbook.withTables(balanced);
  const { open, edit, press, user } = await openPane(workbook);
  await edit(cell, 10);
  await open(/核对/);
  await user.click(screen.getAllByRole("button", { name: "表三 · 予以公开 · 自然人 3" })[0] as HTMLElement);
  expect(workbook.revealed).toBe("requests.granted.natural");
  await press("定位");
  expect(workbook.revealed).toBe(cell);
  const chosen = screen.getAllByRole("region", { name: /本机关不掌握 · 自然人$/ });
  expect(chosen.map((card) => card.textContent)).toContainEqual(expect.stringMatching(/^选中的格.*自然人10/));
});

test("F8 goes to each marked cell in turn, from any tab", async () => {
  const workbook = FakeWorkbook.withTables(balanced);
  const { edit, user } = await openPane(workbook);
  await edit(cell, 10);
  await edit("disputes.review.upheld", -1);
  const seen: (string | undefined)[] = [];
  for (const key of ["{F8}", "{F8}", "{F8}", "{Shift>}{F8}{/Shift}"]) {
    await user.keyboard(key);
    seen.push(workbook.revealed);
  }
  expect(seen).toEqual([cell, "disputes.review.upheld", cell, "disputes.review.upheld"]);
  expect(screen.getByRole("status").textContent).toMatch(/^第 2 处，共 2 处：表四/);
});

test("after 改正 by keyboard the focus stays in the panel", async () => {
  const workbook = FakeWorkbook.withTables(balanced);
  const { open, edit, user } = await openPane(workbook);
  await edit(cell, 10);
  await open(/核对/);
  screen.getByRole("button", { name: "改正" }).focus();
  await user.keyboard("{Enter}");
  expect(workbook.cells.get(cell)?.content).toBe(11);
  await waitFor(() => {
    expect(screen.getByRole("tabpanel").contains(document.activeElement)).toBe(true);
  });
});

test("every tab keeps its own place", async () => {
  const { open } = await openPane(FakeWorkbook.withTables(balanced));
  const scroller = screen.getByRole("main");
  scroller.scrollTop = 300;
  fireEvent.scroll(scroller);
  await open(/核对/);
  expect(scroller.scrollTop).toBe(0);
  await open(/填表/);
  expect(scroller.scrollTop).toBe(300);
});

test("a text in 正文 that the tables have left behind is told, in its row too, and renewed with one click", async () => {
  const workbook = FakeWorkbook.withTables(balanced);
  const { open, edit, press, session } = await openPane(workbook);
  await act(() => session.actions.writeResults());
  const statusOf = (place: string) => workbook.written?.find((row) => row.place === place)?.status;
  expect(statusOf("one.2")).toBe("已生成");
  await open(/核对/);
  expect(screen.queryByRole("heading", { name: "正文待更新" })).toBeNull();

  await edit("requests.new.natural", 15);
  await screen.findByRole("heading", { name: "正文待更新" });
  expect(statusOf("one.2")).toBe("数已变，待更新");
  await press("更新生成结果");
  await screen.findByRole("group", { name: /会这样更新/ });
  await press("更新");
  await waitFor(() => {
    expect(screen.queryByRole("heading", { name: "正文待更新" })).toBeNull();
  });
  expect(statusOf("one.2")).toBe("已生成");
});

test("a workbook without tables sends the clerk to insert them", async () => {
  const { open } = await openPane(new FakeWorkbook());
  await open(/核对/);
  expect(screen.getByText(/请先在“填表”插入/)).toBeTruthy();
});

test("a repair mends the sums over a computed total too, and counts them", async () => {
  const workbook = FakeWorkbook.withTables(balanced);
  workbook.cells.set("requests.resultTotal.natural", { content: 15, computed: true });
  const { open, edit } = await openPane(workbook);
  await edit("requests.unavailableNotHeld.natural", 10);
  await open(/核对/);
  expect(screen.getByText("42 条勾稽：39 平，3 不平", { selector: "p" })).toBeTruthy();
  expect(screen.getByText(/不平的 3 条勾稽都平/)).toBeTruthy();
});
