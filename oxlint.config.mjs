/**
 * The rules that need types, and those that look at one file: ESLint's recommended ones and typescript-eslint's
 * strictest set, checked by oxlint at a tenth of the cost. eslint.config.js has the rules that only ESLint knows.
 */
import js from "@eslint/js";
import tseslint from "typescript-eslint";

/** Not known to oxlint. The first two are syntax errors in a module. */
const absent = ["no-dupe-args", "no-octal", "@typescript-eslint/no-unsafe-class-instance-assignment"];

/** What some configurations of ESLint come to, by the names that oxlint has for their rules. */
function rulesOf(...configs) {
  const merged = Object.entries(Object.assign({}, ...configs.map(({ rules }) => rules)));
  const on = merged.filter(([name, value]) => value !== "off" && !absent.includes(name));
  return Object.fromEntries(on);
}

export default {
  plugins: ["typescript"],
  categories: { correctness: "off" },
  options: { typeAware: true },
  ignorePatterns: ["dist/", ".cache/", "coverage/"],
  overrides: [
    {
      files: ["**/*.js", "**/*.cjs", "**/*.mjs"],
      env: { node: true },
      rules: rulesOf(js.configs.recommended),
    },
    {
      files: ["**/*.ts", "**/*.tsx"],
      rules: {
        ...rulesOf(js.configs.recommended, ...tseslint.configs.strictTypeChecked),
        "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
        "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      },
    },
  ],
};
