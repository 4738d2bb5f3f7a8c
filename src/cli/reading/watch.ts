import { writeSync } from "node:fs";
import { workerData } from "node:worker_threads";
import { overTime } from "./limits";
import type { WatchedTurns } from "./watchTime";

/** How often the time of the process is checked, in milliseconds. */
const look = 100;

const { turns, milliseconds, longest } = workerData as WatchedTurns;
let turn = 0;
let since = now();

setInterval(() => {
  const seen = Atomics.load(turns, 0);
  const at = now();
  const isIdle = seen % 2 === 0;
  if (isIdle || seen !== turn) {
    turn = seen;
    since = at;
    return;
  }
  const wall = at.wall - since.wall;
  if (wall <= longest && Math.min(wall, at.processor - since.processor) <= milliseconds) return;
  writeSync(2, overTime);
  process.kill(process.pid, "SIGKILL");
}, look);

function now() {
  // The processor time of all threads of the process.
  const { user, system } = process.cpuUsage();
  return { wall: performance.now(), processor: (user + system) / 1000 };
}
