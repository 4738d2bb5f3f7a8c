import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import mammoth from "mammoth";
import type { Filing } from "../../src/figures";
import { asXlsx } from "../../src/files/xlsx";
import { withNumbers } from "../audit/balancedFiling";
import { Random } from "../audit/random";
import { county } from "../rollup/county";
import { temporaryFolder } from "../temporaryFolder";
import { barriers } from "./barriers";
import type { Clerk } from "./clerk";

const units = county(24, new Random(24));

/** What the units of a county send: one is missing, one has a slip, one file is no report, one belongs to Word. */
async function post(): Promise<{ readonly files: string[]; readonly roster: string }> {
  const folder = temporaryFolder("county");
  const files: string[] = [];
  const put = (name: string, content: Uint8Array | string) => {
    const file = join(folder, name);
    writeFileSync(file, content);
    return file;
  };
  for (const [at, filing] of units.entries()) {
    if (at === 3) continue;
    const sent: Filing = at === 5 ? withNumbers(filing, [["requests.new.total", 99_999]]) : filing;
    files.push(put(`${filing.unit}.xlsx`, await asXlsx(sent)));
  }
  files.push(put("会议通知.txt", "会议通知"), put("~$第1局.xlsx", "x"));
  return { files, roster: put("名册.csv", `单位名称\n${units.map(({ unit }) => unit).join("\n")}`) };
}

/** Presses 停 as soon as it is there: on a quick machine all files would be read before a hand of ours gets to it. */
const stopAtOnce = ({ pane }: Clerk) =>
  pane.locator("body").evaluate((body) => {
    const watch = new MutationObserver(() => {
      const stop = [...body.querySelectorAll("button")].find(({ textContent }) => textContent === "停");
      if (!stop) return;
      watch.disconnect();
      stop.click();
    });
    watch.observe(body, { childList: true, subtree: true });
  });

/**
 * The January of a county's clerk: receives files, stops and goes on, looks at who is missing and what is wrong, writes
 * a 退回单, puts the sums into the workbook and begins the county's own report.
 */
export async function countyJourney(clerk: Clerk) {
  const { pane, page } = clerk;
  const { files, roster } = await post();
  const press = (name: string | RegExp) => pane.getByRole("button", { name }).first().click();
  const said = (text: string | RegExp) => pane.getByText(text).first().waitFor();

  await press("更多");
  await pane.getByRole("menuitem", { name: "汇总下级单位" }).click();
  await pane.getByRole("button", { name: "选择文件", exact: true }).waitFor();
  assert.deepEqual(await barriers(clerk), []);
  await stopAtOnce(clerk);
  await pane.locator('input[aria-label="选择文件"]').setInputFiles(files);
  await said(/^停在这里/);
  await press(/^继续$/);
  await said("收到 23 份，计入 23 个单位。");
  await said(/^略过 1 个 Office 临时文件/);
  await said(/会议通知\.txt/);

  await pane.locator('input[aria-label="选择名册"]').setInputFiles(roster);
  await said("收到 23 份，计入 23 个单位，1 个未报。");
  await pane.getByLabel("按情况筛选").selectOption("findings");
  const list = pane.getByRole("list", { name: "各单位" });
  await list.getByRole("listitem").first().waitFor();
  assert.deepEqual(await barriers(clerk), []);

  const wrong = units[5]?.unit ?? "";
  assert.match(
    (await list.getByRole("listitem").first().textContent()) ?? "",
    new RegExp(`^${wrong}.*有问题$`),
  );
  await press(new RegExp(`^${wrong}`));
  await said(/填的是 99999，很可能应为/);
  assert.deepEqual(await barriers(clerk), []);
  const [slip] = await Promise.all([page.waitForEvent("download"), press("退回单 Word")]);
  assert.equal(slip.suggestedFilename(), `${wrong}退回单.docx`);
  const { value } = await mammoth.extractRawText({ path: await slip.path() });
  assert.match(value, /填的是 99999/);
  await press("返回各单位");

  await press(/^本年新收 · 总计/);
  await pane.getByRole("button", { name: "返回汇总表" }).waitFor();
  assert.match(
    (await list.getByRole("listitem").first().textContent()) ?? "",
    new RegExp(`^${wrong}.*99999$`),
  );
  await press("返回汇总表");

  const [values] = await Promise.all([page.waitForEvent("download"), press("逐值明细（CSV）")]);
  const [head, ...rows] = readFileSync(await values.path(), "utf8")
    .trimEnd()
    .split("\n");
  assert.equal(head, "unit,year,figure,value");
  assert.equal(new Set(rows.map((row) => row.split(",")[0])).size, 23);

  await press("写入工作簿");
  await said(/^已加在最后：名册、单位明细、汇总表二、汇总表三、汇总表四、核对、差异/);
  const sum = await clerk.read("汇总表三", await clerk.find("汇总表三", "本年新收", "总计"));
  await page.evaluate(([sheet, address]) => globalThis.preview?.select(sheet, address), [
    "汇总表三",
    "D5",
  ] as const);
  await pane.getByRole("heading", { name: "表三 · 本年新收 · 自然人" }).waitFor();
  await press("返回汇总表");

  await press("以合计起草本级报告");
  // A person reads a question before answering it.
  await page.waitForTimeout(700);
  assert.deepEqual(await barriers(clerk), []);
  await press(/^只填未填的/);
  await said(/^已写入 \d+ 格/);
  assert.deepEqual(await clerk.read("表三", await clerk.find("表三", "本年新收", "总计")), sum);
}
