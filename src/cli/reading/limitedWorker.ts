import { Worker } from "node:worker_threads";

/** What reading one file may take, whatever is in it. */
export interface ReadingLimits {
  /** What a machine that does much else does not give to the program is not counted. */
  readonly milliseconds: number;
  /** By the clock on the wall, however busy the machine is. */
  readonly longest: number;
  /** What a thread may hold, its program included. */
  readonly megabytes: number;
}

const usual: ReadingLimits = { milliseconds: 4_300, longest: 60_000, megabytes: 300 };

/** So often is looked whether a thread is over its time, in milliseconds. */
const look = 100;

/** A thread was stopped: over its time, or out of memory. */
export class OverLimits extends Error {
  readonly limit: "time" | "memory";

  constructor(limit: "time" | "memory") {
    super(limit);
    this.limit = limit;
  }
}

interface Asked {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
}

/**
 * A thread that answers messages, each with one, in their order. It is stopped where one file takes too much, and all
 * that it was still asked rejects. It does not keep the program from ending.
 */
export class LimitedWorker {
  readonly #worker: Worker;
  readonly #limits: ReadingLimits;
  /** In it the thread counts the files that it is done with. */
  readonly #done = new Int32Array(new SharedArrayBuffer(4));
  readonly #asked: Asked[] = [];
  #timer: NodeJS.Timeout | undefined;
  #stopped: Error | undefined;

  /** @param script counts in its `workerData` the files that it is done with */
  constructor(script: string, limits: ReadingLimits = usual) {
    this.#limits = limits;
    this.#worker = new Worker(script, {
      workerData: this.#done,
      resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
    });
    this.#worker.on("message", (answer: unknown) => {
      this.#asked.shift()?.resolve(answer);
      if (this.#asked.length === 0) this.#rest();
    });
    this.#worker.on("error", (error: NodeJS.ErrnoException) => {
      void this.stop(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? new OverLimits("memory") : error);
    });
    this.#worker.unref();
  }

  /** How many files it is done with since it began. */
  get done(): number {
    return Atomics.load(this.#done, 0);
  }

  get isStopped(): boolean {
    return this.#stopped !== undefined;
  }

  /** @throws {OverLimits} where the thread had to be stopped */
  ask(message: unknown): Promise<unknown> {
    if (this.#stopped) return Promise.reject(this.#stopped);
    const answer = new Promise((resolve, reject) => this.#asked.push({ resolve, reject }));
    // Of several questions that one stop ends, whoever asked may wait for the first alone.
    answer.catch(() => undefined);
    this.#worker.postMessage(message);
    if (this.#timer === undefined) this.#watch();
    return answer;
  }

  async stop(reason: Error = new Error("stopped")): Promise<void> {
    this.#stopped ??= reason;
    this.#rest();
    for (const { reject } of this.#asked.splice(0)) reject(this.#stopped);
    await this.#worker.terminate();
  }

  /** While it is asked, the program waits for it. */
  #watch(): void {
    let done = this.done;
    let since = { wall: performance.now(), cpu: processorTime() };
    this.#timer = setInterval(() => {
      const now = { wall: performance.now(), cpu: processorTime() };
      if (done !== this.done) {
        done = this.done;
        since = now;
      }
      const wall = now.wall - since.wall;
      const { milliseconds, longest } = this.#limits;
      if (wall > longest || Math.min(wall, now.cpu - since.cpu) > milliseconds)
        void this.stop(new OverLimits("time"));
    }, look);
  }

  #rest(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }
}

/** What all threads of the program have had, in milliseconds. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
