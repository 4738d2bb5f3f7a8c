import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { damagedFiles, oldFiles } from "./damagedFiles";
import type { HostileInput } from "./input";
import { packedFiles } from "./packedFiles";
import { pages } from "./pages";
import { run, type Run } from "./run";
import { liquidTexts, wordTemplates } from "./templates";
import { proses, texts } from "./texts";

/** What a file may take at most, of the processor and of memory, with the command's own start. */
const most = { seconds: 6, megabytes: 600 } as const;

const groups: readonly (readonly [name: string, inputs: readonly HostileInput[]])[] = [
  ["packed files", packedFiles],
  ["web pages", pages],
  ["texts and JSON", texts],
  ["old files, PDF, others", oldFiles],
  ["words to read", proses],
  ["damaged files", damagedFiles(6)],
  ["Liquid texts", liquidTexts],
  ["Word templates", wordTemplates],
  [
    "what is no file",
    ["/dev/zero", "/dev/null", "/dev/full", ".", "/no/such/file", "\u0000".repeat(0)].map((path) => ({
      name: path === "" ? "no name" : path,
      ending: "",
      bytes: () => new Uint8Array(),
      ask: (_, folder) => ["convert", path, `${folder}/out.json`],
    })),
  ],
];

const folder = mkdtempSync(join(tmpdir(), "nianbao-hostile-"));

// The first start makes the bundle.
beforeAll(() => run(["--help"]));

async function runOf({ bytes, ending, ask }: HostileInput): Promise<Run> {
  const path = join(folder, `文件${ending}`);
  writeFileSync(path, await bytes());
  return run(ask?.(path, folder) ?? ["convert", path, join(folder, "out.json")]);
}

/** A line for the clerk is Chinese and says what to do; of a template with several mistakes each has its own. */
const isLine = (line: string) => /\p{Script=Han}/u.test(line) && !/\bat .*:\d+:\d+|Error\b/.test(line);
const saysWhatToDo = /请|可以|可用|应|不会|只能|没有这个文件|是不是|认不出|用法/;

/** What is wrong with how a run ended; undefined where nothing is. */
function faultOf({ code, told, seconds, megabytes, left }: Run): string | undefined {
  if (code === undefined) return "hung";
  if (left > 0) return `left ${left} processes behind`;
  const lines = told.split("\n").filter((line) => line !== "");
  if (code > 2 || told.includes("程序出错")) return `crashed: ${told.slice(0, 500)}`;
  if (code === 2 && lines.length === 0) return "refused without a word";
  if (!lines.every(isLine)) return `tells ${told.slice(0, 500)}`;
  if (code === 2 && !saysWhatToDo.test(told)) return `does not say what to do: ${told.slice(0, 500)}`;
  if (seconds > most.seconds) return `took ${seconds.toFixed(1)} s`;
  if (megabytes > most.megabytes) return `took ${megabytes.toFixed(0)} MB`;
  return undefined;
}

test.each(groups)(
  "%s: the command line ends in time, with a reading or a line",
  async (name, inputs) => {
    const faults: string[] = [];
    const count = { read: 0, refused: 0, hung: 0, crashed: 0 };
    const longest = { seconds: 0, name: "" };
    const largest = { megabytes: 0, name: "" };
    for (const input of inputs) {
      const ran = await runOf(input);
      const title = `${input.name} (${input.ending})`;
      if (ran.code === undefined) count.hung += 1;
      else if (ran.code > 2 || ran.told.includes("程序出错")) count.crashed += 1;
      else if (ran.code === 2) count.refused += 1;
      else count.read += 1;
      if (ran.seconds > longest.seconds) Object.assign(longest, { seconds: ran.seconds, name: title });
      if (ran.megabytes > largest.megabytes)
        Object.assign(largest, { megabytes: ran.megabytes, name: title });
      const fault = faultOf(ran);
      if (fault !== undefined) faults.push(`${title}: ${fault}`);
    }
    const { read, refused, hung, crashed } = count;
    console.info(
      `${name} | ${inputs.length} | ${read} | ${refused} | ${hung} | ${crashed} | ${longest.seconds.toFixed(1)} s (${longest.name}) | ${largest.megabytes.toFixed(0)} MB (${largest.name})`,
    );
    expect(faults).toEqual([]);
  },
  3_600_000,
);
