import { test } from "node:test";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import assert from "node:assert/strict";
import { unzipSync } from "fflate";
import mammoth from "mammoth";
import { readDocument } from "../../src/files";
import { verify } from "../../src/seal";
import { temporaryFolder } from "../temporaryFolder";
import { barriers } from "./barriers";
import { patientContext, type Clerk } from "./clerk";
import { countyJourney } from "./countyClerk";
import { eventually } from "./eventually";
import { nextYearJourney } from "./nextYear";
import { opened } from "./opened";
import { pastingJourney } from "./pasting";
import {
  beforeFirstPaint,
  fileAt,
  packaged,
  pageOn,
  repliesOfWorker,
  rollupOfWorker,
  scriptsIn,
} from "./packaged";
import { writingJourney } from "./writing";

const { browser, origin, visitor } = opened();

const verdict = (clerk: Clerk, text: string | RegExp) =>
  clerk.pane.getByRole("tabpanel").getByText(text).first().waitFor();
const press = (clerk: Clerk, name: string | RegExp) =>
  clerk.pane.getByRole("button", { name }).first().click();
/** A person reads a question before answering it: an answer within half a second counts as a slip of the hand. */
const read = (clerk: Clerk) => clerk.page.waitForTimeout(700);
const open = (clerk: Clerk, name: RegExp) => clerk.pane.getByRole("tab", { name }).click();

const base = "https://oa.example.gov.cn/xxgk/nianbao/";
/** Made while the other tests wait for the browser. */
const packaging = packaged(base);
// Where it fails, its own test says so.
packaging.catch(() => undefined);

void test("a pane that is there before the workbook's script waits for it, and is ready when the workbook has taken the focus, so that it never loses it to the workbook", async () => {
  const page = await (await patientContext(browser())).newPage();
  const pane = page.frameLocator('iframe[title="年报助手"]');
  await page.route("**/page.js", async (route) => {
    await pane.getByText("正在打开").waitFor();
    await route.continue();
  });
  // Univer draws its sheet, and focuses it, 300 ms after it is made; here it takes its time.
  await page.addInitScript(() => {
    const timeout = window.setTimeout.bind(window);
    window.setTimeout = ((handler: () => void, delay?: number) =>
      timeout(handler, delay === 300 ? 5_000 : delay)) as typeof window.setTimeout;
  });
  await page.goto(origin(), { waitUntil: "commit" });
  await pane.getByRole("button", { name: "载入示例" }).waitFor();
  assert.notEqual(await page.evaluate(() => document.activeElement?.tagName), "BODY");
  await page.context().close();
});

void test("a pane whose files are not all there says so", async () => {
  const page = await (await patientContext(browser())).newPage();
  const pane = page.frameLocator('iframe[title="年报助手"]');
  for (const script of ["**/pane/*openPane*.js", "**/page.js"])
    await page.route(script, (route) => route.abort());
  await page.goto(origin());
  await pane.getByText("没有全部加载").waitFor();
  await page.context().close();
});

