import { existsSync } from "node:fs";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { packed, Unpacking, type ReadMessage } from "./message";
import { readSource, type Read, type SourceFile } from "./source";

/** Where the bundle of the command line lies, with that of the worker beside it. */
const folder = process.env["NIANBAO_BUNDLE"] ?? "";
const script = join(folder, "worker.js");

/** So many files are asked for at once, as long as many are left: every question costs the asking thread time. */
const batch = 8;

/** So many batches a worker has before it: it never waits for the asking thread, which reads too. */
const ahead = 2;

/**
 * Reads files in so many threads, this one among them: a thread more would have to learn the same work, and threads
 * learn slowly. Each takes the next files as soon as it is done.
 *
 * @returns undefined where the program does not run from its bundle: a worker is one more file of it
 */
export async function readInWorkers(
  sources: readonly SourceFile[],
  threads: number,
): Promise<Read[] | undefined> {
  if (folder === "" || !existsSync(script)) return undefined;
  const read: Read[] = [];
  const unpacking = new Unpacking();
  let next = 0;
  /** The next files, fewer towards the end, so that no thread is left with many. */
  const take = () => {
    const size = Math.min(batch, Math.ceil((sources.length - next) / (2 * ahead * threads)));
    const from = next;
    next += size;
    return { from, taken: sources.slice(from, next) };
  };
  /** What is read here is held as what comes from elsewhere: the same in thousands of files once. */
  const readHere = async () => {
    for (let source = sources[next]; source; source = sources[next]) {
      const at = next;
      next += 1;
      read[at] = unpacking.read(packed(await readSource(source)));
      // Workers are answered between two files.
      await setImmediate();
    }
  };
  const readThere = () =>
    inWorker(take, (from, answers) => {
      for (const [at, answer] of answers.entries()) read[from + at] = unpacking.read(answer);
    });
  await Promise.all([...Array.from({ length: threads - 1 }, readThere), readHere()]);
  return read;
}

/** Reads in a worker of its own what `take` gives, until it gives nothing more. */
async function inWorker(
  take: () => { readonly from: number; readonly taken: readonly SourceFile[] },
  keep: (from: number, answers: readonly ReadMessage[]) => void,
): Promise<void> {
  const worker = new Worker(script);
  /** Where the batches begin that it has before it. */
  const asked: number[] = [];
  const ask = () => {
    const { from, taken } = take();
    if (taken.length === 0) return;
    asked.push(from);
    worker.postMessage(taken);
  };
  try {
    await new Promise<void>((resolve, reject) => {
      worker.once("error", reject);
      worker.on("message", (answers: readonly ReadMessage[]) => {
        keep(asked.shift() ?? 0, answers);
        ask();
        if (asked.length === 0) resolve();
      });
      for (let count = 0; count < ahead; count += 1) ask();
      if (asked.length === 0) resolve();
    });
  } finally {
    await worker.terminate();
  }
}
