import { on } from "node:events";
import { parentPort, workerData } from "node:worker_threads";
import type { Request } from "../../files/work/messages";
import { serve } from "../../files/work/serve";
import { packed, type ReadMessage } from "./message";
import { readSource, type SourceFile } from "./source";

/** Files of which nothing but the filing is asked for. */
export interface SourceBatch {
  readonly kind: "sources";
  readonly sources: readonly SourceFile[];
}

/** Does one job after another, in the order in which they are asked for, and answers each with one message. */
if (parentPort) {
  const port = parentPort;
  const perform = serve((reply) => {
    if (reply.kind !== "step") port.postMessage(reply);
  });
  for await (const [job] of on(port, "message") as AsyncIterable<[Request | SourceBatch]>)
    if (job.kind === "sources") port.postMessage(await read(job.sources));
    else await perform(job);
}

async function read(sources: readonly SourceFile[]): Promise<ReadMessage[]> {
  const messages: ReadMessage[] = [];
  for (const source of sources) {
    messages.push(packed(await readSource(source)));
    if (workerData instanceof Int32Array) Atomics.add(workerData, 0, 1);
  }
  return messages;
}
