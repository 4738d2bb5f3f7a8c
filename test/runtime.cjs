/**
 * Jest's own runtime, with scripts that are compiled once for all suites of a worker. By its own means every suite
 * compiles anew every module that it loads, and every function that it calls.
 */
const vm = require("node:vm");

const { compileFunction, Script } = vm;

/** By the file: its code, and the script of it, which belongs to no context and runs in the one of each suite. */
const compiled = new Map();

/** Only `compileFunction` can give a module its dynamic import; what we translate has none left. */
const importsLater = /\bimport\s*\(/;

function scriptOf(code, params, filename) {
  const known = compiled.get(filename);
  if (known?.code === code) return known.script;
  const head = `(function (${params.join(", ")}) {`;
  const script = new Script(`${head}${code}\n})`, { filename, columnOffset: -head.length });
  compiled.set(filename, { code, script });
  return script;
}

vm.compileFunction = (code, params = [], options = {}) => {
  const { filename, parsingContext } = options;
  if (!filename || !parsingContext || importsLater.test(code)) return compileFunction(code, params, options);
  return scriptOf(code, params, filename).runInContext(parsingContext);
};

module.exports = require("jest-runtime");
