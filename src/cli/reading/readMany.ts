import { availableParallelism } from "node:os";
import type { Read, SourceFile } from "./source";
import { readSource } from "./source";
import { readInWorkers } from "./workers";

/** So many files are worth the start of a worker. */
const perWorker = 20;

/** Reads files, many of them on all cores. In the order of the sources. */
export async function readMany(sources: readonly SourceFile[]): Promise<Read[]> {
  const workers = Math.min(availableParallelism(), Math.floor(sources.length / perWorker));
  if (workers > 1) {
    const read = await readInWorkers(sources, workers);
    if (read) return read;
  }
  const all: Read[] = [];
  for (const source of sources) all.push(await readSource(source));
  return all;
}
