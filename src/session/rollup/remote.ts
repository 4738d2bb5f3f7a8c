/** One end of a channel between threads, as far as it is used here. */
export interface ThreadLine {
  readonly postMessage: (message: unknown) => void;
  readonly addEventListener: (kind: "message", listener: (event: { readonly data: unknown }) => void) => void;
}

/** Functions that answer later, with plain data in and out. */
type Service = { readonly [Name in string]: (...args: never[]) => Promise<unknown> };

interface Call {
  readonly id: number;
  readonly name: string;
  readonly args: readonly unknown[];
}

type Answer =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly message: string };

/** Answers the calls from the other end of the channel. */
export function serve(service: object, line: ThreadLine): void {
  const functions = new Map<string, (...args: unknown[]) => unknown>(Object.entries(service));
  line.addEventListener("message", ({ data }) => {
    const { id, name, args } = data as Call;
    Promise.resolve()
      .then(() => functions.get(name)?.(...args))
      .then(
        (value) => {
          line.postMessage({ id, ok: true, value } satisfies Answer);
        },
        (error: unknown) => {
          const message = error instanceof Error ? error.message : String(error);
          line.postMessage({ id, ok: false, message } satisfies Answer);
        },
      );
  });
}

/**
 * The service at the other end of the channel, under the names of its functions. What fails there rejects here.
 *
 * @param cut rejects where the other end is gone: it will answer nothing any more
 */
export function remote<Remote extends Readonly<Record<keyof Remote, Service[string]>>>(
  line: ThreadLine,
  cut: Promise<never>,
): Remote {
  const waiting = new Map<number, (answer: Answer) => void>();
  let calls = 0;
  line.addEventListener("message", ({ data }) => {
    const answer = data as Answer;
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  const ask = (name: string, args: readonly unknown[]) =>
    new Promise((resolve, reject) => {
      const id = (calls += 1);
      waiting.set(id, (answer) => {
        if (answer.ok) resolve(answer.value);
        else reject(new Error(answer.message));
      });
      line.postMessage({ id, name, args } satisfies Call);
    });
  return new Proxy({} as Remote, {
    get: (_, name) =>
      typeof name === "string" && name !== "then"
        ? (...args: unknown[]) => Promise.race([ask(name, args), cut])
        : undefined,
  });
}
