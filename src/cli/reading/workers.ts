import { existsSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { Unpacking, type ReadMessage } from "./message";
import type { Read, SourceFile } from "./source";

/** Where the bundle of the command line lies, with that of the worker beside it. */
const folder = process.env["NIANBAO_BUNDLE"] ?? "";
const script = join(folder, "worker.js");

/** So many files are asked for at once, as long as many are left: every question costs the asking thread time. */
const batch = 8;

/**
 * Reads files in so many threads, each of which takes the next ones as soon as it is done.
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
    const size = Math.min(batch, Math.ceil((sources.length - next) / (2 * threads)));
    const from = next;
    next += size;
    return { from, taken: sources.slice(from, next) };
  };
  const work = async () => {
    const worker = new Worker(script);
    try {
      for (let { from, taken } = take(); taken.length > 0; { from, taken } = take()) {
        const answers = await answerTo(worker, taken);
        for (const [at, answer] of answers.entries()) read[from + at] = unpacking.read(answer);
      }
    } finally {
      await worker.terminate();
    }
  };
  await Promise.all(Array.from({ length: threads }, work));
  return read;
}

function answerTo(worker: Worker, sources: readonly SourceFile[]): Promise<readonly ReadMessage[]> {
  return new Promise((resolve, reject) => {
    const settled = (answers: readonly ReadMessage[]) => {
      worker.off("error", reject);
      resolve(answers);
    };
    worker.once("error", reject);
    worker.once("message", settled);
    worker.postMessage(sources);
  });
}
