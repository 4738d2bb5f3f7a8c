import assert from "node:assert/strict";
import { barriers } from "./barriers";
import type { Clerk } from "./clerk";

/**
 * The Word file that was made is read back, and nothing differs. Then the next year is begun, a copy saved first, and
 * the Word file becomes the report of last year.
 *
 * @param word the report of the year that ends
 */
export async function nextYearJourney(clerk: Clerk, word: string) {
  const { pane, page } = clerk;
  const press = (name: string | RegExp) => pane.getByRole("button", { name }).first().click();
  const said = (text: string | RegExp) => pane.getByText(text).first().waitFor();
  const choose = (label: string) =>
    pane.locator(`input[type="file"][aria-label="${label}"]`).setInputFiles(word);
  /** A person reads a question before answering it. */
  const read = () => page.waitForTimeout(700);

  await choose("从文件导入数字");
  await said("读到的数字和表里的一致，没有可导入的。");

  const cell = await clerk.find("表三", "一、本年新收", "自然人");
  await press("更多");
  await pane.getByRole("menuitem", { name: "转到 2024 年" }).click();
  await pane.locator("[data-safe]").waitFor();
  await read();
  const [copy] = await Promise.all([page.waitForEvent("download"), press("先下载备份再转")]);
  assert.match(copy.suggestedFilename(), /2023年政府信息公开工作年度报告\.xlsx$/);
  await said("已转到 2024 年，可以开始填数。");
  assert.deepEqual(await clerk.read("表三", cell), [[""]]);

  await choose("换一份");
  await said(/^读到“重庆市九龙坡区白市驿镇人民政府” 2023 年的报告：200 个数字/);
  await read();
  await press("带入");
  await said(/2023\s?年的报告，用于跨年核对和同比/);
  // Names whose values are still open are told in the text, and are no mistakes in it.
  await pane.getByRole("tab", { name: /报告/ }).click();
  await said(/文体活动〔/);
  assert.equal(await pane.getByText("正文模板有误").count(), 0);
  assert.deepEqual(await barriers(clerk), []);
}
