import { test } from "node:test";
import assert from "node:assert/strict";
import type { Locator } from "playwright-core";
import { filingJson } from "../../src/figures";
import { withNumbers } from "../audit/balancedFiling";
import { Random } from "../audit/random";
import { isDeep } from "../deep";
import { county } from "../rollup/county";
import type { Clerk } from "./clerk";
import { opened } from "./opened";

const { visitor } = opened();

const tabs = ["填表", "核对", "报告"] as const;
const told = (clerk: Clerk, text: RegExp) => clerk.pane.getByText(text).first().waitFor();
const button = (clerk: Clerk, name: string | RegExp) => clerk.pane.getByRole("button", { name }).first();

/** How wide the pane is, and how far its content is enlarged. */
async function look({ page }: Clerk, width: number, zoom: number): Promise<void> {
  await page.evaluate(
    ([wide, factor]) => {
      const frame = document.querySelector("iframe");
      if (!frame?.contentDocument) throw new Error("There is no pane.");
      frame.style.width = `${wide}px`;
      document.body.style.gridTemplateColumns = `1fr ${wide}px`;
      frame.contentDocument.documentElement.style.setProperty("zoom", String(factor));
    },
    [width, zoom] as const,
  );
}

/** Waits until the pane is drawn in its new size and nothing in it moves any more, but what never rests. */
const atRest = ({ pane }: Clerk) =>
  pane.locator("body").evaluate(async () => {
    for (let frame = 0; frame < 2; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    await Promise.allSettled(
      document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
        .map(({ finished }) => finished),
    );
  });

/** What sticks out of the pane at the right, by its words. */
const stickingOut = ({ pane }: Clerk) =>
  pane.locator("body").evaluate((body) => {
    const edge = document.documentElement.getBoundingClientRect().right + 1;
    const shown = [...body.querySelectorAll("#root *")].filter((element) => {
      const { right, width, height } = element.getBoundingClientRect();
      return width > 1 && height > 1 && right > edge && getComputedStyle(element).opacity !== "0";
    });
    const scrolls = document.documentElement.scrollWidth > document.documentElement.clientWidth;
    return [
      ...(scrolls ? ["the page scrolls sideways"] : []),
      ...shown.map((element) => element.textContent),
    ];
  });

/** The part of the pane's height that stays whatever is scrolled: title, tabs, and what is said at the foot. */
const standing = ({ pane }: Clerk) =>
  pane.locator("body").evaluate((body) => {
    const heights = ["header", '[role="tablist"]', "footer"].map(
      (part) => body.querySelector(part)?.getBoundingClientRect().height ?? 0,
    );
    return heights.reduce((sum, height) => sum + height, 0) / body.getBoundingClientRect().height;
  });

/** The reports of four units, the second with a slip, and a file that is no report. */
function received() {
  const file = (name: string, text: string) => ({ name, mimeType: "", buffer: Buffer.from(text) });
  const sent = county(4, new Random(4)).map((filing, at) =>
    at === 1 ? withNumbers(filing, [["requests.new.total", 100_000]]) : filing,
  );
  return [
    ...sent.map((filing) => file(`${filing.unit}.json`, JSON.stringify(filingJson(filing)))),
    file("会议通知.txt", "会议通知"),
  ];
}

/** Widths of the pane and how far it is enlarged; the last one is the first once more, with larger letters. */
const sizes = [[320, 1], [350, 2], ...(isDeep ? ([[640, 2]] as const) : [])] as const;

void test("no tab sticks out at 320 px and at 200 %, empty, filled or wrong", async (t) => {
  const clerk = await visitor();
  const everywhere = async (state: string, names: readonly string[] = tabs) => {
    for (const [width, zoom] of sizes) {
      await look(clerk, width, zoom);
      for (const name of names) {
        await clerk.pane.getByRole("tab", { name: new RegExp(name) }).click();
        await atRest(clerk);
        const where = `${state}, ${name}, ${width} px, ${zoom * 100} %`;
        assert.deepEqual(await stickingOut(clerk), [], where);
        assert.ok((await standing(clerk)) < 0.4, `${where}: ${await standing(clerk)} of the height`);
      }
    }
    await look(clerk, 350, 1);
  };
  await everywhere("empty");
  await clerk.pane.getByRole("tab", { name: "填表" }).click();
  await t.test(
    "a step that folds when it is left does not move the button that is being pressed",
    async () => {
      await clerk.pane.getByRole("textbox", { name: "单位名称" }).fill("甲镇人民政府");
      await button(clerk, "插入标准表格").click({ delay: 120 });
      await told(clerk, /^已插入：/);
      await button(clerk, "更改：单位与年度").waitFor();
    },
  );
  await everywhere("inserted");
  await clerk.pane.getByRole("tab", { name: "填表" }).click();
  await button(clerk, "试一个带错的示例").click();
  await button(clerk, "覆盖并载入").waitFor();
  // A person reads a question before answering it.
  await clerk.page.waitForTimeout(700);
  await button(clerk, "覆盖并载入").click();
  await told(clerk, /^示例已载入/);
  await everywhere("wrong");
  await button(clerk, "更多").click();
  await clerk.pane.getByRole("menuitem", { name: "汇总下级单位" }).click();
  await button(clerk, "选择文件").waitFor();
  await everywhere("no files", ["汇总"]);
  await clerk.pane.locator('input[aria-label="选择文件"]').setInputFiles(received());
  await told(clerk, /^收到 4 份/);
  await everywhere("added up", ["汇总"]);
  await button(clerk, /^第2局/).click();
  await button(clerk, "返回各单位").waitFor();
  await everywhere("one unit", ["汇总"]);
  await button(clerk, "返回各单位").press("Escape");
  await button(clerk, /^本年新收 · 总计/).click();
  await button(clerk, "返回汇总表").waitFor();
  await everywhere("one figure", ["汇总"]);
  await clerk.page.context().close();
});

/** From an empty workbook to the Word file. */
async function keyboardJourney(clerk: Clerk) {
  const { page, pane } = clerk;
  /** Tab, until the focus is on what has this name. */
  const reach = async (name: RegExp) => {
    for (let steps = 0; steps < 120; steps += 1) {
      await page.keyboard.press("Tab");
      const at = await pane.locator(":focus").evaluateAll(([element]) => {
        if (!(element instanceof HTMLElement)) return "";
        return element.getAttribute("aria-label") ?? element.textContent;
      });
      if (name.test(at)) return;
    }
    assert.fail(`The Tab key does not reach ${String(name)}.`);
  };
  await pane.getByRole("tab", { name: "填表" }).focus();
  await reach(/^插入标准表格$/);
  await page.keyboard.press("Enter");
  await told(clerk, /^已插入：/);
  await pane.getByRole("tab", { name: "填表" }).focus();
  await reach(/^试一个带错的示例$/);
  await page.keyboard.press("Enter");
  await told(clerk, /^示例已载入/);
  await pane.getByRole("tab", { name: /核对/ }).focus();
  await reach(/^改正$/);
  await page.keyboard.press("Enter");
  await told(clerk, /^42\s条勾稽：42\s平$/);
  assert.notEqual(await pane.locator("body").evaluate(() => document.activeElement?.tagName), "BODY");
  await pane.getByRole("tab", { name: /核对/ }).focus();
  await page.keyboard.press("ArrowRight");
  await pane.getByRole("button", { name: /^生成 Word/ }).waitFor();
  await reach(/^生成 Word/);
  const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
  assert.match(download.suggestedFilename(), /年度报告\.docx$/);
}

/** Needs the tables, and figures that balance. */
async function hastyJourney(clerk: Clerk) {
  await clerk.pane.getByRole("tab", { name: "填表" }).click();
  for (const height of [520, 900]) {
    await clerk.page.setViewportSize({ width: 1366, height });
    for (const name of ["移除年报助手的内容", "载入示例", /^转到 \d+ 年$/]) {
      await button(clerk, "更多").click();
      await inHaste(clerk, clerk.pane.getByRole("menuitem", { name }), `${String(name)} at ${height} px`);
    }
  }
  // What overwrites in 报告: the results in 正文, a sheet that stands already, and the clerk's own template.
  await clerk.pane.getByRole("tab", { name: /报告/ }).click();
  await button(clerk, "写入工作表").click();
  await told(clerk, /^已写入“正文”/);
  await button(clerk, "交稿单（工作表）").click();
  await told(clerk, /^已生成工作表“交稿单”/);
  await clerk.type("表三", await clerk.find("表三", "一、本年新收", "自然人"), 26);
  await told(clerk, /2 处待处理/);
  await inHaste(clerk, button(clerk, "写入工作表"), "写入工作表");
  await inHaste(clerk, button(clerk, "交稿单（工作表）"), "交稿单（工作表）");
  await button(clerk, "编辑（五）监督保障").click();
  await inHaste(clerk, button(clerk, "恢复默认文字"), "恢复默认文字");
}

/** A double click of a real pointer, and one click more, on whatever has come up where it is: nothing may change. */
async function inHaste(clerk: Clerk, target: Locator, what: string) {
  const { page, pane } = clerk;
  const blocks = [
    ["表三", "A1:J30"],
    ["封面", "A1:B8"],
    ["正文", "A1:C14"],
  ] as const;
  const state = async () =>
    Promise.all([clerk.sheets(), ...blocks.map(([sheet, block]) => clerk.read(sheet, block))]);
  const before = await state();
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (!box) throw new Error(`${what} has no place.`);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.dblclick(x, y, { delay: 40 });
  await pane.locator("[data-safe]").waitFor();
  // The third of a row, as a hand in haste sends it; on a slow machine it comes too late to be told by the clock.
  await page.mouse.down({ clickCount: 3 });
  await page.mouse.up({ clickCount: 3 });
  await page.waitForTimeout(300);
  assert.deepEqual(await state(), before, what);
  await page.keyboard.press("Escape");
  await pane.locator("[data-safe]").waitFor({ state: "detached" });
}

void test("a workbook by keyboard alone, then by a hand in haste", async (t) => {
  const clerk = await visitor();
  await t.test("by keyboard alone from an empty workbook to the Word file", () => keyboardJourney(clerk));
  await t.test("a double click on a button that leads to destroying something destroys nothing", () =>
    hastyJourney(clerk),
  );
  assert.deepEqual(clerk.errors, []);
  await clerk.page.context().close();
});
