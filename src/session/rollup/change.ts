import type { State } from "../state";
import { changed, type Patch, type Store } from "../store";
import { nothingReceived, type RollupState } from "./state";

/** 汇总 as it stands now. */
export const rollupIn = (store: Store<State>): RollupState => store.get().rollup ?? nothingReceived;

/** Changes some fields of 汇总. */
export function changeRollup(store: Store<State>, change: Patch<RollupState>): void {
  store.set({ rollup: changed(rollupIn(store), change) });
}
