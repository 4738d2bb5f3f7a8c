import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { check } from "../../../src/cli/commands/check";
import { issue } from "../../../src/cli/commands/issue";
import { filingJson, textOf } from "../../../src/figures";
import { readDocument } from "../../../src/files";
import { balancedUnit } from "../../rollup/county";
import { Random } from "../../audit/random";

const folder = mkdtempSync(join(tmpdir(), "nianbao-"));
const last = balancedUnit("教育局", new Random(1));
writeFileSync(join(folder, "last.json"), JSON.stringify(filingJson(last)));
writeFileSync(join(folder, "roster.txt"), "教育局\n某镇人民政府");

test("a workbook for every unit, which says whose it is and what was carried over", async () => {
  const out = join(folder, "下发.zip");
  const outcome = await issue([
    "--roster",
    join(folder, "roster.txt"),
    "--last",
    join(folder, "last.json"),
    "-o",
    out,
  ]);
  expect(outcome).toMatchObject({ exit: 0 });
  const files = Object.values(unzipSync(readFileSync(out)));
  const read = await Promise.all(files.map((bytes) => readDocument(bytes)));
  const told = read.map((each) => {
    if (!each.ok) throw new Error(each.message);
    const { unit, organ, year, figures } = each.filing;
    return [unit, organ, year, textOf(figures.get("requests.carriedIn.natural"))];
  });
  const carried = textOf(last.figures.get("requests.carriedOut.natural"));
  expect(told).toEqual([
    ["教育局", last.organ, 2024, carried],
    ["某镇人民政府", "town", 2024, ""],
  ]);
});

test("check of several files: one entry each", async () => {
  const file = join(folder, "last.json");
  const outcome = await check([file, "assets/example/baishiyi-2023.json", "--json"]);
  expect(outcome.exit === 0 && (JSON.parse(outcome.output) as unknown)).toMatchObject([
    { file, verdict: { broken: 0 } },
    { file: "assets/example/baishiyi-2023.json", verdict: { broken: 0 } },
  ]);
});

test.each([
  [["-o", "a.zip"], "--roster"],
  [["--roster", "nowhere.txt", "-o", "a.zip"], "nowhere.txt"],
  [["--roster", "a.txt"], ".zip"],
])("%j: one line that says why", async (args, said) => {
  const outcome = await issue(args);
  expect(outcome.exit === 2 && outcome.message).toContain(said);
});
