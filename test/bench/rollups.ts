import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { asXlsx } from "../../src/files/xlsx";
import { compose } from "../../src/prose/compose";
import { buildReport } from "../../src/report";
import { asDocx } from "../../src/report/docx";
import { temporaryFolder } from "../temporaryFolder";
import { Random } from "../audit/random";
import { county } from "../rollup/county";
import { ofMost } from "./timing";
import { firstCauses, januaryTrial, plants } from "../rollup/january";

const isLong = process.env["LONG"] === "1";

/** So many different files are written; more are copies of them under other names. */
const distinct = 170;

type Kind = "xlsx" | "docx";

async function folderOf(size: number, kind: Kind): Promise<string> {
  const folder = temporaryFolder("county");
  const files: string[] = [];
  for (const filing of county(Math.min(size, distinct), new Random(1))) {
    const file = join(folder, `${filing.unit}.${kind}`);
    const bytes =
      kind === "xlsx"
        ? await asXlsx(filing)
        : await asDocx(buildReport(filing, compose(filing).paragraphs, { date: "" }));
    writeFileSync(file, bytes);
    files.push(file);
  }
  for (let copy = distinct; copy < size; copy += 1) {
    const below = join(folder, String(copy % 10));
    mkdirSync(below, { recursive: true });
    copyFileSync(files[copy % distinct] ?? "", join(below, `${copy}.${kind}`));
  }
  return folder;
}

/** Writes the most memory that each process had, in kB, a line each. */
const telling = `data:text/javascript,${encodeURIComponent(`
  import { appendFileSync } from "node:fs";
  process.on("exit", () => appendFileSync(process.env.MOST_MEMORY, process.resourceUsage().maxRSS + "\\n"));`)}`;

/** The command line with its start: seconds, and megabytes at most of all its processes together. */
function run(args: readonly string[]): { seconds: number; megabytes: number } {
  const told = join(temporaryFolder("memory"), "most");
  const start = performance.now();
  const { stderr, status } = spawnSync(process.execPath, ["src/cli/bin/nianbao.mjs", ...args], {
    encoding: "utf8",
    maxBuffer: 1e9,
    env: { ...process.env, MOST_MEMORY: told, NODE_OPTIONS: `--import=${telling}` },
  });
  if (status !== 0 && status !== 1) throw new Error(stderr);
  const seconds = (performance.now() - start) / 1000;
  const kilobytes = readFileSync(told, "utf8").trim().split("\n").map(Number);
  return { seconds, megabytes: kilobytes.reduce((sum, each) => sum + each, 0) / 1000 };
}

/** How long a county takes from its files to the workbook, and how often planted errors are found. */
export async function* rollups(): AsyncGenerator<string> {
  run(["--help"]);
  const starts = [run(["--help"]), run(["--help"]), run(["--help"])].map(({ seconds }) => seconds * 1000);
  yield `command line, start to end of --help: ${Math.min(...starts).toFixed(0)} ms, ${ofMost(Math.min(...starts), 200, "ms")}`;
  /** How many files of which kind, and the seconds that they may take. */
  const sizes: readonly (readonly [number, Kind, number])[] = [
    [170, "xlsx", 3],
    [170, "docx", 3],
    [1000, "xlsx", 10],
    ...(isLong ? ([[10_000, "xlsx", 90]] as const) : []),
  ];
  for (const [size, kind, most] of sizes) {
    const folder = await folderOf(size, kind);
    const { seconds, megabytes } = run(["rollup", folder, "-o", join(folder, "汇总.xlsx")]);
    yield `rollup of ${size.toLocaleString("en")} .${kind}: ${seconds.toFixed(1)} s, ${ofMost(seconds, most, "s")}; ${megabytes.toFixed(0)} MB at most, ${ofMost(megabytes, 500, "MB")}`;
    rmSync(folder, { recursive: true });
  }
  const counties = isLong ? 200 : 20;
  const trials = Array.from({ length: counties }, (_, index) => januaryTrial(index + 1));
  const sum = (what: "slips" | "traced") => trials.reduce((all, trial) => all + trial[what], 0);
  const wrong = trials.flatMap(({ wrong: each }) => each).length;
  yield `planted in ${counties} counties of 170: ${wrong} not named or falsely accused; ${sum("traced")} of ${sum("slips")} slips traced to unit and cell`;
  for (const [kind, how, plant, lastYear] of plants)
    yield `a difference by one unit, ${kind} ${how}: ${(100 * firstCauses(counties, plant, kind, lastYear)).toFixed(1)} % have it as first cause`;
}
