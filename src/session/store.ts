/** A value that components subscribe to. */
export interface Store<State> {
  readonly get: () => State;
  /** Changes some fields; a field given as `undefined` is taken away. */
  readonly set: (change: { readonly [Key in keyof State]?: State[Key] | undefined }) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** A store for React's `useSyncExternalStore`. */
export function createStore<State extends object>(initial: State): Store<State> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set(change) {
      const next: Record<string, unknown> = { ...state, ...change };
      for (const key of Object.keys(change)) if (next[key] === undefined) Reflect.deleteProperty(next, key);
      state = next as State;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
