/**
 * Mutation testing, `npm run test:mutation`: every folder against the tests that mirror it, so that a folder's own
 * tests have to notice. A part: `MUTATE=figures,audit/checks npm run test:mutation`. Results are kept, and the next
 * run tries only what has changed since.
 */
import { percent } from "./test/mutation/sample.mjs";

const folders = (process.env.MUTATE ?? "audit,figures,prose/reconcile,session").split(",");

export default {
  // Wording is read, not tested.
  mutate: [...folders.map((folder) => `src/${folder}/**/*.ts`), "!src/**/*.zh-CN.ts"],
  // The oracle holds against another solver for long: what only it would notice should be noticed sooner.
  testFiles: folders.map((folder) => `test/${folder}/**/!(oracle).test.ts`),
  plugins: ["./test/mutation/runner.mjs", "./test/mutation/reporter.mjs"],
  testRunner: "bundled",
  coverageAnalysis: "perTest",
  ignorePatterns: ["dist", ".cache", "coverage"],
  concurrency: Number(process.env.MUTATION_WORKERS ?? 2),
  // A busy machine is no endless loop.
  timeoutMS: 10000,
  incremental: percent === 100,
  incrementalFile: `.cache/mutation-${folders.join("+").replaceAll("/", "-")}.json`,
  tempDirName: ".cache/mutation",
  reporters: ["progress-append-only", "clear-text", "folders"],
  clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false, reportTests: false },
  thresholds: { high: 95, low: 85, break: percent < 100 ? null : 85 },
};
