import { dirname, join } from "node:path";
import { Worker } from "node:worker_threads";

/** What the watching thread is given. */
export interface WatchedTurns {
  /** Grows by one where a file is begun, and where it is done with. */
  readonly turns: Int32Array;
  readonly milliseconds: number;
  readonly longest: number;
}

/**
 * Has a thread of this process watch how long a file takes: it ends the process where that is too much. The limits
 * are the arguments of the process, and the thread's script lies beside its own. The thread starts with the first
 * file: then the program that asks for it waits, and a core is free.
 *
 * @returns does what is to be watched
 */
export function watchTime(): <Result>(read: () => Promise<Result>) => Promise<Result> {
  const turns = new Int32Array(new SharedArrayBuffer(4));
  let isWatched = false;
  return async (read) => {
    if (!isWatched) startWatch(turns);
    isWatched = true;
    Atomics.add(turns, 0, 1);
    try {
      return await read();
    } finally {
      Atomics.add(turns, 0, 1);
    }
  };
}

function startWatch(turns: Int32Array): void {
  const [, script = "", milliseconds, longest] = process.argv;
  const watch: WatchedTurns = { turns, milliseconds: Number(milliseconds), longest: Number(longest) };
  new Worker(join(dirname(script), "watch.js"), { workerData: watch }).unref();
}
