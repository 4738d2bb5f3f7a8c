import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { buildSync } from "esbuild";

/** How a reading ended; `whole`: every part of the packed file could be taken out. */
export type Reading =
  | { readonly kind: "read" | "refused"; readonly whole: boolean }
  | { readonly kind: "broke"; readonly whole: boolean; readonly why: string }
  /** It was killed. */
  | { readonly kind: "hung" | "full"; readonly whole: false };

/** Every file ends within 5 s by itself; so long is waited on a machine that does much else, before it is killed. */
const limits = { milliseconds: 30_000, megabytes: 500 } as const;

/** A reader in a thread of its own, which is killed where it takes too long, and may not take more memory than we say. */
export function limitedReader() {
  const script = join(mkdtempSync(join(tmpdir(), "nianbao-fuzz-")), "reader.mjs");
  buildSync({
    entryPoints: [join(__dirname, "reader.ts")],
    outfile: script,
    bundle: true,
    platform: "node",
    format: "esm",
    logLevel: "error",
    banner: {
      js: 'import { createRequire as requireOf } from "node:module"; const require = requireOf(import.meta.url);',
    },
  });
  const start = () => new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: limits.megabytes } });
  let worker = start();
  const read = async (bytes: Uint8Array): Promise<Reading> => {
    const reading = await new Promise<Reading>((resolve) => {
      const end = (outcome: Reading) => {
        clearTimeout(late);
        worker.off("message", end);
        worker.off("error", fail);
        resolve(outcome);
      };
      const fail = () => {
        end({ kind: "full", whole: false });
      };
      const late = setTimeout(() => {
        end({ kind: "hung", whole: false });
      }, limits.milliseconds);
      worker.on("message", end);
      worker.on("error", fail);
      worker.postMessage(bytes);
    });
    if (reading.kind === "hung" || reading.kind === "full") {
      await worker.terminate();
      worker = start();
    }
    return reading;
  };
  return { read, close: () => worker.terminate() };
}
