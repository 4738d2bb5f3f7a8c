import { parentPort } from "node:worker_threads";
import { packed, type ReadMessage } from "./message";
import { readSource, type SourceFile } from "./source";

/** Reads the files of one batch after another, as they are asked for. */
parentPort?.on("message", (sources: readonly SourceFile[]) => {
  void readAll(sources).then((read) => {
    parentPort?.postMessage(read);
  });
});

async function readAll(sources: readonly SourceFile[]): Promise<ReadMessage[]> {
  const read: ReadMessage[] = [];
  for (const source of sources) read.push(packed(await readSource(source)));
  return read;
}
