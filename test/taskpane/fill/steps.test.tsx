/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { FakeWorkbook } from "../../session/fakeWorkbook";
import { balanced, openPane } from "../openPane";

test("a step that is done is a line, and opens again with the focus in it", async () => {
  const workbook = FakeWorkbook.withTables(balanced);
  workbook.cover = { ...workbook.cover, unit: "示例镇人民政府", year: 2025 };
  const { press, user } = await openPane(workbook);
  expect(screen.getByRole("heading", { name: "乡镇、街道 · 2025 年" })).toBeTruthy();
  expect(screen.queryByRole("textbox", { name: "单位名称" })).toBeNull();
  expect(screen.getByRole("heading", { name: "标准表格 6 张（2021 版）" })).toBeTruthy();

  await press("更改：单位与年度");
  expect(document.activeElement).toBe(screen.getByRole("textbox", { name: "单位名称" }));
  // It stays open as long as somebody is at work in it.
  await user.tab();
  expect(screen.getByRole("textbox", { name: "单位名称" })).toBeTruthy();
  await user.click(screen.getByRole("tab", { name: "填表" }));
  expect(screen.queryByRole("textbox", { name: "单位名称" })).toBeNull();
});

test("整理格式 is offered with the tables, and says what it left alone", async () => {
  const workbook = FakeWorkbook.withTables(balanced);
  workbook.tidy = () => Promise.resolve({ ok: true, tidied: ["表二"], left: ["表三"] });
  const { press, user } = await openPane(workbook);
  await press("更改：标准表格");
  const step = screen.getByRole("region", { name: "标准表格" });
  await user.click(within(step).getByRole("button", { name: "整理格式" }));
  expect(
    await screen.findByText("格式已整理。表三插过行或列，没有动。", { selector: "footer span" }),
  ).toBeTruthy();
  expect(workbook.count("addChecks")).toBe(1);
});

test("when everything is filled, the way leads on", async () => {
  const workbook = FakeWorkbook.withTables(balanced);
  workbook.cover = { ...workbook.cover, unit: "示例镇人民政府", year: 2025 };
  const { session, edit, press, open } = await openPane(workbook);
  await edit("requests.new.natural", null);
  expect(screen.queryByRole("button", { name: /^下一步/ })).toBeNull();
  await edit("requests.new.natural", 61);
  await press(/^下一步：核对（\d+ 处待处理）$/);
  expect(session.store.get().tab).toBe("check");
  await open(/填表/);
  await edit("requests.new.natural", 16);
  await press("下一步：写报告");
  expect(session.store.get().tab).toBe("report");
});

test("the step folds when its button has done it", async () => {
  const { press } = await openPane(new FakeWorkbook());
  await press("插入标准表格");
  expect(screen.getByRole("button", { name: "更改：标准表格" })).toBeTruthy();
});
