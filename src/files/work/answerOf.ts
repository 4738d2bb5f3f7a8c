import { Unreadable } from "../document";
import { messages } from "../words.zh-CN";
import { Stopped, type Watch } from "./fileWork";
import type { JobKind, Jobs, Reply, Results } from "./messages";

/** Milliseconds. Every reader ends long before, on a slow machine too; one that does not is given up. */
const longest = 60_000;

/** Gives a job to a worker and waits for its end. Whatever this rejects with, the worker is of no more use. */
export function answerOf<Kind extends JobKind>(
  worker: Worker,
  kind: Kind,
  job: Jobs[Kind],
  { onStep, signal }: Watch,
): Promise<Results[Kind]> {
  const settled = new AbortController();
  const answer = new Promise<Results[Kind]>((resolve, reject) => {
    const listening = { signal: settled.signal };
    // The reader of PDF sends a message of its own when it is loaded; it is none of these.
    const hear = ({ data }: MessageEvent<Reply>) => {
      if (data.kind === "step") onStep?.(data.step);
      else if (data.kind === "done") resolve(data.result as Results[Kind]);
      else if (data.kind === "failed") reject(new Error(data.message));
    };
    const fail = ({ message }: ErrorEvent) => {
      reject(new Error(message));
    };
    worker.addEventListener("message", hear, listening);
    worker.addEventListener("error", fail, listening);
    signal?.addEventListener(
      "abort",
      () => {
        reject(new Stopped());
      },
      listening,
    );
    const late = setTimeout(() => {
      reject(new Unreadable(messages.tooIntricate));
    }, longest);
    settled.signal.addEventListener("abort", () => {
      clearTimeout(late);
    });
    if (signal?.aborted === true) reject(new Stopped());
    else worker.postMessage({ kind, job });
  });
  return answer.finally(() => {
    settled.abort();
  });
}
