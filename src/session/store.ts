/** Some fields of a state; one given as `undefined` is taken away. */
export type Patch<State> = { readonly [Key in keyof State]?: State[Key] | undefined };

/** A state with some of its fields changed. */
export function changed<State extends object>(state: State, change: Patch<State>): State {
  const next: Record<string, unknown> = { ...state, ...change };
  for (const key of Object.keys(change)) if (next[key] === undefined) Reflect.deleteProperty(next, key);
  return next as State;
}

/** A value that components subscribe to. */
export interface Store<State> {
  readonly get: () => State;
  /** Changes some fields; a field given as `undefined` is taken away. */
  readonly set: (change: Patch<State>) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** A store for React's `useSyncExternalStore`. */
export function createStore<State extends object>(initial: State): Store<State> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set(change) {
      state = changed(state, change);
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
