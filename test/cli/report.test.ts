import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { report } from "../../src/cli/commands/report";

const example = "assets/example/baishiyi-2023.json";
const folder = mkdtempSync(join(tmpdir(), "nianbao-"));

test.each([
  [".txt", "本年新收政府信息公开申请17件"],
  [".html", "<td>17</td>"],
  [".docx", "PK"],
])("writes %s", async (extension, content) => {
  const file = join(folder, `report${extension}`);
  expect(await report([example, "-o", file])).toMatchObject({ exit: 0 });
  expect(readFileSync(file, "utf8")).toContain(content);
});

test.each([
  [[example], ".docx"],
  [[example, "-o", "report.pdf"], ".docx"],
  [["nowhere.json", "-o", "report.txt"], "nowhere.json"],
  [[example, "-o", join(folder, "nowhere", "report.txt")], "写不进去"],
])("%j: one line that says why", async (args, said) => {
  const outcome = await report(args);
  expect(outcome).toMatchObject({ exit: 2 });
  expect(outcome.exit === 2 && outcome.message).toContain(said);
});
