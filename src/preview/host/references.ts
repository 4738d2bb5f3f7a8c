import type { Handle } from "./classTable";

/** The objects that the client asked to keep from one request to the next. */
export interface References {
  keep(handle: Handle): void;
  remove(id: string): void;
  find(id: string): Handle | undefined;
  idOf(handle: Handle): string | undefined;
  all(): readonly Handle[];
}

/** The objects that a client holds from batch to batch, by ids; none yet. */
export function createReferences(): References {
  const kept = new Map<string, Handle>();
  const ids = new WeakMap<Handle, string>();
  let next = 1;
  return {
    keep(handle) {
      if (ids.has(handle)) return;
      const id = `${handle.$class}_${next}`;
      next += 1;
      ids.set(handle, id);
      kept.set(id, handle);
    },
    remove(id) {
      kept.delete(id);
    },
    find: (id) => kept.get(id),
    idOf: (handle) => ids.get(handle),
    all: () => [...kept.values()],
  };
}
