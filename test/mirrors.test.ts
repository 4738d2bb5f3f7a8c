import { existsSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";

const src = join(__dirname, "../src");

const folders = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => relative(src, join(entry.parentPath, entry.name)));

/** Folders whose tests stand under another name, because one subject or one door leads to several of them. */
const elsewhere: Readonly<Record<string, string>> = {
  // In a browser, and through the host that the tests of excel/ use.
  "preview/page": "browser/main.ts",
  "preview/pane": "browser/main.ts",
  "preview/host/univer": "browser/main.ts",
  // All rules together, by whole sentences.
  "prose/read/lexicon": "prose/read/readClaims.test.ts",
  "prose/read/meaning": "prose/read/readClaims.test.ts",
  "prose/read/meaning/assign": "prose/read/rules.test.ts",
  "prose/read/meaning/denied": "prose/read/readClaims.test.ts",
  "prose/read/meaning/proceedings": "prose/read/readClaims.test.ts",
  "prose/read/meaning/requests": "prose/read/readClaims.test.ts",
  "prose/read/meaning/results": "prose/read/readClaims.test.ts",
  "prose/read/outline": "prose/read/metamorphic.test.ts",
  "prose/read/text": "prose/read/readClaims.test.ts",
  // Words are read, not tested.
  "taskpane/words": "taskpane/shell/App.test.tsx",
};

const mirrorOf = (folder: string) =>
  [folder, `${folder}.test.ts`, `${folder}.test.tsx`].find((path) => existsSync(join(__dirname, path)));

test("every folder of the source has its tests, under its own name or where this page says", () => {
  expect(folders.length).toBeGreaterThan(50);
  expect(folders.filter((folder) => !mirrorOf(folder) && !elsewhere[folder])).toEqual([]);
});

test("what this page says is so, and needed", () => {
  expect(Object.keys(elsewhere).filter((folder) => mirrorOf(folder) !== undefined)).toEqual([]);
  expect(Object.keys(elsewhere).filter((folder) => !folders.includes(folder))).toEqual([]);
  expect(Object.values(elsewhere).filter((path) => !existsSync(join(__dirname, path)))).toEqual([]);
});
