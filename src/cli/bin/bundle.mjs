import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { sourcesKey } from "./sourcesKey.mjs";

/** A bundle that no start has made or found stale for a day is nobody's any more. */
const day = 24 * 60 * 60 * 1000;

/**
 * Bundles the command line into a folder of its own and gives it its name only when it is whole: another start
 * sees all of it or nothing, and of two that build at once either may come first.
 *
 * @param {string} root the folder of the project
 * @param {string} cache the folder that holds the bundles
 * @returns {Promise<string>} the key of the sources that the bundle was made of
 */
export async function bundle(root, cache) {
  const key = sourcesKey(root);
  const unfinished = join(cache, `${key}.${process.pid}`);
  mkdirSync(cache, { recursive: true });
  try {
    await build({
      absWorkingDir: root,
      entryPoints: {
        main: "src/cli/main.ts",
        worker: "src/cli/reading/worker.ts",
        watch: "src/cli/reading/watch.ts",
      },
      outdir: unfinished,
      bundle: true,
      splitting: true,
      minify: true,
      platform: "node",
      format: "esm",
      target: "node20",
      charset: "utf8",
      legalComments: "none",
      logLevel: "error",
      // Libraries in the older form of modules ask for Node's own ones by `require`.
      banner: {
        js: 'import { createRequire as requiring } from "node:module"; const require = requiring(import.meta.url);',
      },
    });
    // A source that was saved meanwhile is in the bundle or it is not: build again.
    if (sourcesKey(root) !== key) return await bundle(root, cache);
    take(unfinished, join(cache, key));
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  for (const other of readdirSync(cache)) if (other !== key) removeIfOld(join(cache, other));
  return key;
}

function take(unfinished, folder) {
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    // Another start was first, with the same sources.
    if (error.code !== "ENOTEMPTY" && error.code !== "EEXIST" && error.code !== "EPERM") throw error;
  }
}

function removeIfOld(folder) {
  const made = statSync(folder, { throwIfNoEntry: false });
  if (made && Date.now() - made.mtimeMs > day) rmSync(folder, { recursive: true, force: true });
}
