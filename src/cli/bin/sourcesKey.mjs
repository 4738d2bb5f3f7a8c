import { createHash } from "node:crypto";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/**
 * A key that changes with every change of the sources or of the installed packages: names, sizes and times of
 * change, because reading the files themselves would cost more than the command.
 *
 * @param {string} root the folder of the project
 * @returns {string} sixteen hexadecimal digits
 */
export function sourcesKey(root) {
  const files = [join(root, "package-lock.json"), join(root, "package.json"), ...filesIn(join(root, "src"))];
  const stamps = files.map((file) => {
    const { mtimeMs, size } = statSync(file);
    return `${file}\n${mtimeMs}\n${size}`;
  });
  return createHash("sha256").update(stamps.join("\n")).digest("hex").slice(0, 16);
}

/** Every file below a folder. `readdir` can do it alone, and takes five times as long. */
function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesIn(path) : [path];
  });
}
