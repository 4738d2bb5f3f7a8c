import { extractRawText } from "mammoth";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { seal } from "../../../src/cli/commands/seal";

const example = "assets/example/baishiyi-2023.json";
const folder = mkdtempSync(join(tmpdir(), "nianbao-"));

const codeIn = (text: string) => /数字指纹：([0-9A-F ]+)/.exec(text)?.[1] ?? "";

test("prints the paper, and says whether a file is the one that was signed", async () => {
  const output = join(folder, "seal.docx");
  const outcome = await seal([example, "-o", output]);
  const code = codeIn(outcome.exit === 0 ? outcome.output : "");
  expect(code).toMatch(/^(?:[0-9A-F]{4} ){15}[0-9A-F]{4}$/);
  const text = (await extractRawText({ buffer: readFileSync(output) })).value;
  expect(text).toContain("政府信息公开工作年度报告交稿单");
  for (const group of code.split(" ")) expect(text).toContain(group);
  expect(text).toContain("负责人");
  expect(await seal([example, "--verify", code])).toMatchObject({ exit: 0 });
  expect(
    await seal([example, "--verify", code.replace(/^./, (digit) => (digit === "0" ? "1" : "0"))]),
  ).toMatchObject({
    exit: 1,
  });
  expect(await seal([example, "--verify", "12"])).toMatchObject({ exit: 2 });
  expect(await seal(["nowhere.json"])).toMatchObject({ exit: 2 });
});
