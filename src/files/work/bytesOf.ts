import { Unreadable } from "../document";
import { refuseLarge } from "../largestFile";
import { messages } from "../words.zh-CN";
import type { Given } from "./fileWork";

/**
 * The bytes of a file; its size is looked at before anything is read.
 *
 * @throws {Unreadable} where it is too large, or is not where it was
 */
export async function bytesOf(file: Given): Promise<Uint8Array> {
  if (!("size" in file)) return file;
  refuseLarge(file.size);
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    throw new Unreadable(messages.gone);
  }
}
