/** @jest-environment jsdom */
import { cleanup, screen } from "@testing-library/react";
import type { FigureId } from "../../../src/form";
import { FakeWorkbook } from "../../session/fakeWorkbook";
import { balanced, openPane } from "../openPane";

const fee: FigureId = "disclosure.fees.amount";

test("a query is explained; the reason stays in the workbook until the value changes", async () => {
  const workbook = FakeWorkbook.withTables(balanced);
  const { open, edit, press, user } = await openPane(workbook);
  await edit(fee, "251000元");
  await open(/核对/);
  expect(screen.getByRole("tab", { name: "核对，1 处待处理" })).toBeTruthy();

  await press("写说明");
  await user.type(screen.getByRole("textbox", { name: "审核说明" }), "票据按元开具");
  await press("保存说明");
  expect(screen.queryByText("已说明：票据按元开具")).toBeNull();
  await press("已说明 1 项");
  expect(screen.getByText("已说明：票据按元开具")).toBeTruthy();
  expect(screen.getByRole("tab", { name: "核对" })).toBeTruthy();
  cleanup();
  const again = await openPane(workbook);
  await again.open(/核对/);
  await again.press("已说明 1 项");
  expect(screen.getAllByText("已说明：票据按元开具").length).toBeGreaterThan(0);
  await again.edit(fee, "261000元");
  expect(screen.getByRole("tab", { name: "核对，1 处待处理" })).toBeTruthy();
});

test("an explanation that is emptied is taken back", async () => {
  const workbook = FakeWorkbook.withTables(balanced);
  const { open, edit, press, user } = await openPane(workbook);
  await edit(fee, "251000元");
  await open(/核对/);
  await press("写说明");
  await user.type(screen.getByRole("textbox", { name: "审核说明" }), "甲");
  await press("保存说明");
  await press("已说明 1 项");
  await press("改说明");
  await user.clear(screen.getByRole("textbox", { name: "审核说明" }));
  await press("保存说明");
  expect(workbook.values.get("explanations")).toEqual([]);
  expect(screen.getByRole("tab", { name: "核对，1 处待处理" })).toBeTruthy();
});

test("slashes that are meant as 0 become 0 with one click", async () => {
  const workbook = FakeWorkbook.withTables(balanced);
  const { open, edit, press } = await openPane(workbook);
  await edit("disputes.suitDirect.upheld", "/");
  await edit("disputes.suitDirect.pending", "无");
  await open(/核对/);
  await press("2 格全部填 0");
  expect(workbook.cells.get("disputes.suitDirect.upheld")?.content).toBe(0);
  expect(workbook.cells.get("disputes.suitDirect.pending")?.content).toBe(0);
  expect(screen.getByText("42 条勾稽：42 平", { selector: "p" })).toBeTruthy();
});

test("a letter typed for a digit is told as that, and mended with one click", async () => {
  const workbook = FakeWorkbook.withTables(balanced);
  const { open, edit, press } = await openPane(workbook);
  await edit("disclosure.penalties.decisions", "29O");
  await open(/核对/);
  expect(screen.getByText(/“29O”里的“O”不是数字，应是把数字打成了字母：可改为 290。/)).toBeTruthy();
  await press("改为 290");
  expect(workbook.cells.get("disclosure.penalties.decisions")?.content).toBe(290);
});

test.each([
  ["290.5", 295.5],
  ["-290", -285],
])("%s is told once, not of the formula over it too, and without 指不出", async (typed, sum) => {
  const workbook = FakeWorkbook.withTables(balanced);
  workbook.cells.set("requests.resultTotal.natural", { content: sum, computed: true });
  const { open, edit } = await openPane(workbook);
  await edit("requests.unavailableNotHeld.natural", typed);
  await open(/核对/);
  expect(screen.getByRole("tab", { name: "核对，1 处待处理" })).toBeTruthy();
  expect(screen.queryByText("指不出是哪几格")).toBeNull();
});
