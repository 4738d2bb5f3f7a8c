/** @jest-environment jsdom */
import { act, screen } from "@testing-library/react";
import { FakeWorkbook } from "../../session/fakeWorkbook";
import { balanced, openPane } from "../openPane";

const refused = /工作表受保护/;

/** The pane with the notice of an action that was refused. */
async function withNotice() {
  const workbook = FakeWorkbook.withTables();
  const pane = await openPane(workbook);
  workbook.refusal = { ok: false, reason: "protected" };
  await pane.press("下一个未填的格");
  expect(screen.getByText(refused, { selector: "footer span" })).toBeTruthy();
  return pane;
}

const dismissal = () => screen.queryByRole("button", { name: "收起提示" });

test("a notice is put away by its button, and the focus is not lost with it", async () => {
  const { press } = await withNotice();
  await press("收起提示");
  expect(screen.queryByText(refused, { selector: "footer span" })).toBeNull();
  expect(dismissal()).toBeNull();
  expect(document.activeElement).not.toBe(document.body);
});

test("Esc puts a notice away where it has the focus, and nowhere else", async () => {
  const { user } = await withNotice();
  await user.keyboard("{Escape}");
  expect(dismissal()).not.toBeNull();
  act(() => dismissal()?.focus());
  await user.keyboard("{Escape}");
  expect(dismissal()).toBeNull();
});

test("what is no notice cannot be put away", async () => {
  await openPane(FakeWorkbook.withTables(balanced));
  expect(screen.getByText("边填边核对，数据不离开本机")).toBeTruthy();
  expect(dismissal()).toBeNull();
});
