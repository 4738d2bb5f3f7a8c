import { existsSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { unpacked, type ReadMessage } from "./message";
import type { Read, Source } from "./source";

/** Where the bundle of the command line lies, with that of the worker beside it. */
const folder = process.env["NIANBAO_BUNDLE"] ?? "";
const script = join(folder, "worker.js");

/**
 * Reads files in so many threads, each of which takes the next one as soon as it is done.
 *
 * @returns undefined where the program does not run from its bundle: a worker is one more file of it
 */
export async function readInWorkers(
  sources: readonly Source[],
  threads: number,
): Promise<Read[] | undefined> {
  if (folder === "" || !existsSync(script)) return undefined;
  const read: Read[] = [];
  let next = 0;
  const work = async () => {
    const worker = new Worker(script);
    try {
      for (let at = next++; at < sources.length; at = next++) {
        const source = sources[at];
        if (source) read[at] = unpacked(await answerTo(worker, source));
      }
    } finally {
      await worker.terminate();
    }
  };
  await Promise.all(Array.from({ length: threads }, work));
  return read;
}

function answerTo(worker: Worker, source: Source): Promise<ReadMessage> {
  return new Promise((resolve, reject) => {
    const settled = (answer: ReadMessage) => {
      worker.off("error", reject);
      resolve(answer);
    };
    worker.once("error", reject);
    worker.once("message", settled);
    worker.postMessage(source);
  });
}
