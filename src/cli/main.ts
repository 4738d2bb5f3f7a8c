import { check } from "./commands/check";
import { claims } from "./commands/claims";
import { reconcile } from "./commands/reconcile";
import { convert } from "./commands/convert";
import { report } from "./commands/report";
import type { Outcome } from "./outcome";
import { unusable } from "./outcome";

const commands = new Map<string, (args: readonly string[]) => Promise<Outcome>>([
  ["check", check],
  ["report", report],
  ["claims", claims],
  ["convert", convert],
  ["reconcile", reconcile],
]);

const usage = `用法（FILING 可以是 .json、.docx、.html、.txt、.xlsx、.xls）：
  nianbao check FILING [--last FILING] [--json]
  nianbao report FILING -o FILE.docx|.html|.txt [--last FILING] [--date 2026年1月23日] [--template T.docx]
  nianbao convert IN OUT.json|.xlsx|.docx|.html|.txt
  nianbao claims FILE [--year Y] [--json]
  nianbao reconcile FILING FILE [--last FILING] [--json]`;

async function run(argv: readonly string[]): Promise<Outcome> {
  const [name = "", ...args] = argv;
  if (name === "" || name === "--help" || name === "-h") return { exit: 0, output: usage };
  const command = commands.get(name);
  if (!command) return unusable(`没有“${name}”这个命令。\n${usage}`);
  return command(args);
}

const outcome = await run(process.argv.slice(2));
if (outcome.exit === 2) process.stderr.write(`${outcome.message}\n`);
else process.stdout.write(`${outcome.output}\n`);
process.exitCode = outcome.exit;
