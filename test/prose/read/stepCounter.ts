import { Session, type Profiler } from "node:inspector";
import { parentPort, workerData } from "node:worker_threads";
import type * as Read from "../../../src/prose/read";

/** Runs in a thread of its own: reads what it is sent, and says how many steps that took. */

// Code is counted block by block only if it was compiled while the counting was on: the reader is loaded after that.
const session = new Session();
session.connect();
session.post("Profiler.enable");
session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
const reader = String(workerData);
const { readClaims } = (await import(reader)) as typeof Read;

/** How many characters the patterns are given to look through, which no block tells. */
let lookedAt = 0;
type Exec = (this: RegExp, text: string) => RegExpExecArray | null;
const own = Object.getOwnPropertyDescriptor(RegExp.prototype, "exec") ?? {};
RegExp.prototype.exec = function (text) {
  // The others go on from where they were.
  if (!this.global && !this.sticky) lookedAt += text.length;
  return Reflect.apply(own.value as Exec, this, [text]);
};

/** How often each block of the reader has run since the last time. */
function blockCounts(): number[] {
  let taken: Profiler.ScriptCoverage[] = [];
  session.post("Profiler.takePreciseCoverage", (_, { result }) => {
    taken = result;
  });
  return taken
    .filter(({ url }) => url === reader)
    .flatMap(({ functions }) => functions)
    .flatMap(({ ranges }) => ranges)
    .map(({ count }) => count);
}

parentPort?.on("message", (text: string) => {
  lookedAt = 0;
  readClaims(text, { year: 2023 });
  parentPort?.postMessage(blockCounts().reduce((sum, count) => sum + count, lookedAt));
});
