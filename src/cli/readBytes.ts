import { constants } from "node:fs";
import { open } from "node:fs/promises";
import { largestFile, messages } from "../files";

export type ReadBytes =
  { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly message: string };

const codeOf = (error: unknown) =>
  typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";

/**
 * The bytes of a file. Its size is looked at first: what is too large is not read, and what is no file, as a device
 * without an end, neither.
 */
export async function readBytes(path: string): Promise<ReadBytes> {
  try {
    const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const { size } = await file.stat().then((stat) => (stat.isFile() ? stat : { size: undefined }));
      if (size === undefined) return { ok: false, message: `${path}：不是文件，读不了。请给出一个文件。` };
      if (size > largestFile)
        return { ok: false, message: `${path}：${messages.tooLarge(largestFile / 1_000_000)}` };
      return { ok: true, bytes: await file.readFile() };
    } finally {
      await file.close();
    }
  } catch (error) {
    const code = codeOf(error);
    const why = code === "ENOENT" ? "没有这个文件。" : `读不出来（${code || "未知原因"}）。`;
    return { ok: false, message: `${path}：${why}` };
  }
}
