import type { CommandOutcome } from "./outcome";
import { unusable } from "./outcome";
import { prepareWorker } from "./reading/startWorker";

type Command = (args: readonly string[]) => Promise<CommandOutcome>;

/** Each loads what it needs and no more: most of a short command's time is loading. */
const commands = new Map<string, () => Promise<Command>>([
  ["check", async () => (await import("./commands/check")).check],
  ["report", async () => (await import("./commands/report")).report],
  ["compare", async () => (await import("./commands/compare")).compare],
  ["claims", async () => (await import("./commands/claims")).claims],
  ["convert", async () => (await import("./commands/convert")).convert],
  ["reconcile", async () => (await import("./commands/reconcile")).reconcile],
  ["seal", async () => (await import("./commands/seal")).seal],
  ["issue", async () => (await import("./commands/issue")).issue],
  ["rollup", async () => (await import("./commands/rollup")).rollup],
]);

const usage = `用法（FILING 可以是 .json、.docx、.doc、.wps、.odt、.pdf、.html、.mht、.txt、.csv、.xlsx、.xls、.et、.ods）：
  nianbao check PATH… [--last PATH] [--json]
  nianbao report FILING -o FILE.docx|.html|.txt|.zip [--last FILING] [--date 2026年1月23日] [--pictures] [--template T.docx]
  nianbao compare FILING --last FILING [--last2 FILING] [--json]
  nianbao convert IN OUT.json|.xlsx|.docx|.html|.txt
  nianbao claims FILE... [--year Y] [--json] [--explain]
  nianbao reconcile FILING FILE... [--last FILING] [--json]
  nianbao rollup PATH… -o OUT.xlsx [--roster FILE] [--own FILING] [--last PATH] [--tidy OUT.csv] [--returns DIR] [--codes FILE] [--json]
  nianbao seal FILING [-o OUT.docx] [--last FILING] [--verify CODE]
  nianbao issue --roster FILE [--last PATH] [--year Y] -o OUT.zip`;

async function run(argv: readonly string[]): Promise<CommandOutcome> {
  const [name = "", ...args] = argv;
  if (name === "" || args.concat(name).some((arg) => arg === "--help" || arg === "-h"))
    return { exit: 0, output: usage };
  const load = commands.get(name);
  if (!load) return unusable(`没有“${name}”这个命令。\n${usage}`);
  if (isForeign(args)) prepareWorker();
  const command = await load();
  try {
    return await command(args);
  } catch (error) {
    return unusable(
      `程序出错：${error instanceof Error ? error.message : String(error)}。请把文件交给维护人员看。`,
    );
  }
}

/** Whether a worker has to read: filings as JSON are read without. */
function isForeign(args: readonly string[]): boolean {
  const first = args.find((arg) => !arg.startsWith("-"));
  return first !== undefined && !/\.json$/i.test(first);
}

/** Whoever reads the output may stop reading it, or its disk may be full: that is no fault of ours to print. */
function deaf(error: NodeJS.ErrnoException): void {
  process.exit(error.code === "EPIPE" ? 0 : 2);
}
process.stdout.on("error", deaf);
process.stderr.on("error", deaf);

const outcome = await run(process.argv.slice(2));
process.exitCode = outcome.exit;
if (outcome.output !== undefined) process.stdout.write(`${outcome.output}\n`);
if (outcome.exit === 2) process.stderr.write(`${outcome.message}\n`);
