import type { Results } from "../../files/work/messages";
import { readBytes } from "../readBytes";
import { performLimited } from "./performLimited";

/** The rows of a list. The message names the file and what is wrong with it. */
export async function readRows(path: string): Promise<Results["readRows"]> {
  const file = await readBytes(path);
  if (!file.ok) return { ok: false, message: `${path}：${file.message}` };
  const read = await performLimited("readRows", { file: file.bytes });
  return read.ok ? read : { ok: false, message: `${path}：${read.message}` };
}
