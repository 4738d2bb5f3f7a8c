import type { ProseOutcome } from "../files/readProse";
import { readBytes } from "./readBytes";
import { performLimited } from "./reading/performLimited";

/** The words of a file of any kind. The message names the file and what is wrong with it. */
export async function readText(path: string): Promise<ProseOutcome> {
  const file = await readBytes(path);
  if (!file.ok) return { ok: false, message: `${path}：${file.message}` };
  const read = await performLimited("readProse", { file: file.bytes });
  return read.ok ? read : { ok: false, message: `${path}：${read.message}` };
}
