import { existsSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";

const src = join(__dirname, "../src");

const folders = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => relative(src, join(entry.parentPath, entry.name)));

/** Folders that can have no tests here: what runs in a browser alone, and words. */
const elsewhere: Readonly<Record<string, string>> = {
  // They run in a browser, where the tests drive them.
  "preview/page": "browser/main.ts",
  "preview/pane": "browser/main.ts",
  "preview/host/univer": "browser/main.ts",
  // Words are read, not tested.
  "session/words": "session/actions",
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
