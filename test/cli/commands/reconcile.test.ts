import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { reconcile } from "../../../src/cli/commands/reconcile";
import { doubtfulText } from "../doubtfulText";

const example = "assets/example/baishiyi-2023.json";
const folder = mkdtempSync(join(tmpdir(), "nianbao-"));
function textFile(text: string, name = "text.txt"): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

test("a text that agrees: exit 0", async () => {
  const outcome = await reconcile([example, textFile("收到政府信息公开申请17件。")]);
  expect(outcome).toMatchObject({ exit: 0 });
});

test("a number that differs: exit 1, with both values", async () => {
  const outcome = await reconcile([example, textFile("收到政府信息公开申请18件。")]);
  expect(outcome.exit === 1 && outcome.output).toContain("文中“18件”，表中为 17");
});

test("what is doubtful in the tables comes before what the text says otherwise", async () => {
  const filing = textFile(doubtfulText(), "filing.txt");
  const outcome = await reconcile([filing, textFile("收到政府信息公开申请18件。", "told.txt")]);
  if (outcome.exit === 2) throw new Error(outcome.message);
  const [first, second] = outcome.output.split("\n");
  expect(first).toBe("请核对（格数有出入）：规章");
  expect(second).toContain("文中“18件”，表中为 17");
});

test("what is doubtful in the tables is told to scripts too", async () => {
  const filing = textFile(doubtfulText(), "filing.txt");
  const outcome = await reconcile([filing, textFile("收到政府信息公开申请18件。"), "--json"]);
  if (outcome.exit === 2) throw new Error(outcome.message);
  expect(JSON.parse(outcome.output)).toMatchObject({ doubts: [{ kind: "cells", found: "规章" }] });
});

test("as JSON", async () => {
  const outcome = await reconcile([example, textFile("2022年收到政府信息公开申请18件。"), "--json"]);
  expect(outcome.exit !== 2 && (JSON.parse(outcome.output) as unknown)).toMatchObject({
    items: [{ surface: "18件" }],
    unmentioned: ["received", "fee"],
  });
});

test.each([
  ["收到政府信息公开申请17件。", "new"],
  ["收到政府信息公开申请17件（含上年结转0件）。", "newAndCarriedIn"],
])("scripts know how %s is read", async (text, reading) => {
  const outcome = await reconcile([example, textFile(text), "--json"]);
  if (outcome.exit === 2) throw new Error(outcome.message);
  const [item] = (JSON.parse(outcome.output) as { items: { reading: string }[] }).items;
  expect(item?.reading).toBe(reading);
});

test("scripts get what a percentage is of as a number", async () => {
  const outcome = await reconcile([example, textFile("予以公开4件，占２３．５％。"), "--json"]);
  if (outcome.exit === 2) throw new Error(outcome.message);
  const { items } = JSON.parse(outcome.output) as { items: unknown[] };
  expect(items.at(-1)).toMatchObject({ verdict: "agrees", base: { value: 17 } });
});

test("several texts against one filing: an entry each, the worst exit of all", async () => {
  const right = textFile("收到政府信息公开申请17件。", "right.txt");
  const wrong = textFile("收到政府信息公开申请18件。", "wrong.txt");
  const outcome = await reconcile([example, right, wrong, "--json"]);
  expect(outcome.exit).toBe(1);
  expect(outcome.exit !== 2 && (JSON.parse(outcome.output) as unknown)).toMatchObject([
    { file: right, items: [{ surface: "17件", verdict: "agrees" }] },
    { file: wrong, items: [{ surface: "18件", verdict: "differs" }] },
  ]);
});

test.each([
  [[example], "2 个文件"],
  [["nowhere.json", "nowhere.txt"], "nowhere.json"],
  [[example, "nowhere.txt"], "nowhere.txt"],
])("%j: one line that says why", async (args, said) => {
  const outcome = await reconcile(args);
  expect(outcome.exit === 2 && outcome.message).toContain(said);
});
