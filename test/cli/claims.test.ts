import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { claims } from "../../src/cli/commands/claims";

const file = join(mkdtempSync(join(tmpdir(), "nianbao-")), "text.txt");
writeFileSync(file, "2023年收到政府信息公开申请17件，公开信息112条。");

test("the claims of a text as JSON", async () => {
  const outcome = await claims([file, "--json"]);
  expect(outcome.exit === 0 && (JSON.parse(outcome.output) as unknown)).toMatchObject([
    { surface: "17件", start: 15, end: 18, value: 17, figures: "requests.new.total" },
    { surface: "112条", value: 112, figures: null, about: { kind: "elsewhere", what: "published" } },
  ]);
});

test.each([
  [["nowhere.txt"], "nowhere.txt"],
  [[file, "--year", "23"], "四位数字"],
])("%j: one line that says why", async (args, said) => {
  const outcome = await claims(args);
  expect(outcome.exit === 2 && outcome.message).toContain(said);
});
