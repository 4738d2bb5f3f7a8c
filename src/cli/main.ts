import type { CommandOutcome } from "./outcome";
import { unusable } from "./outcome";
import { prepareWorker } from "./reading/startWorker";
import { words } from "./words.zh-CN";

type Command = (args: readonly string[]) => Promise<CommandOutcome>;

/** Each command loads only what it needs: loading is most of the time of a short command. */
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

async function run(argv: readonly string[]): Promise<CommandOutcome> {
  const [name = "", ...args] = argv;
  if (name === "" || args.concat(name).some((arg) => arg === "--help" || arg === "-h"))
    return { exit: 0, output: words.usage };
  const load = commands.get(name);
  if (!load) return unusable(`${words.noCommand(name)}\n${words.usage}`);
  if (isForeign(args)) prepareWorker();
  const command = await load();
  try {
    return await command(args);
  } catch (error) {
    return unusable(words.broke(error instanceof Error ? error.message : String(error)));
  }
}

/** Whether a worker has to read: filings as JSON are read without. */
function isForeign(args: readonly string[]): boolean {
  const first = args.find((arg) => !arg.startsWith("-"));
  return first !== undefined && !/\.json$/i.test(first);
}

/** The reader of the output may stop reading, or its disk may be full: that is not an error to print. */
function deaf(error: NodeJS.ErrnoException): void {
  process.exit(error.code === "EPIPE" ? 0 : 2);
}
process.stdout.on("error", deaf);
process.stderr.on("error", deaf);

const outcome = await run(process.argv.slice(2));
process.exitCode = outcome.exit;
if (outcome.output !== undefined) process.stdout.write(`${outcome.output}\n`);
if (outcome.exit === 2) process.stderr.write(`${outcome.message}\n`);
