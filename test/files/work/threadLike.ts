import type { Reply, Request } from "../../../src/files/work/messages";
import { serve } from "../../../src/files/work/serve";

/** A worker as browsers have them, in this thread: everything that passes is cloned, and nothing comes after its end. */
export class ThreadLike extends EventTarget implements Worker {
  static readonly running = new Set<ThreadLike>();
  onmessage = null;
  onmessageerror = null;
  onerror = null;

  constructor(
    begin: (worker: ThreadLike) => void = (worker) => {
      worker.say({ kind: "ready" });
    },
  ) {
    super();
    ThreadLike.running.add(this);
    queueMicrotask(() => {
      begin(this);
    });
  }

  say(reply: Reply): void {
    setTimeout(() => {
      if (ThreadLike.running.has(this))
        this.dispatchEvent(Object.assign(new Event("message"), { data: reply }));
    });
  }

  fail(message: string): void {
    this.dispatchEvent(Object.assign(new Event("error"), { message }));
  }

  postMessage(request: Request): void {
    void serve((reply) => {
      this.say(structuredClone(reply));
    })(structuredClone(request));
  }

  terminate(): void {
    ThreadLike.running.delete(this);
  }
}

/** Says it is there, begins, and comes to no end. */
export class Hung extends ThreadLike {
  override postMessage(): void {
    this.say({ kind: "step", step: { kind: "opening" } });
  }
}
