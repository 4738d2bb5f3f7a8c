import type { RollupDesk } from "../../session/rollup/desk";
import { remote } from "../../session/rollup/remote";

/** Starts the thread that reads and adds up the files of many units. The preview knows this address too. */
const openDeskWorker = (): Worker =>
  new Worker(new URL("../../session/rollup/worker.ts", import.meta.url), { type: "module", name: "rollup" });

/** The desk in that thread. */
export const deskInWorker = (): RollupDesk => remote<RollupDesk>(openDeskWorker());
