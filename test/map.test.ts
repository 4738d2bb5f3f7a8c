import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "..");
const map = readFileSync(join(root, "src/README.md"), "utf8");
const parts = readdirSync(join(root, "src"));

/** What stands between backquotes and has a slash: a path from `src/` or from the top, or a folder of the part that is spoken of. */
const named = [...map.matchAll(/`([\w.-]+\/[\w./-]*)`/g)].map(([, path = ""]) => path);
const isThere = (path: string) =>
  ["src", "", ...parts.map((part) => join("src", part))].some((from) => existsSync(join(root, from, path)));

test("every file and folder that the map of the source names is there", () => {
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter((path) => !isThere(path))).toEqual([]);
});

test("the map has every part of the source", () => {
  const folders = parts.filter((part) => !part.includes("."));
  expect(folders.filter((part) => !map.includes(`**${part}/**`))).toEqual([]);
});
