/**
 * A test runner for Stryker. Jest starts anew for every mutant, which costs seconds; here a test file is bundled once
 * with all that it reaches, and every mutant runs the bundle again from its first line, in this process: what the code
 * remembers is forgotten with it. The tests are run by jest's own `jest-circus`.
 */
import { dirname, relative, resolve } from "node:path";
import { expect } from "expect";
import * as circus from "jest-circus";
import { bundle } from "./bundle.mjs";
import { isSampled } from "./sample.mjs";

const { afterAll, afterEach, beforeAll, beforeEach, describe, it, test } = circus;
Object.assign(globalThis, { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, test });

/** What the mutated code asks: which mutant is on, who counts. */
const stryker = (globalThis.__stryker__ = {});

const bundles = new Map();

function bundled(file) {
  if (!bundles.has(file)) bundles.set(file, bundle(file));
  return bundles.get(file);
}

const separator = " › ";

/** A test's id begins with its file, so that a worker which has not seen the first run finds it. */
const idOf = (file, name) => relative(process.cwd(), file) + separator + name;

/** The name by which `jest-circus` asks whether a test is wanted. */
function fullName(test) {
  const names = [];
  for (let block = test; block.parent; block = block.parent) names.unshift(block.name);
  return names.join(" ");
}

/** Runs those tests of a file that are wanted, with `bail` up to the first that fails. */
async function runFile(file, wanted, bail) {
  const tests = [];
  let failed = false;
  let current;
  const handler = ({ name, test }) => {
    if (name === "test_start") {
      current = { id: idOf(file, fullName(test)), test };
      stryker.currentTestId = current.id;
    } else if (name === "test_done" || name === "test_skip") {
      stryker.currentTestId = undefined;
    }
    if (name !== "test_done") return;
    const [first] = test.errors.flat();
    failed ||= first !== undefined;
    tests.push({
      id: current.id,
      name: current.id,
      timeSpentMs: test.duration ?? 0,
      fileName: file,
      ...(first === undefined ? { status: 0 } : { status: 1, failureMessage: String(first.stack ?? first) }),
    });
  };
  const uncaught = (error) => current?.test.errors.push([error, error]);
  circus.resetState();
  // jest-circus asks the pattern for its `test` alone. A promise that a mutant never settles is given up.
  Object.assign(circus.getState(), {
    testTimeout: 10_000,
    testNamePattern: { test: (name) => !(bail && failed) && wanted(idOf(file, name)) },
  });
  circus.addEventHandler(handler);
  process.on("uncaughtException", uncaught).on("unhandledRejection", uncaught);
  try {
    bundled(file)();
    await circus.run();
  } finally {
    circus.removeEventHandler(handler);
    process.off("uncaughtException", uncaught).off("unhandledRejection", uncaught);
    stryker.currentTestId = undefined;
  }
  return tests;
}

async function dryRun({ testFiles }) {
  stryker.mutantCoverage = { static: {}, perTest: {} };
  const tests = [];
  for (const file of testFiles) tests.push(...(await runFile(file, () => true, false)));
  return { status: "complete", tests, mutantCoverage: stryker.mutantCoverage };
}

/** How many folders a test is away from the one that mirrors the mutated file. */
const distance = (file, mutated) =>
  relative(dirname(mutated.replace("/src/", "/test/")), file).split("/").length;

/** The test that is named after the mutated file. */
const mirrorOf = (mutated) => mutated.replace("/src/", "/test/").replace(/\.tsx?$/, ".test.ts");

async function mutantRun({ testFilter, activeMutant, sandboxFileName, hitLimit }) {
  // What ends in an error counts neither for nor against the tests.
  if (!isSampled(sandboxFileName.split("/src/").pop(), activeMutant))
    return { status: "error", errorMessage: "Not in the sample." };
  // Stryker allows a hundred times the hits of the first run, for what shrinks a failing case; nothing does so here.
  const limit = hitLimit && hitLimit / 10;
  Object.assign(stryker, { activeMutant: activeMutant.id, hitLimit: limit, hitCount: limit && 0 });
  const all = new Set(testFilter);
  const files = [...new Set(testFilter.map((id) => resolve(id.split(separator)[0])))];
  files.sort((a, b) => distance(a, sandboxFileName) - distance(b, sandboxFileName));
  const mirror = mirrorOf(sandboxFileName);
  let nrOfTests = 0;
  for (const file of files) {
    // What is computed once and remembered is only counted for the first test that asks for it.
    const tests = await runFile(file, (id) => file === mirror || all.has(file) || all.has(id), true);
    nrOfTests += tests.length;
    if (stryker.hitCount > limit) return { status: "timeout" };
    const killer = tests.find(({ status }) => status === 1);
    if (killer) {
      return { status: "killed", killedBy: [killer.id], failureMessage: killer.failureMessage, nrOfTests };
    }
  }
  return { status: "survived", nrOfTests };
}

/** An error at a bundle's top level ends up here. */
const telling = (run) => (options) =>
  run(options).catch((error) => ({ status: "error", errorMessage: String(error.stack ?? error) }));

const runner = {
  capabilities: () => ({ reloadEnvironment: true }),
  dryRun: telling(dryRun),
  mutantRun: telling(mutantRun),
};

export const strykerPlugins = [{ kind: "TestRunner", name: "bundled", factory: () => runner }];