void test("insert, load the example, break one number, mend it", async () => {
  const clerk = await visitor();
  await press(clerk, "插入标准表格");
  await clerk.pane
    .getByText(/^已插入：/)
    .first()
    .waitFor();
  assert.deepEqual((await clerk.sheets()).slice(-6), ["封面", "表二", "表三", "表四", "其他数据", "正文"]);
  assert.deepEqual(await barriers(clerk), []);

  await press(clerk, "载入示例");
  await clerk.pane
    .getByText(/^示例已载入/)
    .first()
    .waitFor();
  await open(clerk, /核对/);
  await verdict(clerk, "42 条勾稽：42 平");

  const cell = await clerk.find("表三", "本机关不掌握", "自然人");
  assert.deepEqual(await clerk.read("表三", cell), [[11]]);
  await clerk.type("表三", cell, 10);
  await verdict(clerk, /不平/);
  await clerk.pane.getByText("现为 10，改为 11").waitFor({ state: "attached" });
  assert.equal(await clerk.shown("表三", cell), "▲ 10");
  assert.deepEqual(await barriers(clerk), []);

  await press(clerk, "改正");
  await verdict(clerk, "42 条勾稽：42 平");
  assert.deepEqual(await clerk.read("表三", cell), [[11]]);
  await press(clerk, "撤销改正");
  await verdict(clerk, /不平/);
  assert.deepEqual(await clerk.read("表三", cell), [[10]]);
  await press(clerk, "改正");
  await verdict(clerk, "42 条勾稽：42 平");
  await pastingJourney(clerk);

  await open(clerk, /报告/);
  await verdict(clerk, /本年新收政府信息公开申请/);
  assert.deepEqual(await barriers(clerk), []);
  const [download] = await Promise.all([clerk.page.waitForEvent("download"), press(clerk, /^生成 Word/)]);
  assert.equal(
    download.suggestedFilename(),
    "重庆市九龙坡区白市驿镇人民政府2023年政府信息公开工作年度报告.docx",
  );
  const { value } = await mammoth.convertToHtml({ path: await download.path() });
  assert.equal(value.match(/<table>/g)?.length, 3);
  assert.match(value, /本年新收政府信息公开申请17件/);
  const rows = value.match(/<tr>.*?<\/tr>/g) ?? [];
  const received = rows.find((row) => row.includes("一、本年新收政府信息公开申请数量")) ?? "";
  const texts = [...received.matchAll(/<p>(.*?)<\/p>/g)].map(([, text]) => text);
  assert.deepEqual(texts.slice(1), ["16", "1", "0", "0", "0", "0", "17"]);

  await press(clerk, "写入工作表");
  await clerk.pane
    .getByText(/^已写入“正文”/)
    .first()
    .waitFor();
  assert.match(String((await clerk.read("正文", "C6"))[0]?.[0]), /^本年新收政府信息公开申请17件/);

  await press(clerk, "高级");
  const [sample] = await Promise.all([clerk.page.waitForEvent("download"), press(clerk, "下载模板样例")]);
  const [own] = await Promise.all([
    clerk.page.waitForEvent("download"),
    clerk.pane.locator('input[aria-label="选择模板生成"]').setInputFiles(await sample.path()),
  ]);
  const filled = await mammoth.convertToHtml({ path: await own.path() });
  assert.equal(filled.value.match(/<table>/g)?.length, 3);
  assert.match(filled.value, /本年新收政府信息公开申请17件/);

  await open(clerk, /填表/);
  const choose = (label: string, path: string) =>
    clerk.pane.locator(`input[type="file"][aria-label="${label}"]`).setInputFiles(path);
  const word = await download.path();
  await clerk.type("表三", cell, 10);
  await choose("从文件导入数字", word);
  await clerk.pane.getByRole("row", { name: "本机关不掌握 · 自然人 10 11" }).waitFor();
  assert.deepEqual(await barriers(clerk), []);
  await read(clerk);
  await press(clerk, "用导入的数（改 1 格）");
  await clerk.pane
    .getByText(/^已写入 1 处/)
    .first()
    .waitFor();
  assert.deepEqual(await clerk.read("表三", cell), [[11]]);
  await choose("导入上年报告", word);
  await verdict(clerk, /应导入 2022 年的报告/);
  await read(clerk);
  await press(clerk, "带入");
  await verdict(clerk, /2023 年的报告，用于跨年核对/);
  await press(clerk, /^更改：上年报告/);
  await press(clerk, "不再使用");
  await clerk.pane
    .getByText(/^不再使用 2023 年的报告？/)
    .first()
    .waitFor();
  await read(clerk);
  await clerk.pane
    .getByRole("group", { name: /^不再使用/ })
    .getByRole("button", { name: "不再使用" })
    .click();
  await clerk.pane.getByRole("button", { name: "导入上年报告" }).waitFor();
  await nextYearJourney(clerk, word);

  // Every file went through the one worker.
  assert.deepEqual(
    clerk.page.workers().map((worker) => new URL(worker.url()).pathname),
    ["/pane/worker.js"],
  );
  assert.deepEqual(clerk.foreign, []);
  assert.deepEqual(clerk.errors, []);
  await clerk.page.context().close();
});

