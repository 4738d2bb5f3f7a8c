import { join } from "node:path";
import { LimitedWorker } from "./limitedWorker";

let prepared: LimitedWorker | undefined;

/** Whether worker processes can be started: their script is a file of the bundle, and the program may run without. */
export const hasWorkers = (): boolean => bundle() !== "";

const bundle = () => process.env["NIANBAO_BUNDLE"] ?? "";

/** Starts a worker for whoever reads first: it loads its readers while the command is loaded. */
export function prepareWorker(): void {
  if (hasWorkers()) prepared ??= startWorker();
}

/** A process that reads files. */
export function startWorker(): LimitedWorker {
  const worker = prepared ?? new LimitedWorker(join(bundle(), "worker.js"));
  prepared = undefined;
  return worker;
}
