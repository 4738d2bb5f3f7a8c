/**
 * Mutation testing: `npm run test:mutation` for all of it, or a part with
 * `npm run test:mutation -- --mutate 'src/figures/**' + '/*.ts'`. What was found is kept, so that a second run tries
 * only what has changed since.
 */
export default {
  mutate: [
    "src/audit/**/*.ts",
    "src/figures/**/*.ts",
    "src/prose/reconcile/**/*.ts",
    "src/session/**/*.ts",
    // Wording is read, not tested.
    "!src/**/words.zh-CN.ts",
    "!src/**/*.d.ts",
  ],
  testRunner: "jest",
  jest: {
    projectType: "custom",
    // The tests of these folders, but for those that search long: a mutant that only they would notice survives.
    config: {
      testMatch: ["<rootDir>/test/{audit,figures,prose/reconcile,session}/**/*.test.ts"],
      testPathIgnorePatterns: ["/node_modules/", "oracle\\.test", "search\\.test"],
    },
  },
  coverageAnalysis: "perTest",
  // A table at the top of a file is read once for all tests; trying each of its words would run all of them.
  ignoreStatic: true,
  ignorePatterns: ["dist", ".cache", "coverage", "assets/*.png"],
  concurrency: 2,
  timeoutMS: 20000,
  incremental: true,
  incrementalFile: ".cache/mutation.json",
  tempDirName: ".cache/mutation",
  reporters: ["progress-append-only", "clear-text", "html"],
  htmlReporter: { fileName: "coverage/mutation.html" },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 95, low: 85, break: 85 },
  disableTypeChecks: false,
  warnings: { slow: false },
};
