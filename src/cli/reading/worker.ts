import { on } from "node:events";
import { parentPort } from "node:worker_threads";
import { packed } from "./message";
import { readSource, type SourceFile } from "./source";

/** Reads the files of one batch after another, in the order in which they are asked for. */
if (parentPort)
  for await (const [sources] of on(parentPort, "message") as AsyncIterable<[readonly SourceFile[]]>) {
    const read = [];
    for (const source of sources) read.push(packed(await readSource(source)));
    parentPort.postMessage(read);
  }
