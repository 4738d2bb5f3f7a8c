/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import { FakeWorkbook } from "../../session/fakeWorkbook";
import { openPane } from "../openPane";

test("ten seconds: an example with a slip, the slip is named, mended, and all is blank again", async () => {
  const workbook = new FakeWorkbook();
  const { press } = await openPane(workbook);
  await press("试一个带错的示例");
  expect(screen.getByRole("tab", { selected: true }).textContent).toMatch(/^核对/);
  expect(screen.getByRole("heading", { name: "示例里有一格故意填错了" })).toBeTruthy();
  expect(screen.getByText(/^现为 \d+，改为 \d+$/)).toBeTruthy();

  await press("改正");
  expect(screen.getByRole("heading", { name: "改好了，全部勾稽都平" })).toBeTruthy();
  await press("清空示例，填自己的");
  await waitFor(() => {
    expect(screen.getByRole("status").textContent).toBe("示例已清空，可以填自己的了。");
  });
  expect([...workbook.cells.values()].filter(({ content }) => content !== null)).toEqual([]);
  expect(workbook.cover).toMatchObject({ unit: "", year: 2025 });
  expect(workbook.paragraphs.filter(({ text }) => text !== "")).toEqual([]);
  expect(workbook.facts.filter(({ value }) => value !== "")).toEqual([]);
  expect(screen.getByRole("tab", { selected: true }).textContent).toBe("填表");
});

test("what was typed into the example is not emptied without a question", async () => {
  const workbook = new FakeWorkbook();
  const { press, edit } = await openPane(workbook);
  await press("试一个带错的示例");
  await edit("requests.new.natural", 99);
  await press("清空示例，填自己的");
  expect(screen.getByRole("group", { name: /您改过的数字/ })).toBeTruthy();
  await press("取消");
  expect(workbook.cells.get("requests.new.natural")?.content).toBe(99);
});
