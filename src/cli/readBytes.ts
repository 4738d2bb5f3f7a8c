import { constants } from "node:fs";
import { open } from "node:fs/promises";
import { largestFile } from "../files/largestFile";
import { messages } from "../files/words.zh-CN";
import { words } from "./words.zh-CN";

export type ReadBytes =
  | { readonly ok: true; readonly bytes: Uint8Array }
  /** The message does not name the path. */
  | { readonly ok: false; readonly message: string };

/**
 * The bytes of a file. What is too large is not read, nor what is not a regular file, such as a device without an
 * end.
 */
export async function readBytes(path: string): Promise<ReadBytes> {
  try {
    const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const stat = await file.stat();
      if (!stat.isFile()) return { ok: false, message: words.noFile(stat.isDirectory()) };
      if (stat.size > largestFile) return { ok: false, message: messages.tooLarge(largestFile / 1_000_000) };
      return { ok: true, bytes: await file.readFile() };
    } finally {
      await file.close();
    }
  } catch (error) {
    return { ok: false, message: unreadable(error) };
  }
}

/** Why a path cannot be read, for people. */
export function unreadable(error: unknown): string {
  const code = codeOf(error);
  return words.unreadable.get(code) ?? words.unreadableAsEver(code);
}

/** Why a path cannot be written, for people. */
export function unwritable(error: unknown): string {
  const code = codeOf(error);
  const reason = error instanceof Error ? error.message : String(error);
  return words.unwritable.get(code) ?? words.unwritableAsEver(code || reason);
}

const codeOf = (error: unknown) =>
  typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
