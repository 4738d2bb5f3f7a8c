import { writeSync } from "node:fs";
import { workerData } from "node:worker_threads";
import { overTime } from "./limits";
import type { WatchedTurns } from "./watchTime";

/** So often is looked whether the process is over its time, in milliseconds. */
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
  // Of all threads of the process.
  const { user, system } = process.cpuUsage();
  return { wall: performance.now(), processor: (user + system) / 1000 };
}
