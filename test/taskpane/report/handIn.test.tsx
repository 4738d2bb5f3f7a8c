/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import type { SavedFile } from "../../../src/session/outside";
import { exampleWith } from "../../audit/exampleFiling";
import { filingJson } from "../../../src/figures";
import { FakeWorkbook } from "../../session/fakeWorkbook";
import { balanced, openPane } from "../openPane";

/** A workbook that keeps a report of last year. */
async function opened() {
  const workbook = FakeWorkbook.withTables(balanced);
  const last = { ...exampleWith({ "disclosure.penalties.decisions": 45 }), year: 2024 };
  workbook.values.set("lastYear", { ...filingJson(last), origin: "own" });
  const saved: SavedFile[] = [];
  const pane = await openPane(workbook, { save: (file) => saved.push(file) > 0 });
  await pane.open(/报告/);
  await screen.findByRole("heading", { name: "与上年对比" });
  return { ...pane, workbook, saved };
}

test("what changed most is told with the way to its cell; every line below", async () => {
  const { press, workbook, user } = await opened();
  await press("看看对比");
  await user.click(await screen.findByRole("button", { name: "表二 · 行政处罚 · 处理决定" }));
  expect(workbook.revealed).toBe("disclosure.penalties.decisions");
  expect(screen.getByText(/45 → 15，-30，-66.67%/)).toBeTruthy();
  expect(screen.getByRole("row", { name: /表三 · 本年新收 · 总计 17 17 0 持平/, hidden: true })).toBeTruthy();
  await press("生成“对比”表");
  await waitFor(() => {
    expect(workbook.pages.map(({ id }) => id)).toEqual(["comparison"]);
  });
});

test("a picture is off until it is chosen, then shown with what it says in words", async () => {
  const { user, session } = await opened();
  expect(session.store.get().pictures).toEqual([]);
  await user.click(screen.getByRole("checkbox", { name: "申请数量" }));
  expect(await screen.findByRole("img", { name: /本年新收17，上年结转0/ })).toBeTruthy();
  expect(screen.getByText(/^图1 /)).toBeTruthy();
});

test("the fingerprint stands in the pane, and the paper is saved", async () => {
  const { press, saved } = await opened();
  expect(await screen.findByText(/^(?:[0-9A-F]{4} ){15}[0-9A-F]{4}$/)).toBeTruthy();
  await press("交稿单（Word）");
  await waitFor(() => {
    expect(saved.map(({ kind }) => kind)).toEqual(["docx"]);
  });
});
