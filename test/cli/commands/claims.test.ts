import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { claims } from "../../../src/cli/commands/claims";

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
  [[file, "--year", "23"], "四位年份"],
])("%j: one line that says why", async (args, said) => {
  const outcome = await claims(args);
  expect(outcome.exit === 2 && outcome.message).toContain(said);
});

test("several files: an entry each", async () => {
  const outcome = await claims([file, file, "--json"]);
  expect(outcome.exit === 0 && (JSON.parse(outcome.output) as unknown)).toMatchObject([
    { file, claims: [{ surface: "17件" }, { surface: "112条" }] },
    { file, claims: [{ surface: "17件" }, { surface: "112条" }] },
  ]);
});

test("a file that cannot be used does not stop the others", async () => {
  const outcome = await claims([file, "nowhere.txt", "--json"]);
  expect(outcome).toMatchObject({ exit: 2 });
  expect(JSON.parse(outcome.output ?? "[]")).toMatchObject([{ file }, { file: "nowhere.txt" }]);
});

test("--explain names the rule, the frame and the rivals", async () => {
  const outcome = await claims([file, "--json", "--explain"]);
  expect(outcome.exit === 0 && (JSON.parse(outcome.output) as unknown)).toMatchObject([
    { rule: "requests", frame: null, alternatives: ["requests.new.total+requests.carriedIn.total"] },
    { about: { name: "公开信息" }, frame: "publication" },
  ]);
});
