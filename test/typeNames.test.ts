import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

const src = join(__dirname, "../src");
/** Folders with several subjects, each in a folder of its own. */
const split = new Set(["excel", "files", "preview"]);

function namesByFolder(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const entry of readdirSync(src, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.tsx?$/.test(entry.name)) continue;
    const file = join(entry.parentPath, entry.name);
    const [top = "", ...below] = relative(src, file).split("/");
    const folder = split.has(top) && below.length > 1 ? `${top}/${below.slice(0, -1).join("/")}` : top;
    const text = readFileSync(file, "utf8");
    for (const [, name = ""] of text.matchAll(/^export (?:interface|type|abstract class|class) (\w+)/gm)) {
      const key = `${name} in ${folder}`;
      found.set(key, [...(found.get(key) ?? []), relative(src, file)]);
    }
  }
  return found;
}

test("an exported type is the only one of its name in its folder", () => {
  const names = namesByFolder();
  expect(names.size).toBeGreaterThan(100);
  expect([...names].filter(([, files]) => files.length > 1)).toEqual([]);
});
