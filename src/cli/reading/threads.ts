import { join } from "node:path";
import { LimitedWorker } from "./limitedWorker";

let prepared: LimitedWorker | undefined;

/** Whether threads can be started: their script is a file of the bundle, and the program may run without. */
export const hasThreads = (): boolean => bundle() !== "";

const bundle = () => process.env["NIANBAO_BUNDLE"] ?? "";

/** Starts a thread for whoever reads first: it loads its readers while the command is loaded. */
export function prepareThread(): void {
  if (hasThreads()) prepared ??= readingThread();
}

/** A thread that reads files. */
export function readingThread(): LimitedWorker {
  const thread = prepared ?? new LimitedWorker(join(bundle(), "worker.js"));
  prepared = undefined;
  return thread;
}
