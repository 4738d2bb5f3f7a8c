import { createRequire } from "node:module";
import { Script } from "node:vm";
import { buildSync } from "esbuild";
import fc from "fast-check";

/** Every mutant tries the same few cases, and the first that fails is enough: nobody asks for the smallest. */
const quick = (asked) => ({
  ...asked,
  seed: 1,
  numRuns: Math.min(asked?.numRuns ?? 20, 20),
  endOnFailure: true,
});
const quickCheck = { ...fc, assert: (property, asked) => fc.assert(property, quick(asked)) };

/** Mutated code counts every statement it comes by; while a mutant is on, nobody asks. */
const uncounted = (code) =>
  code.replace(
    /function stryCov_\w+\(\) \{/g,
    "$& if (globalThis.__stryker__.activeMutant !== undefined) return;",
  );

/** One test file with all of `src/` that it reaches, as a function that runs it from its first line, in some 10 ms. */
export function bundle(file) {
  const { outputFiles } = buildSync({
    entryPoints: [file],
    bundle: true,
    write: false,
    platform: "node",
    format: "cjs",
    target: "es2022",
    packages: "external",
    jsx: "automatic",
    logLevel: "error",
  });
  const code = `(require, module, exports) => {${uncounted(outputFiles[0].text)}\n}`;
  const start = new Script(code, { filename: file }).runInThisContext();
  const fromDisk = createRequire(file);
  const require = (name) =>
    name === "fast-check" ? { __esModule: true, default: quickCheck, ...quickCheck } : fromDisk(name);
  return () => {
    const module = { exports: {} };
    start(require, module, module.exports);
  };
}
