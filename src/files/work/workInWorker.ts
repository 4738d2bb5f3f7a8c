import { Stopped, type FileWork } from "./fileWork";
import { answerOf } from "./answerOf";
import { started } from "./started";
import { workBy, type RunJob } from "./workBy";
import { runHere } from "./workHere";

/**
 * Reads and writes files in a worker, which is started with the first job and kept for the next. A job that is stopped
 * ends with its worker, whatever it is doing. Where no worker can be started, jobs are done in the thread that asks.
 *
 * @param open starts a worker on `worker.ts`
 */
export function workInWorker(open: () => Worker): FileWork {
  let worker: Promise<Worker> | undefined;
  let isMissing = false;
  let last: Promise<unknown> = Promise.resolve();

  const runThere: RunJob = async (kind, job, watch) => {
    if (watch.signal?.aborted === true) throw new Stopped();
    let current: Worker;
    try {
      worker ??= started(open);
      current = await worker;
    } catch {
      isMissing = true;
      return runHere(kind, job, watch);
    }
    return answerOf(current, kind, job, watch).catch((error: unknown) => {
      current.terminate();
      worker = undefined;
      throw error;
    });
  };
  const run: RunJob = (kind, job, watch) => {
    const running = last.then(() => (isMissing ? runHere : runThere)(kind, job, watch));
    last = running.catch(() => undefined);
    return running;
  };
  return workBy(run, () => !isMissing);
}
