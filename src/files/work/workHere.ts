import { Stopped, type FileWork } from "./fileWork";
import { perform } from "./perform";
import { untold } from "./step";
import { workBy, type RunJob } from "./workBy";

/**
 * Does a job in the thread that asks: once begun it runs to its end.
 *
 * @throws {Stopped} where the clerk has said stop, before it began or meanwhile
 */
export const runHere: RunJob = async (kind, job, { onStep = untold, signal }) => {
  if (signal?.aborted === true) throw new Stopped();
  const result = await perform(kind, job, onStep);
  // Not ours: it may have been raised meanwhile.
  if (isRaised(signal)) throw new Stopped();
  return result;
};

const isRaised = (signal: AbortSignal | undefined) => signal?.aborted === true;

/** Files without a thread of their own, as where the browser has none. */
export const workHere: FileWork = workBy(runHere, () => false);
