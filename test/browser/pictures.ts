import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { newClerk, type Clerk } from "./clerk";
import { launch } from "./launch";
import { served } from "./served";

const assets = fileURLToPath(new URL("../../assets", import.meta.url));
const [browser, preview] = await Promise.all([launch(), served()]);

const button = ({ pane }: Clerk, name: string | RegExp) => pane.getByRole("button", { name }).first();
const open = ({ pane }: Clerk, name: RegExp) => pane.getByRole("tab", { name }).click();
const told = ({ pane }: Clerk, text: RegExp) => pane.getByText(text).first().waitFor({ timeout: 90_000 });

/** The pane as it is now, as high as asked. */
async function picture({ page }: Clerk, name: string, height: number): Promise<void> {
  await page.setViewportSize({ width: 1000, height });
  await page.waitForTimeout(500);
  const image = await page.locator("iframe").screenshot();
  writeFileSync(join(assets, "manual", `${name}.png`), image);
}

/** `npm run pictures`: takes the pictures of the manual and of the README from the running pane. */
async function take(): Promise<void> {
  const clerk = await newClerk(browser, preview.origin);
  await picture(clerk, "start", 760);
  await button(clerk, "插入标准表格").click();
  await told(clerk, /^已插入：/);
  await picture(clerk, "fill", 740);
  await button(clerk, "试一个带错的示例").click();
  await told(clerk, /^示例已载入/);
  await picture(clerk, "check", 800);
  await clerk.page.setViewportSize({ width: 1180, height: 800 });
  await clerk.page.waitForTimeout(500);
  writeFileSync(join(assets, "readme", "pane.png"), await clerk.page.screenshot());
  await button(clerk, "改正").click();
  await told(clerk, /^42\s条勾稽：42\s平$/);
  await button(clerk, "找格子").click();
  await clerk.page.keyboard.type("不掌握 自然人");
  await picture(clerk, "find", 300);
  await clerk.page.keyboard.press("Escape");
  await button(clerk, "更多").click();
  await picture(clerk, "more", 330);
  await clerk.page.keyboard.press("Escape");
  await open(clerk, /报告/);
  await button(clerk, /^生成 Word/).waitFor({ timeout: 90_000 });
  await picture(clerk, "report", 760);
}

try {
  await take();
} finally {
  await browser.close();
  preview.stop();
}
