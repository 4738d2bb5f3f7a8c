import { createHash } from "node:crypto";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** Folders of `src` of which nothing is in the command line, as its test holds. @public */
export const apart = ["browser", "commands", "excel", "packaging", "preview", "taskpane"];

/**
 * A key that changes with every change of the sources or of the installed packages: names, sizes and times of
 * change, because reading the files themselves would cost more than the command.
 *
 * @param {string} root the folder of the project
 * @returns {string} sixteen hexadecimal digits
 */
export function sourcesKey(root) {
  const src = join(root, "src");
  const files = [join(root, "package-lock.json"), join(root, "package.json"), ...filesIn(src, apart)];
  const stamps = files.map((file) => {
    const { mtimeMs, size } = statSync(file);
    return `${file}\n${mtimeMs}\n${size}`;
  });
  return createHash("sha256").update(stamps.join("\n")).digest("hex").slice(0, 16);
}

/** Every file below a folder, but for some folders in it. `readdir` can do it alone, and takes five times as long. */
function filesIn(folder, without = []) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (!entry.isDirectory()) return [path];
    return without.includes(entry.name) ? [] : filesIn(path);
  });
}
