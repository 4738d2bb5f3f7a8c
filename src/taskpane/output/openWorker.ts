/** Starts the thread that reads and writes files. The preview knows this address too: see `paneBundle.ts`. */
export const openWorker = (): Worker =>
  new Worker(new URL("../../files/work/worker.ts", import.meta.url), { type: "module", name: "files" });
