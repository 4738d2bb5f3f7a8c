import { once } from "node:events";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { buildSync } from "esbuild";

/**
 * The reader of prose in a thread of its own, where its steps are counted: how often its blocks run, and what its
 * patterns look at. A count goes through all code that a thread holds: among all tests it takes long.
 */
export function countedReader() {
  const outdir = mkdtempSync(join(tmpdir(), "nianbao-steps-"));
  buildSync({
    entryPoints: {
      counter: join(__dirname, "stepCounter.ts"),
      reader: join(__dirname, "../../../src/prose/read/index.ts"),
    },
    outdir,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    platform: "node",
    format: "esm",
    target: "es2022",
    logLevel: "error",
  });
  const worker = new Worker(join(outdir, "counter.mjs"), {
    workerData: pathToFileURL(join(outdir, "reader.mjs")).href,
  });
  return {
    stepsOf: async (text: string): Promise<number> => {
      worker.postMessage(text);
      const [steps] = (await once(worker, "message")) as [number];
      return steps;
    },
    close: () => worker.terminate(),
  };
}
