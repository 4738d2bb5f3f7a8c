import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

/** How the command line ended, and what it took with all processes that it started. */
export interface Run {
  /** The code that it ended with; undefined where it had to be killed. */
  readonly code: number | undefined;
  readonly out: string;
  readonly told: string;
  /** Of the processor, in seconds. */
  readonly seconds: number;
  /** At most at one time. */
  readonly megabytes: number;
  /** Processes that it left behind. */
  readonly left: number;
}

/** So long nothing may take by the clock, however busy the machine is, in milliseconds. */
const limit = 90_000;
const look = 20;

/** Runs the command line under a limit that kills. */
export async function run(args: readonly string[]): Promise<Run> {
  const child = spawn(process.execPath, ["src/cli/bin/nianbao.mjs", ...args], {
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  const [out, told]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on("data", (more: Buffer) => out.push(more));
  child.stderr.on("data", (more: Buffer) => told.push(more));
  const seen = new Map<number, number>();
  let most = 0;
  const watch = setInterval(() => {
    most = Math.max(most, megabytesOf(groupOf(child.pid), seen));
  }, look);
  const late = setTimeout(() => {
    if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
  }, limit);
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  clearInterval(watch);
  clearTimeout(late);
  const left = await leftOf(child.pid);
  return {
    code: code ?? undefined,
    out: Buffer.concat(out).toString(),
    told: Buffer.concat(told).toString(),
    seconds: [...seen.values()].reduce((sum, each) => sum + each, 0),
    megabytes: most,
    left,
  };
}

/** What it started ends soon after it; what is still there after a while is left behind. */
async function leftOf(group: number | undefined): Promise<number> {
  for (let turn = 0; turn < 200; turn += 1) {
    if (groupOf(group).length === 0) return 0;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return groupOf(group).length;
}

interface Looked {
  readonly id: number;
  readonly seconds: number;
}

/** The living processes of a group, as Linux tells (proc(5)). */
function groupOf(group: number | undefined): Looked[] {
  return readdirSync("/proc").flatMap((id) => {
    if (!/^\d+$/.test(id)) return [];
    const stat = readOf(`/proc/${id}/stat`);
    // Behind the name in brackets, which may hold anything.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    if (Number(fields[2]) !== group || fields[0] === "Z") return [];
    return [{ id: Number(id), seconds: (Number(fields[11]) + Number(fields[12])) / ticks }];
  });
}

const ticks = 100;

function megabytesOf(processes: readonly Looked[], seen: Map<number, number>): number {
  let sum = 0;
  for (const { id, seconds } of processes) {
    seen.set(id, seconds);
    sum += Number(/VmRSS:\s*(\d+)/.exec(readOf(`/proc/${id}/status`))?.[1] ?? 0) / 1000;
  }
  return sum;
}

/** A process may end while it is looked at. */
function readOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
