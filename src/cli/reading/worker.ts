import { on } from "node:events";
import type { Request } from "../../files/work/messages";
import { serve } from "../../files/work/serve";
import { packed, type ReadMessage } from "./message";
import { readSource, type SourceFile } from "./source";
import { watchTime } from "./watchTime";

/** Files of which nothing but the filing is asked for. */
export interface SourceBatch {
  readonly kind: "sources";
  readonly sources: readonly SourceFile[];
}

/** Does one job after another, in the order in which they are asked for, and answers each with one message. */
if (process.send) {
  const watched = watchTime();
  const answer = (message: unknown) => process.send?.(message);
  const perform = serve((reply) => {
    if (reply.kind !== "step") answer(reply);
  });
  process.on("disconnect", () => process.exit());
  for await (const [job] of on(process, "message") as AsyncIterable<[Request | SourceBatch]>)
    if (job.kind === "sources") answer(await read(job.sources, watched));
    else await watched(() => perform(job));
}

async function read(
  sources: readonly SourceFile[],
  watched: ReturnType<typeof watchTime>,
): Promise<ReadMessage[]> {
  const messages: ReadMessage[] = [];
  for (const source of sources) messages.push(packed(await watched(() => readSource(source))));
  return messages;
}
