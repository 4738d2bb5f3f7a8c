/**
 * Mutation testing, `npm run test:mutation`: every folder against the tests that mirror it, so that a folder's own
 * tests have to notice. A part: `MUTATE=figures,audit/checks npm run test:mutation`. Results are kept, and the next
 * run tries only what has changed since.
 */
const folders = (process.env.MUTATE ?? "audit,figures,prose/reconcile,session").split(",");

export default {
  // Wording is read, not tested.
  mutate: [...folders.map((folder) => `src/${folder}/**/*.ts`), "!src/**/*.zh-CN.ts"],
  testRunner: "jest",
  jest: {
    projectType: "custom",
    config: {
      testMatch: folders.map((folder) => `<rootDir>/test/${folder}/**/*.test.ts`),
      // Held against other solvers for long: what only these would notice should be noticed sooner.
      testPathIgnorePatterns: ["/node_modules/", "oracle\\.test"],
    },
  },
  coverageAnalysis: "perTest",
  // A table at the top of a file is read once for all tests; trying each of its words would run all of them.
  ignoreStatic: true,
  ignorePatterns: ["dist", ".cache", "coverage"],
  concurrency: Number(process.env.MUTATION_WORKERS ?? 2),
  // A busy machine is no endless loop.
  timeoutMS: 60000,
  incremental: true,
  incrementalFile: `.cache/mutation-${folders.join("+").replaceAll("/", "-")}.json`,
  tempDirName: ".cache/mutation",
  reporters: ["progress-append-only", "clear-text"],
  clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false, reportTests: false },
  thresholds: { high: 95, low: 85, break: 85 },
};
