import { OverLimits } from "./limits";
import { Unpacking, type ReadMessage } from "./message";
import { whyStopped } from "./performLimited";
import type { Read, SourceFile } from "./source";
import { startWorker } from "./startWorker";
import type { SourceBatch } from "./worker";

/** How many files are asked for at once while many are left: every question costs the asking process time. */
const batch = 8;

/** How many batches a worker has waiting, so that it never waits for the asking process. */
const ahead = 2;

/** Gives the places of the next files to be read; none, where all are taken. */
type Take = () => readonly number[];

/**
 * Reads files in so many processes. Each takes the next files as soon as it is done. A file that takes too much ends
 * its process and is told; where the process had more before it, each of them is read again alone.
 */
export async function readInWorkers(sources: readonly SourceFile[], workers: number): Promise<Read[]> {
  const read: Read[] = [];
  const unpacking = new Unpacking();
  const keep = (at: number, answer: ReadMessage) => {
    read[at] = unpacking.read(answer);
  };

  const readAll = async (take: Take, ahead: number): Promise<void> => {
    for (;;) {
      const ended = await readInWorker(sources, take, ahead, keep);
      if (!ended) return;
      const { unread, why } = ended;
      const [only = 0] = unread;
      if (unread.length === 1)
        read[only] = { ok: false, file: sources[only]?.file ?? "", message: whyStopped(why) };
      else await readAll(() => unread.splice(0, 1), 1);
    }
  };

  const left = sources.map((_, at) => at);
  /** Fewer towards the end, so that no process is left with many. */
  const take = () => left.splice(0, Math.min(batch, Math.ceil(left.length / (2 * ahead * workers))));
  await Promise.all(Array.from({ length: workers }, () => readAll(take, ahead)));
  return read;
}

/** Why a process was ended, and the files that it still had to read, in their order. */
interface EndedEarly {
  readonly why: OverLimits;
  readonly unread: number[];
}

/** Reads in a process of its own what `take` gives, until it gives nothing more. */
async function readInWorker(
  sources: readonly SourceFile[],
  take: Take,
  ahead: number,
  keep: (at: number, answer: ReadMessage) => void,
): Promise<EndedEarly | undefined> {
  const first = take();
  if (first.length === 0) return undefined;
  const worker = startWorker();
  const asked: { readonly places: readonly number[]; readonly answer: Promise<unknown> }[] = [];
  const ask = (places: readonly number[]) => {
    if (places.length === 0) return;
    const question: SourceBatch = {
      kind: "sources",
      sources: places.flatMap((at) => sources[at] ?? []),
    };
    asked.push({ places, answer: worker.ask(question) });
  };
  try {
    ask(first);
    for (let more = 1; more < ahead; more += 1) ask(take());
    for (let next = asked[0]; next; next = asked[0]) {
      const answers = (await next.answer) as readonly ReadMessage[];
      next.places.forEach((at, index) => {
        const answer = answers[index];
        if (answer) keep(at, answer);
      });
      asked.shift();
      ask(take());
    }
    return undefined;
  } catch (error) {
    if (!(error instanceof OverLimits)) throw error;
    return { why: error, unread: asked.flatMap(({ places }) => places) };
  } finally {
    await worker.end();
  }
}
