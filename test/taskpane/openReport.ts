import { screen } from "@testing-library/react";
import type { SavedFile } from "../../src/session/outside";
import { filingJson } from "../../src/figures";
import { exampleWith } from "../audit/exampleFiling";
import { FakeWorkbook } from "../session/fakeWorkbook";
import { balanced, openPane } from "./openPane";

/** The tab 报告 over a workbook that keeps a report of last year. */
export async function openReport() {
  const workbook = FakeWorkbook.withTables(balanced);
  const last = { ...exampleWith({ "disclosure.penalties.decisions": 45 }), year: 2024 };
  workbook.values.set("lastYear", { ...filingJson(last), origin: "own" });
  const saved: SavedFile[] = [];
  const pane = await openPane(workbook, { save: (file) => saved.push(file) > 0 });
  await pane.open(/报告/);
  await screen.findByRole("heading", { name: "与上年对比" });
  return { ...pane, workbook, saved };
}
