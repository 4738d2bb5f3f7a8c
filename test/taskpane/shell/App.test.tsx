/** @jest-environment jsdom */
import { act, screen } from "@testing-library/react";
import { nowhere } from "../../../src/session/outside";
import { FakeWorkbook } from "../../session/fakeWorkbook";
import { balanced, openPane } from "../openPane";

jest.mock("../../../src/taskpane/check/CheckTab", () => ({ CheckTab: jest.fn(() => null) }));

const status = () => screen.getByRole("status").textContent;

test("the tabs are one stop of the Tab key, with arrows, Home and End inside", async () => {
  const { user } = await openPane(FakeWorkbook.withTables(balanced));
  await user.tab();
  expect(document.activeElement?.getAttribute("aria-label")).toBe("找格子");
  await user.tab();
  expect(document.activeElement?.getAttribute("aria-label")).toBe("更多");
  await user.tab();
  expect(document.activeElement?.textContent).toBe("填表");
  const seen: (string | null | undefined)[] = [];
  for (const key of ["{ArrowRight}", "{ArrowLeft}", "{ArrowLeft}", "{Home}", "{End}"]) {
    await user.keyboard(key);
    seen.push(screen.getByRole("tab", { selected: true }).textContent);
  }
  expect(seen).toEqual(["核对", "填表", "报告", "填表", "报告"]);
  await user.keyboard("{Home}");
  await user.tab();
  expect(document.activeElement).toBe(screen.getByRole("textbox", { name: "单位名称" }));
});

test("a workbook that cannot be read says why, and reads when asked again", async () => {
  const workbook = FakeWorkbook.withTables(balanced);
  workbook.refusal = { ok: false, reason: "failed", detail: "GeneralException" };
  const { press } = await openPane(workbook);
  expect(screen.getByText(/GeneralException/)).toBeTruthy();
  workbook.refusal = undefined;
  await press("再试一次");
  expect(screen.getByRole("heading", { name: "单位与年度" })).toBeTruthy();
});

test("a tab that cannot be drawn says so in its place, and the others stand", async () => {
  const { CheckTab } = jest.requireMock<{ CheckTab: jest.Mock }>("../../../src/taskpane/check/CheckTab");
  const quiet = jest.spyOn(console, "error").mockImplementation(() => undefined);
  CheckTab.mockImplementation(() => {
    throw new Error("no such row");
  });
  const { user } = await openPane(FakeWorkbook.withTables(balanced));
  await user.click(screen.getByRole("tab", { name: /核对/ }));
  expect(screen.getByRole("button", { name: "重新载入窗格" })).toBeTruthy();
  expect(document.body.textContent).not.toContain("no such row");
  await user.click(screen.getByRole("tab", { name: /填表/ }));
  expect(screen.getByRole("heading", { name: "单位与年度" })).toBeTruthy();
  quiet.mockRestore();
});

test("a refused action says what to do, changes nothing, and the next action clears it", async () => {
  const workbook = FakeWorkbook.withTables();
  const { press } = await openPane(workbook);
  workbook.refusal = { ok: false, reason: "protected" };
  await press("下一个未填的格");
  expect(status()).toBe("工作表受保护。请在“审阅”选项卡撤消保护，再试一次。");
  workbook.refusal = undefined;
  await press("下一个未填的格");
  expect(screen.queryByText(/工作表受保护/)).toBeNull();
  expect(workbook.revealed).toBe("disclosure.rules.issued");
});

test("while a cell is being edited the pane keeps what it knew, without a word, and reads again by itself", async () => {
  jest.useFakeTimers();
  try {
    const workbook = FakeWorkbook.withTables(balanced);
    const { createSession } = await import("../../../src/session/session");
    const session = createSession(workbook, 2025, nowhere);
    await session.start();
    workbook.refusal = { ok: false, reason: "editing" };
    workbook.type("requests.granted.natural", 4);
    await act(() => jest.advanceTimersByTimeAsync(100));
    const state = session.store.get();
    expect(state.book.kind === "open" && state.book.audit.verdict.broken).toBe(0);
    expect(state.notice).toBeUndefined();
    workbook.refusal = undefined;
    await act(() => jest.advanceTimersByTimeAsync(2000));
    const later = session.store.get().book;
    expect(later.kind === "open" && later.audit.verdict.broken).toBe(2);
  } finally {
    jest.useRealTimers();
  }
});

test("ten edits in a breath are read once or twice, not ten times", async () => {
  const workbook = FakeWorkbook.withTables(balanced);
  const { session } = await openPane(workbook);
  workbook.asked.length = 0;
  await act(async () => {
    for (let edit = 0; edit < 10; edit += 1) workbook.type("requests.granted.natural", edit);
    await session.actions.reread();
  });
  expect(workbook.count("read")).toBe(2);
});

test("the pane says when it last checked", async () => {
  const workbook = FakeWorkbook.withTables(balanced);
  const { edit } = await openPane(workbook);
  const time = () => screen.getByText(/^\d\d:\d\d:\d\d 核对$/).getAttribute("datetime");
  const first = Date.parse(time() ?? "");
  await edit("requests.new.natural", 3);
  expect(Date.parse(time() ?? "")).toBeGreaterThanOrEqual(first);
});
