/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { FakeWorkbook } from "../../session/fakeWorkbook";
import { balanced, openPane } from "../openPane";

const field = () => screen.queryByRole("searchbox", { name: "要找的格子" });

test("Ctrl+K, a name, Enter: the cell is shown, from any tab, and what counts in it is told", async () => {
  const workbook = FakeWorkbook.withTables(balanced);
  const { user, open } = await openPane(workbook);
  await open(/核对/);
  await user.keyboard("{Control>}k{/Control}");
  expect(document.activeElement).toBe(field());
  await user.keyboard("不掌握 自然人{Enter}");
  expect(workbook.revealed).toBe("requests.unavailableNotHeld.natural");
  expect(field()).toBeNull();
  expect(screen.getByText(/^填什么：条例第三十六条第（四）（五）项/)).toBeTruthy();
});

test("the arrows go through what was found, with what stands there; Esc gives the focus back", async () => {
  const workbook = FakeWorkbook.withTables(balanced);
  const { user, press } = await openPane(workbook);
  await press("找格子");
  await user.keyboard("新收{ArrowDown}");
  expect(document.activeElement?.textContent).toBe("表三 · 本年新收 · 总计17");
  await user.keyboard("{ArrowDown}{Enter}");
  expect(workbook.revealed).toBe("requests.new.natural");

  await press("找格子");
  await user.keyboard("网站访问");
  expect(screen.getByText(/^没有找到/)).toBeTruthy();
  await user.keyboard("{Escape}");
  expect(field()).toBeNull();
  expect(document.activeElement?.getAttribute("aria-label")).toBe("找格子");
});
