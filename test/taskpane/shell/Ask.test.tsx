/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { FakeWorkbook } from "../../session/fakeWorkbook";
import { balanced, openPane } from "../openPane";

const removal = () => screen.getByRole("group", { name: /还会删除/ });

test("the safe answer is first, primary and focused; what destroys stands apart", async () => {
  const { more } = await openPane(FakeWorkbook.withTables(balanced));
  await more("移除年报助手的内容");
  const [safe, ...others] = within(removal()).getAllByRole("button");
  expect(document.activeElement).toBe(safe);
  expect(safe?.textContent).toBe("取消");
  expect(others.map((button) => button.parentElement === safe?.parentElement)).toEqual([false, false]);
});

test("a click in the moment in which the question came up is not an answer, nor the rest of a double click", async () => {
  const workbook = FakeWorkbook.withTables(balanced);
  const { press, more, user } = await openPane(workbook, { now: () => Number.MAX_SAFE_INTEGER });
  await more("移除年报助手的内容");
  await press("连工作表一起删");
  expect(removal()).toBeTruthy();
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("group", { name: /还会删除/ })).toBeNull();
  expect(workbook.count("remove")).toBe(0);
});

test("Esc calls the question off, and the focus goes back to the button that raised it", async () => {
  const { press, user } = await openPane(FakeWorkbook.withTables());
  await press("表四其余填 0");
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("button", { name: "填 0" })).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole("button", { name: "表四其余填 0" }));
});
