import { Unreadable } from "./document";
import { messages } from "./words.zh-CN";

/**
 * Text in UTF-8, UTF-16 with its mark, or GB 18030, in which older pages and Windows text files are.
 *
 * @throws {Unreadable} for bytes that are no text
 */
export function textOfBytes(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  if (bytes.subarray(0, 1000).includes(0)) throw new Unreadable(messages.unknown);
  const utf8 = new TextDecoder("utf-8").decode(bytes);
  return isBroken(utf8) ? new TextDecoder("gb18030").decode(bytes) : utf8;
}

/** What a decoder puts in the place of bytes that are no letter. */
const unknown = "\uFFFD";

/** How many letters must be right for each spoilt one in a damaged text that still counts as UTF-8. */
const sound = 10;

/** Whether a text was no UTF-8: then hardly a letter outside of ASCII comes out. */
function isBroken(text: string): boolean {
  let [letters, faults] = [0, 0];
  for (let at = text.indexOf(unknown); at >= 0; at = text.indexOf(unknown, at + 1)) faults += 1;
  if (faults === 0) return false;
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 0x7f) letters += 1;
  return faults * sound > letters - faults;
}
