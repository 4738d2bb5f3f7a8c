import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

const src = join(__dirname, "../src");

function filesByName(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const entry of readdirSync(src, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.tsx?$/.test(entry.name)) continue;
    const file = join(entry.parentPath, entry.name);
    const text = readFileSync(file, "utf8");
    for (const [, name = ""] of text.matchAll(/^export (?:interface|type|abstract class|class) (\w+)/gm))
      found.set(name, [...(found.get(name) ?? []), relative(src, file)]);
  }
  return found;
}

test("an exported type is the only one of its name", () => {
  const names = filesByName();
  expect(names.size).toBeGreaterThan(100);
  expect([...names].filter(([, files]) => files.length > 1)).toEqual([]);
});
