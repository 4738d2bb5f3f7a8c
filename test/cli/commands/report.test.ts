import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseFiling } from "../../../src/figures";
import { sampleTemplate } from "../../../src/files/wordTemplate";
import { report } from "../../../src/cli/commands/report";

function parseFilingOf(path: string) {
  const parsed = parseFiling(JSON.parse(readFileSync(path, "utf8")));
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed;
}

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

test("fills an office's own Word file, and tells every mistake in it", async () => {
  const file = (name: string) => join(folder, name);
  const { filing } = parseFilingOf(example);
  writeFileSync(file("template.docx"), await sampleTemplate(filing));
  const made = await report([example, "-o", file("own.docx"), "--template", file("template.docx")]);
  expect(made).toMatchObject({ exit: 0 });
  expect(readFileSync(file("own.docx"), "latin1")).toContain("PK");
  expect(await report([example, "-o", file("own.txt"), "--template", file("template.docx")])).toMatchObject({
    exit: 2,
  });
  const wrong = await report([example, "-o", file("own.docx"), "--template", "package.json"]);
  expect(wrong.exit === 2 && wrong.message).toContain("package.json：");
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
