import { readFile } from "node:fs/promises";
import { readProse, type ProseOutcome } from "../files";

/** The words of a file of any kind. The message names the file and what is wrong with it. */
export async function readText(path: string): Promise<ProseOutcome> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch {
    return { ok: false, message: `${path}：读不出来。请检查文件是否存在。` };
  }
  const read = await readProse(bytes);
  return read.ok ? read : { ok: false, message: `${path}：${read.message}` };
}
