import { constants } from "node:fs";
import { open } from "node:fs/promises";
import { largestFile } from "../files/largestFile";
import { messages } from "../files/words.zh-CN";

export type ReadBytes =
  | { readonly ok: true; readonly bytes: Uint8Array }
  /** Without the path. */
  | { readonly ok: false; readonly message: string };

/**
 * The bytes of a file. Its size is looked at first: what is too large is not read, and what is no file, as a device
 * without an end, neither.
 */
export async function readBytes(path: string): Promise<ReadBytes> {
  try {
    const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const stat = await file.stat();
      if (!stat.isFile())
        return {
          ok: false,
          message: `${stat.isDirectory() ? "是文件夹" : "不是文件"}，读不了。请给出一个文件。`,
        };
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
  return reasons.get(code) ?? `读不出来（${code || "未知原因"}）。`;
}

/** Why a path cannot be written, for people. */
export function unwritable(error: unknown): string {
  const code = codeOf(error);
  const reason = error instanceof Error ? error.message : String(error);
  return writeReasons.get(code) ?? `写不进去（${code || reason}）。`;
}

const codeOf = (error: unknown) =>
  typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";

const reasons = new Map([
  ["ENOENT", "没有这个文件。"],
  ["ENOTDIR", "没有这个文件。"],
  ["EACCES", "没有权限读取。"],
  ["EPERM", "没有权限读取。"],
  ["ENAMETOOLONG", "文件名太长。"],
]);

const writeReasons = new Map([
  ["ENOENT", "写不进去：没有这个文件夹。"],
  ["ENOTDIR", "写不进去：没有这个文件夹。"],
  ["EISDIR", "写不进去：这是一个文件夹，请给出文件名。"],
  ["EACCES", "写不进去：没有权限。"],
  ["EPERM", "写不进去：没有权限，或者文件正被打开。"],
  ["EBUSY", "写不进去：文件正被打开，请先关闭。"],
  ["EROFS", "写不进去：这个位置只能读。"],
  ["ENOSPC", "写不进去：磁盘已满。"],
  ["ENAMETOOLONG", "写不进去：文件名太长。"],
  ["EEXIST", "写不进去：那里已有一个同名的文件。"],
]);
