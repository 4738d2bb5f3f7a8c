import { Unreadable } from "./document";
import { messages } from "./words.zh-CN";

/** Text in UTF-8, UTF-16 with its mark, or GB 18030, in which older pages and Windows text files are. */
export function textOfBytes(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  if (bytes.subarray(0, 1000).includes(0)) throw new Unreadable(messages.unknown);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}
