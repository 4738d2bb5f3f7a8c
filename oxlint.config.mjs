/**
 * All of lint in one run: ESLint's recommended rules, typescript-eslint's strictest set with types, React's rules and
 * its compiler's, those of Office.js, our own, and what `tsc` says. oxlint parses a file once for all of them.
 */
import js from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

/** Not known to oxlint. The first two are syntax errors in a module. */
const absent = ["no-dupe-args", "no-octal", "@typescript-eslint/no-unsafe-class-instance-assignment"];

/** What some configurations of ESLint come to, by the names that oxlint has for their rules. */
function rulesOf(...configs) {
  const merged = Object.entries(Object.assign({}, ...configs.map(({ rules }) => rules)));
  const on = merged.filter(([name, value]) => value !== "off" && !absent.includes(name));
  return Object.fromEntries(on);
}

const errors = (plugin, names) => Object.fromEntries(names.map((name) => [`${plugin}/${name}`, "error"]));

/** `eslint-plugin-react-hooks` recommends the same. */
const ofReact = [
  "rules-of-hooks",
  "exhaustive-deps",
  "static-components",
  "use-memo",
  "preserve-manual-memoization",
  "incompatible-library",
  "immutability",
  "globals",
  "refs",
  "set-state-in-effect",
  "error-boundaries",
  "purity",
  "set-state-in-render",
  "unsupported-syntax",
];

/** Values in, values out. */
const pure = [
  "form",
  "figures",
  "audit",
  "compare",
  "pictures",
  "prose",
  "report",
  "rollup",
  "seal",
  "sheets",
];

const size = { skipBlankLines: true, skipComments: true };

const office = ["Excel", "Office", "OfficeExtension"];
const page = [
  ...["window", "self", "parent", "top", "document", "location", "history", "navigator", "screen"],
  ...["localStorage", "sessionStorage", "indexedDB", "fetch", "XMLHttpRequest", "Worker", "DOMParser"],
  ...[
    "alert",
    "confirm",
    "prompt",
    "getComputedStyle",
    "matchMedia",
    "addEventListener",
    "removeEventListener",
  ],
  ...["requestAnimationFrame", "requestIdleCallback", "Document", "Element", "HTMLElement", "Node", "Event"],
];
const node = ["process", "Buffer", "require", "__dirname", "__filename"];
const unforeseen = ["globalThis", "console", "setTimeout", "setInterval", "setImmediate", "queueMicrotask"];

/** Which folders know nothing of a place that the product runs in. What they need of it is handed to them. */
const places = [
  { folders: pure, without: [...office, ...page, ...node, ...unforeseen] },
  { folders: ["session"], without: [...office, ...page, ...node] },
  { folders: ["files", "cli", "packaging"], without: [...office, ...page] },
  { folders: ["excel"], without: [...page, ...node] },
  { folders: ["commands", "taskpane"], without: ["Excel", "OfficeExtension", ...node] },
];

export default {
  plugins: ["typescript", "react"],
  jsPlugins: ["eslint-plugin-office-addins", "./lint/plugin.js"],
  categories: { correctness: "off" },
  options: { typeAware: true, typeCheck: true },
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
    {
      files: ["src/**"],
      rules: {
        "nianbao/says-in-tsdoc": "error",
        "max-lines": ["error", { max: 250, ...size }],
        "max-lines-per-function": ["error", { max: 60, ...size }],
      },
    },
    {
      files: ["src/**"],
      excludeFiles: ["src/form/**"],
      rules: { "nianbao/no-form-keys": "error" },
    },
    {
      files: ["src/excel/**", "src/commands/**", "src/preview/**", "src/taskpane/**"],
      rules: errors("office-addins", Object.keys(officeAddins.rules)),
    },
    { files: ["src/**/*.tsx", "src/taskpane/**"], rules: errors("react", ofReact) },
    {
      files: ["src/**"],
      excludeFiles: ["src/excel/**", "src/preview/**"],
      rules: { "nianbao/no-excel-types": "error" },
    },
    ...places.map(({ folders, without }) => ({
      files: folders.map((folder) => `src/${folder}/**`),
      rules: { "no-restricted-globals": ["error", ...without] },
    })),
  ],
};
