import type { RollupDesk } from "../../session/rollup/desk";
import { UserError } from "../../session/actionContext";
import { remote } from "../../session/rollup/remote";
import { strings } from "../words.zh-CN";

/** Starts the thread that reads and adds up the files of many units. The preview knows this address too. */
const openDeskWorker = (): Worker =>
  new Worker(new URL("../../session/rollup/worker.ts", import.meta.url), { type: "module", name: "rollup" });

/** The desk in that thread. */
export function deskInWorker(): RollupDesk {
  const worker = openDeskWorker();
  const cut = new Promise<never>((_, reject) => {
    worker.addEventListener("error", () => {
      reject(new UserError(strings.deskGone));
    });
  });
  // Whoever asks is told.
  cut.catch(() => undefined);
  return remote<RollupDesk>(worker, cut);
}
