/** The rules that only ESLint knows: Office.js, React's hooks, our own. oxlint.config.mjs has all others. */
import tseslint from "typescript-eslint";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import { noFormKeys } from "./lint/formKeys.js";

/** Tables and objects of small functions in one frame; what comes new is cut before it gets here. */
const longFunctions = ["src/taskpane/fill/UnitCard.tsx"];

const source = ["src/**/*.ts", "src/**/*.tsx", "src/**/*.js", "src/**/*.mjs"];

export default tseslint.config(
  { ignores: ["dist/", ".cache/", "coverage/", "node_modules/"] },
  {
    files: ["src/**/*.ts", "src/**/*.tsx"],
    languageOptions: { parser: tseslint.parser },
  },
  {
    files: ["src/excel/**", "src/commands/**", "src/preview/**", "src/taskpane/**"],
    plugins: { "office-addins": officeAddins },
    rules: {
      ...officeAddins.configs.recommended.rules,
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    files: ["src/**/*.tsx", "src/taskpane/**"],
    plugins: { "react-hooks": reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    files: source,
    ignores: ["src/form/**"],
    plugins: { nianbao: { rules: { "no-form-keys": noFormKeys } } },
    rules: { "nianbao/no-form-keys": "error" },
  },
  {
    files: source,
    rules: {
      "max-lines": ["error", { max: 250, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
    },
  },
  { files: longFunctions, rules: { "max-lines-per-function": "off" } },
);
