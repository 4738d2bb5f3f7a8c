import { Unreadable } from "../files/document";
import { Stopped, type Watch } from "../files/work";
import { UserError, type ActionContext } from "./actionContext";
import { strings } from "./words.zh-CN";

const words = strings.files;

/** After so many milliseconds a way to stop is offered. */
const patience = 500;

/**
 * Works on a file inside an action: tells the clerk which step it is at, and offers to stop what takes its time.
 *
 * @param what what is being done, as `perform` tells it
 * @throws {UserError} where the clerk stops it; and whatever the work throws
 */
export async function onFile<Result>(
  { store, outside }: ActionContext,
  what: string,
  work: (watch: Watch) => Promise<Result>,
): Promise<Result> {
  const stopper = new AbortController();
  const isApart = outside.files.isApart();
  const offer = setTimeout(() => {
    if (!isApart) return;
    const stop = () => {
      stopper.abort();
    };
    store.set({ stop });
  }, patience);
  try {
    return await work({
      signal: stopper.signal,
      onStep: (step) => {
        store.set({ work: what + words.step(step) + (isApart ? "" : words.notApart) });
      },
    });
  } catch (error) {
    if (error instanceof Stopped) throw new UserError(words.stopped);
    if (error instanceof Unreadable) throw new UserError(error.message);
    throw error;
  } finally {
    clearTimeout(offer);
    store.set({ stop: undefined });
  }
}
