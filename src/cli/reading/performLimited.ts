import type { Jobs, Reply, Results } from "../../files/work/messages";
import { untold } from "../../files/work/step";
import { messages } from "../../files/words.zh-CN";
import type { LimitedWorker } from "./limitedWorker";
import { OverLimits } from "./limits";
import { hasWorkers, startWorker } from "./startWorker";

/** Jobs on a file of somebody else's. */
type ReadingKind = "readDocument" | "readProse" | "readRows" | "fillTemplate";

let worker: LimitedWorker | undefined;
let last: Promise<unknown> = Promise.resolve();

/**
 * Does a job on a file in a process that is ended where the file takes too much; jobs wait for each other. Where the
 * program does not run from its bundle the job is done here, without a limit.
 */
export function performLimited<Kind extends ReadingKind>(
  kind: Kind,
  job: Jobs[Kind],
): Promise<Results[Kind]> {
  const run = hasWorkers() && !isOwn(job.file) ? there : here;
  const running = last.then(() => run(kind, job));
  last = running.catch(() => undefined);
  return running;
}

async function here<Kind extends ReadingKind>(kind: Kind, job: Jobs[Kind]): Promise<Results[Kind]> {
  const { perform } = await import("../../files/work/perform");
  return perform(kind, job, untold);
}

async function there<Kind extends ReadingKind>(kind: Kind, job: Jobs[Kind]): Promise<Results[Kind]> {
  if (worker === undefined || worker.isEnded) worker = startWorker();
  try {
    const reply = (await worker.ask({ kind, job })) as Reply;
    if (reply.kind === "done") return reply.result as Results[Kind];
    throw new Error(reply.kind === "failed" ? reply.message : reply.kind);
  } catch (error) {
    if (error instanceof OverLimits) return refusals[kind](whyStopped(error));
    throw error;
  }
}

/** Why a file was not read to its end, for people. */
export const whyStopped = ({ limit }: OverLimits): string =>
  limit === "time" ? messages.notInTime : messages.tooMuchMemory;

const refused = (message: string) => ({ ok: false, message }) as const;
const refusals: { readonly [Kind in ReadingKind]: (message: string) => Results[Kind] } = {
  readDocument: refused,
  readProse: refused,
  readRows: refused,
  fillTemplate: (message) => ({ ok: false, mistakes: [message] }),
};

/** A filing as JSON of a usual size is read in the time that starting a process takes. */
const isOwn = (file: Jobs[ReadingKind]["file"]) =>
  file instanceof Uint8Array && file[0] === brace && file.length < 1_000_000;
const brace = 0x7b;
