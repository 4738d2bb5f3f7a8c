import { randomUUID } from "node:crypto";
import { realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { unusable, type CommandOutcome } from "./outcome";
import { unwritable } from "./readBytes";
import { words } from "./words.zh-CN";

/**
 * Writes a file whole or not at all: beside the old one first, which it then replaces. A file from which it is
 * made is never overwritten.
 *
 * @param sources the files that it is made from
 */
export async function save(
  path: string,
  content: Uint8Array | string,
  sources: readonly string[],
): Promise<CommandOutcome | undefined> {
  const target = await realpath(path).catch(() => undefined);
  // A file that does not exist yet is none of those that were read.
  for (const source of target === undefined ? [] : sources)
    if ((await realpath(source).catch(() => source)) === target)
      return unusable(`${path}：${words.isSource}`);
  try {
    const known = await stat(path).catch(() => undefined);
    // A device or a pipe has no place beside it.
    if (known && !known.isFile()) await writeFile(path, content);
    else await replace(target ?? path, content);
    return undefined;
  } catch (error) {
    return unusable(`${path}：${unwritable(error)}`);
  }
}

async function replace(path: string, content: Uint8Array | string): Promise<void> {
  const beside = `${path}.${randomUUID()}.tmp`;
  try {
    await writeFile(beside, content, { flag: "wx" });
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
