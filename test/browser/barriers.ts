import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Clerk } from "./clerk";

declare global {
  // In the pane; its script is put there for the tests.
  var axe: { run(root: string, options: object): Promise<AxeResults> } | undefined;
}

const script = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * What axe finds in the pane that keeps people from using it, in a readable line each. Asked in the pane's own frame: on
 * the whole page it would go through every part of the spreadsheet as well.
 */
export async function barriers({ page }: Clerk): Promise<string[]> {
  const element = await page.locator('iframe[title="年报助手"]').elementHandle();
  const frame = await element.contentFrame();
  if (!frame) throw new Error("There is no pane.");
  if (!(await frame.evaluate(() => globalThis.axe !== undefined))) await frame.evaluate(script);
  const found = await frame.evaluate(() => globalThis.axe?.run("#root", { resultTypes: ["violations"] }));
  if (!found) throw new Error("There is no axe.");
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}
