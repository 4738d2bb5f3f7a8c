import { availableParallelism } from "node:os";
import { readSource, type Read, type SourceFile } from "./source";
import { hasWorkers } from "./startWorker";
import { readInWorkers } from "./workers";

/** How many files are worth starting one more process. */
const perWorker = 20;

/** Reads files, many of them on all cores. In the order of the sources. */
export async function readMany(sources: readonly SourceFile[]): Promise<Read[]> {
  if (sources.length > 0 && hasWorkers()) {
    const workers = Math.min(availableParallelism(), Math.floor(sources.length / perWorker));
    return readInWorkers(sources, Math.max(1, workers));
  }
  const all: Read[] = [];
  for (const source of sources) all.push(await readSource(source));
  return all;
}
