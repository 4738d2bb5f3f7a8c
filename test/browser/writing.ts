import assert from "node:assert/strict";
import mammoth from "mammoth";
import type { Locator } from "playwright-core";
import { barriers } from "./barriers";
import type { Clerk } from "./clerk";
import { eventually } from "./eventually";

const place = "（二）依申请公开";
const asking = "（四）政府信息公开平台建设";

/** A word as an input method of pinyin brings it: letters that stand for a while, then the word. */
async function compose({ page }: Clerk, letters: string, word: string): Promise<void> {
  const keyboard = await page.context().newCDPSession(page);
  const at = { selectionStart: letters.length, selectionEnd: letters.length };
  await keyboard.send("Input.imeSetComposition", { text: letters, ...at });
  await page.waitForTimeout(200);
  await keyboard.send("Input.insertText", { text: word });
  await keyboard.detach();
}

/** Pastes as from a web page, where a text comes with its looks. */
const paste = (field: Locator, text: string) =>
  field.evaluate((element, words) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", words);
    clipboardData.setData("text/html", `<p style="color: red"><b>${words}</b></p>`);
    element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, text);

/**
 * Numbers that were pasted become chips where they agree with the tables; and words that somebody has put into the
 * sheet meanwhile stand beside the pane's, until one side is chosen and the other kept.
 */
async function pasteAndConflict(clerk: Clerk, held: (of: string, end: string) => Promise<void>) {
  const { pane, page } = clerk;
  const press = (name: string | RegExp) => pane.getByRole("button", { name }).first().click();
  await press(`编辑${place}`);
  const text = pane.getByRole("textbox", { name: `${place}的文字` });
  await text.press("Control+End");
  await paste(text, "。全年收到政府信息公开申请17件");
  await press("把 1 个数字换成随表更新的数字");
  assert.match(await text.innerText(), /申请。全年收到政府信息公开申请17件$/);
  assert.equal(await text.locator("[style*=red], b, strong").count(), 0);
  await page.keyboard.type("，另有");
  const row = (await clerk.read("正文", "A1:A14")).findIndex(([name]) => name === place);
  await clerk.type("正文", `B${row + 1}`, "有人在表里改的。");
  await pane.getByRole("alert").getByText("有人在表里改的。").waitFor();
  assert.match(await text.innerText(), /件，另有$/);
  await press("用我写的");
  await held(place, "申请。全年收到政府信息公开申请{{ 申请.本年新收.总计 }}件，另有");
  await pane.getByRole("button", { name: "换回先前的文字" }).waitFor();
  await press("完成");
  await text.waitFor({ state: "detached" });
}

/**
 * A text of the report is written where it is read: a number put in by its name, a word of an input method, a step
 * taken back, a paste, a 〔…〕 filled in; the sheet holds the template, and the Word file says the same.
 */
export async function writingJourney(clerk: Clerk) {
  const { pane, page } = clerk;
  const keyboard = page.keyboard;
  const press = (name: string | RegExp) => pane.getByRole("button", { name }).first().click();
  const field = (of: string) => pane.getByRole("textbox", { name: `${of}的文字` });
  const template = async (of: string) => {
    const rows = await clerk.read("正文", "A1:B14");
    return String(rows.find(([name]) => name === of)?.[1] ?? "");
  };
  const held = async (of: string, end: string) => {
    await eventually(async () => (await template(of)).endsWith(end));
    assert.ok((await template(of)).endsWith(end), `${of}: ${await template(of)}`);
  };

  await press("插入标准表格");
  await pane
    .getByText(/^已插入：/)
    .first()
    .waitFor();
  await press("载入示例");
  await pane
    .getByText(/^示例已载入/)
    .first()
    .waitFor();
  await pane.getByRole("tab", { name: /报告/ }).click();

  await press(`编辑${place}`);
  const text = field(place);
  await text.waitFor();
  await text.press("Control+End");
  const before = await text.innerText();
  await keyboard.type("另见#新收 总计");
  await pane.getByRole("option").first().waitFor();
  await keyboard.press("Enter");
  await keyboard.type("件");
  assert.equal(await text.innerText(), `${before}另见17件`);
  assert.deepEqual(await barriers(clerk), []);
  for (let step = 0; step < 9 && (await text.innerText()) !== before; step += 1)
    await keyboard.press("Control+z");
  assert.equal(await text.innerText(), before);
  for (let step = 0; step < 9 && !(await text.innerText()).endsWith("17件"); step += 1)
    await keyboard.press("Control+y");
  await compose(clerk, "shenqing", "申请");
  assert.equal(await text.innerText(), `${before}另见17件申请`);
  await keyboard.press("Control+Enter");
  await held(place, "另见{{ 申请.本年新收.总计 }}件申请");

  // Esc leaves the text as it was.
  await press(`编辑${place}`);
  await text.press("Control+End");
  await keyboard.type("不要的话");
  await keyboard.press("Escape");
  await text.waitFor({ state: "detached" });
  await held(place, "件申请");

  await pasteAndConflict(clerk, held);

  // The default text asks for what no figure says.
  await press(`编辑${asking}`);
  const words = field(asking);
  await words.press("Control+a");
  await keyboard.press("Delete");
  await keyboard.press("Control+Enter");
  await words.waitFor({ state: "detached" });
  await press(`编辑${asking}`);
  await press(/^下一处〔…〕/);
  await keyboard.type("政府网站");
  assert.match(await words.innerText(), /政府网站/);
  await keyboard.press("Control+End");
  await keyboard.type("其他照旧。");
  await keyboard.press("Control+Enter");
  await held(asking, "其他照旧。");
  assert.match(await template(asking), /政府网站/);

  // What is typed in the sheet is what the pane shows, with the number of now.
  const cell = await clerk.find("表三", "一、本年新收", "自然人");
  await clerk.type("表三", cell, 26);
  await pane.getByText(/另见(?:\d+)件申请/).waitFor();
  await clerk.type("表三", cell, 16);
  const [download] = await Promise.all([page.waitForEvent("download"), press(/^生成 Word/)]);
  const { value } = await mammoth.extractRawText({ path: await download.path() });
  assert.match(value, /另见17件申请/);
  assert.match(value, /政府网站[^]*其他照旧。/);
  assert.deepEqual(clerk.foreign, []);
  assert.deepEqual(clerk.errors, []);
}
