import { fork, type ChildProcess } from "node:child_process";
import { Socket } from "node:net";
import { OverLimits, overTime, usualLimits, type ReadingLimits } from "./limits";

interface Asked {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** How many characters of a process's last output are kept. */
const kept = 4_000;

/**
 * A process that answers messages, each with one, in their order. It is ended where one file takes too much; then
 * everything that it was still asked rejects. It does not keep the program from ending.
 *
 * A thread would not do: V8 ends the whole process, not only the thread, if it cannot allocate a big table.
 */
export class LimitedWorker {
  readonly #process: ChildProcess;
  readonly #ending: Promise<void>;
  readonly #asked: Asked[] = [];
  #ended: Error | undefined;

  /** @param script calls `watchTime`, which ends it where it is over its time */
  constructor(script: string, limits: ReadingLimits = usualLimits) {
    const { milliseconds, longest, megabytes } = limits;
    this.#process = fork(script, [String(milliseconds), String(longest)], {
      execArgv: [`--max-old-space-size=${megabytes}`],
      serialization: "advanced",
      stdio: ["ignore", "ignore", "pipe", "ipc"],
    });
    this.#process.on("message", (answer: unknown) => {
      this.#asked.shift()?.resolve(answer);
      if (this.#asked.length === 0) this.#keepProgram(false);
    });
    this.#ending = Promise.all([lastWords(this.#process), exit(this.#process)]).then(
      ([said, signal]) => {
        this.#reject(whyEnded(said, signal));
      },
      (error: unknown) => {
        this.#reject(error instanceof Error ? error : new Error(String(error)));
      },
    );
    this.#keepProgram(false);
  }

  get isEnded(): boolean {
    return this.#ended !== undefined;
  }

  /** @throws {OverLimits} where the process had to be ended */
  ask(message: object): Promise<unknown> {
    if (this.#ended) return Promise.reject(this.#ended);
    const answer = new Promise((resolve, reject) => this.#asked.push({ resolve, reject }));
    // If the end of the process rejects several questions, the asker may wait only for the first.
    answer.catch(() => undefined);
    this.#keepProgram(true);
    // Where the process is ending, its end rejects.
    this.#process.send(message, () => undefined);
    return answer;
  }

  async end(): Promise<void> {
    const isBusy = this.#asked.length > 0;
    this.#reject(new Error("ended"));
    this.#keepProgram(true);
    if (isBusy || !this.#process.connected) this.#process.kill("SIGKILL");
    else this.#process.disconnect();
    await this.#ending;
  }

  #reject(reason: Error): void {
    this.#ended ??= reason;
    for (const { reject } of this.#asked.splice(0)) reject(this.#ended);
  }

  /** While it is asked, the program waits for it. */
  #keepProgram(isKept: boolean): void {
    const { channel, stderr } = this.#process;
    // A pipe is a socket, but its type does not say so.
    const held = [this.#process, channel, stderr instanceof Socket ? stderr : undefined];
    for (const each of held)
      if (isKept) each?.ref();
      else each?.unref();
  }
}

/** What a process writes as errors, until it ends. */
async function lastWords({ stderr }: ChildProcess): Promise<string> {
  let said = "";
  for await (const more of stderr ?? []) said = (said + String(more)).slice(-kept);
  return said;
}

/** The signal by which a process ended, if any. */
function exit(process: ChildProcess): Promise<NodeJS.Signals | null> {
  return new Promise((resolve, reject) => {
    process.on("error", reject);
    process.on("exit", (_, signal) => {
      resolve(signal);
    });
  });
}

/** Node says it where the heap is full; a machine that is short of memory ends a process without a word. */
function whyEnded(said: string, signal: NodeJS.Signals | null): Error {
  if (said.endsWith(overTime)) return new OverLimits("time");
  if (said.includes("out of memory") || signal === "SIGKILL") return new OverLimits("memory");
  return new Error(said === "" ? "the process that reads files has ended" : said);
}
