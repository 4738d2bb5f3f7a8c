import { availableParallelism } from "node:os";
import { readSource, type Read, type SourceFile } from "./source";
import { hasThreads } from "./threads";
import { readInWorkers } from "./workers";

/** So many files are worth the start of one more thread. */
const perThread = 20;

/** Reads files, many of them on all cores. In the order of the sources. */
export async function readMany(sources: readonly SourceFile[]): Promise<Read[]> {
  if (sources.length > 0 && hasThreads()) {
    const threads = Math.min(availableParallelism(), Math.floor(sources.length / perThread));
    return readInWorkers(sources, Math.max(1, threads));
  }
  const all: Read[] = [];
  for (const source of sources) all.push(await readSource(source));
  return all;
}