/** Last year beside this one, pictures, and the whole set: made, saved and read back. Needs the example. */
async function compareJourney(clerk: Clerk) {
  const source = JSON.parse(readFileSync("assets/example/baishiyi-2023.json", "utf8")) as {
    figures: Record<string, number>;
  };
  const figures = { ...source.figures, "disclosure.penalties.decisions": 45 };
  const last = join(temporaryFolder("last-year"), "2022.json");
  writeFileSync(last, JSON.stringify({ ...source, year: 2022, figures, paragraphs: {} }));
  await open(clerk, /填表/);
  await clerk.pane.locator('input[type="file"][aria-label="导入上年报告"]').setInputFiles(last);
  await clerk.pane.getByRole("button", { name: "带入" }).first().waitFor();
  await read(clerk);
  await press(clerk, "带入");
  await open(clerk, /报告/);
  await press(clerk, "看看对比");
  await verdict(clerk, /45 → 15，-30，-66.67%/);
  await clerk.pane.getByRole("checkbox", { name: "申请数量" }).check();
  await clerk.pane.getByRole("img", { name: /本年新收17/ }).waitFor();
  assert.deepEqual(await barriers(clerk), []);

  const [saved] = await Promise.all([
    clerk.page.waitForEvent("download"),
    press(clerk, "一键成套（压缩包）"),
  ]);
  await clerk.pane
    .getByText(/整套 5 份已生成，读回核对一致/)
    .first()
    .waitFor();
  const files = Object.entries(unzipSync(readFileSync(await saved.path())));
  assert.equal(files.length, 5);
  const code = await clerk.pane.getByText(/^(?:[0-9A-F]{4} ){15}[0-9A-F]{4}$/).textContent();
  for (const kind of [".docx", ".html", ".xlsx"]) {
    const [, bytes = new Uint8Array()] = files.find(([name]) => name.endsWith(`报告${kind}`)) ?? [];
    const held = await readDocument(bytes);
    assert.ok(held.ok);
    assert.equal(verify(held.filing, code ?? ""), "same");
  }

  await press(clerk, "生成“对比”表");
  await clerk.pane.getByText("已生成工作表“对比”。").first().waitFor();
  await press(clerk, /^在工作表里画/);
  // The preview's spreadsheet has no charts, and that is said.
  await clerk.pane
    .getByText(/^已生成工作表“图表”。这里画不出其中的图/)
    .first()
    .waitFor();
  const cell = await clerk.find("表二", "行政处罚", "本年处理决定数量");
  const row = (await clerk.read("对比", "A1:A80")).findIndex(
    ([name]) => name === "表二 · 行政处罚 · 处理决定",
  );
  assert.deepEqual(await clerk.read("对比", `D${String(row + 1)}`), [[-30]]);
  await clerk.type("表二", cell, 25);
  const difference = () => clerk.read("对比", `D${String(row + 1)}`);
  await eventually(async () => (await difference())[0]?.[0] === -20);
  assert.deepEqual(await difference(), [[-20]]);
  assert.deepEqual(clerk.errors, []);
}

void test("the words of the report, and what goes with it", async (t) => {
  const clerk = await visitor();
  await t.test("a text of the report is written in the pane", () => writingJourney(clerk));
  await t.test("last year beside this one, pictures, and the whole set: made, saved and read back", () =>
    compareJourney(clerk),
  );
  await clerk.page.context().close();
});

void test("a county's clerk adds up the reports of many units", async () => {
  const clerk = await visitor();
  await countyJourney(clerk);
  assert.deepEqual(clerk.foreign, []);
  assert.deepEqual(clerk.errors, []);
  await clerk.page.context().close();
});

void test("the packaged folder runs from an office's own server, and asks nobody else", async () => {
  const folder = await packaging;
  assert.ok(beforeFirstPaint(folder) <= 120_000);
  // With everything that the pane and its two workers share once in it; three times, it would be twice as much.
  assert.ok(scriptsIn(folder) <= 5_500_000);
  const { page, missing, errors } = await pageOn(browser(), folder, base);
  await page.goto(`${base}taskpane.html`);
  await page.getByText("请在 Excel 里打开").waitFor();
  await page.goto(`${base}install.html`);
  await page.getByText(`${base}taskpane.html`).first().waitFor();
  // The policy, which every page has, lets the worker run, and the worker what it loads.
  await page.goto(`${base}said.html`);
  const script = readdirSync(folder).find((name) => /^files\..*\.js$/.test(name)) ?? "";
  assert.deepEqual(await repliesOfWorker(page, script, "%PDF-1.4 cut"), ["ready", "step", "done"]);
  const rollup = readdirSync(folder).find((name) => /^rollup\..*\.js$/.test(name)) ?? "";
  const report = readFileSync("assets/example/baishiyi-2023.json", "utf8");
  assert.deepEqual(await rollupOfWorker(page, rollup, report), [1, "PK"]);
  for (const name of ["commands.html", "said.html", "assets/manual.html"])
    assert.equal((await page.goto(base + name))?.status(), 200);
  // Browsers ask for this one by themselves.
  assert.deepEqual(
    missing.filter((address) => !address.endsWith("/favicon.ico")),
    [],
  );
  assert.deepEqual(errors, []);

  const manifest = readFileSync(join(folder, "manifest.xml"), "utf8");
  const named = [...manifest.matchAll(/DefaultValue="(https:[^"?]+)/g)].map(([, address = ""]) => address);
  assert.ok(named.length > 5);
  assert.deepEqual(
    named.filter((address) => fileAt(folder, base, address) === undefined),
    [],
  );
  await page.context().close();
});
