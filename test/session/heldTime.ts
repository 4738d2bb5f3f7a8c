/** Time that passes only when a test says so, for everything that waits from now on until `end`. */
export function heldTime() {
  const { setTimeout, clearTimeout } = globalThis;
  const waiting = new Map<number, { readonly at: number; readonly then: () => void }>();
  let now = 0;
  let ids = 0;
  Object.assign(globalThis, {
    setTimeout: (then: () => void, after = 0) => {
      waiting.set((ids += 1), { at: now + after, then });
      return ids;
    },
    clearTimeout: (id: number) => waiting.delete(id),
  });
  return {
    pass: (milliseconds: number) => {
      now += milliseconds;
      for (const [id, { at, then }] of [...waiting])
        if (at <= now) {
          waiting.delete(id);
          then();
        }
    },
    /** How many are waiting. */
    waiting: () => waiting.size,
    end: () => Object.assign(globalThis, { setTimeout, clearTimeout }),
  };
}
