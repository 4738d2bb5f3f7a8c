import type { Outside } from "./outside";
import { decodeRemembered, encodeRemembered, type Remembered } from "./remembered";
import type { State } from "./state";
import type { Store } from "./store";

/**
 * Gives a pane back what it held before another page was loaded into it, as 为什么 and 生成报告 of the ribbon do, and
 * keeps that up to date from then on.
 *
 * @returns how to stop
 */
export function remembering(store: Store<State>, { memory }: Pick<Outside, "memory">): () => void {
  store.set(decodeRemembered(memory.read()));
  let known: Remembered = store.get();
  return store.subscribe(() => {
    const now = store.get();
    if (keys.every((key) => now[key] === known[key])) return;
    known = now;
    memory.write(encodeRemembered(now));
  });
}

const keys = [
  "correction",
  "imported",
  "explaining",
  "textDraft",
] as const satisfies readonly (keyof Remembered)[];
