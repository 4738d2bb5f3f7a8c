import assert from "node:assert/strict";
import { barriers } from "./barriers";
import type { Clerk } from "./clerk";

/** Numbers as they come from elsewhere: with their unit, in full width, with a blank. They say what the example says. */
const slips = [
  ["16件", "１", "0", "0", "0", "0", "17"],
  ["0", "0", "0", "0", "0", "0", "0"],
  ["3 件", "1", "0", "0", "０", "0", "4"],
];

/** Puts lines of cells into the sheet as a hand does, with Ctrl+V from a cell on. */
async function pasteAt(
  { page }: Clerk,
  sheet: string,
  address: string,
  lines: readonly (readonly string[])[],
) {
  const { origin } = new URL(page.url());
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"], { origin });
  const select = () =>
    page.evaluate(([on, at]) => globalThis.preview?.select(on, at), [sheet, address] as const);
  await page.evaluate(
    (text) => navigator.clipboard.writeText(text),
    lines.map((line) => line.join("\t")).join("\n"),
  );
  await select();
  await page.locator("#univer-sheet-main-canvas_workbook").click({ position: { x: 600, y: 600 } });
  await select();
  await page.keyboard.press("Control+v");
}

/**
 * A block of numbers pasted into 表三, some of them texts that no formula adds up: said in 核对 in one line, and mended
 * by one click.
 */
export async function pastingJourney(clerk: Clerk) {
  const { pane } = clerk;
  const said = (text: string | RegExp) => pane.getByText(text).first().waitFor();
  await pasteAt(clerk, "表三", await clerk.find("表三", "一、本年新收", "自然人"), slips);
  await said("表三有 4 格的数字是文本");
  assert.deepEqual((await clerk.read("表三", "D5:D7")).flat(), ["16件", 0, "3 件"]);
  await said("42 条勾稽：42 平；另有 1 处须改正");
  assert.deepEqual(await barriers(clerk), []);
  await pane.getByRole("button", { name: "4 格改成数字" }).click();
  await said(/^42\s条勾稽：42\s平$/);
  assert.deepEqual(await clerk.read("表三", "D5:J7"), [
    [16, 1, 0, 0, 0, 0, 17],
    [0, 0, 0, 0, 0, 0, 0],
    [3, 1, 0, 0, 0, 0, 4],
  ]);
}
