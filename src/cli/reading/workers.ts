import { OverLimits } from "./limitedWorker";
import { Unpacking, type ReadMessage } from "./message";
import { whyStopped } from "./performLimited";
import type { Read, SourceFile } from "./source";
import { readingThread } from "./threads";
import type { SourceBatch } from "./worker";

/** So many files are asked for at once, as long as many are left: every question costs the asking thread time. */
const batch = 8;

/** So many batches a worker has before it: it never waits for the asking thread. */
const ahead = 2;

/**
 * Reads files in so many threads. Each takes the next files as soon as it is done. A file that takes too much ends its
 * thread; it is told, and what else the thread had before it is read by another.
 */
export async function readInWorkers(sources: readonly SourceFile[], threads: number): Promise<Read[]> {
  const read: Read[] = [];
  const unpacking = new Unpacking();
  /** Places in the list of files. */
  const left = sources.map((_, at) => at);
  /** The next files, fewer towards the end, so that no thread is left with many. */
  const take = () => left.splice(0, Math.min(batch, Math.ceil(left.length / (2 * ahead * threads))));

  const readThere = async () => {
    while (left.length > 0) {
      const over = await inWorker(sources, take, (at, answer) => {
        read[at] = unpacking.read(answer);
      });
      if (over === undefined) return;
      const [at, ...others] = over.unread;
      const file = at === undefined ? undefined : sources[at]?.file;
      if (at !== undefined && file !== undefined)
        read[at] = { ok: false, file, message: whyStopped(over.why) };
      left.unshift(...others);
    }
  };
  await Promise.all(Array.from({ length: threads }, readThere));
  return read;
}

/** What a thread was stopped for, and the files that it had before it: the first is the one that it was reading. */
interface OverAndUnread {
  readonly why: OverLimits;
  readonly unread: readonly number[];
}

/** Reads in a worker of its own what `take` gives, until it gives nothing more. */
async function inWorker(
  sources: readonly SourceFile[],
  take: () => readonly number[],
  keep: (at: number, answer: ReadMessage) => void,
): Promise<OverAndUnread | undefined> {
  const worker = readingThread();
  const asked: { readonly places: readonly number[]; readonly answer: Promise<unknown> }[] = [];
  const ask = () => {
    const places = take();
    if (places.length === 0) return;
    const question: SourceBatch = {
      kind: "sources",
      sources: places.flatMap((at) => sources[at] ?? []),
    };
    asked.push({ places, answer: worker.ask(question) });
  };
  let answered = 0;
  try {
    for (let count = 0; count < ahead; count += 1) ask();
    for (let next = asked[0]; next; next = asked[0]) {
      const answers = (await next.answer) as readonly ReadMessage[];
      next.places.forEach((at, index) => {
        const answer = answers[index];
        if (answer) keep(at, answer);
      });
      answered += next.places.length;
      asked.shift();
      ask();
    }
    return undefined;
  } catch (error) {
    if (!(error instanceof OverLimits)) throw error;
    const waiting = asked.flatMap(({ places }) => places);
    // What it was done with of the batch that it was reading is lost with it.
    const reading = worker.done - answered;
    const [at] = waiting.splice(reading, 1);
    return { why: error, unread: at === undefined ? waiting : [at, ...waiting] };
  } finally {
    await worker.stop();
  }
}
