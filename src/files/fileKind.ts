import { Unreadable } from "./document";
import { messages } from "./words.zh-CN";

const begins = (bytes: Uint8Array, signature: readonly number[]) =>
  signature.every((byte, index) => bytes[index] === byte);

/** Kinds of files that hold no readable report, by their first bytes, with what to do. */
const foreign: readonly (readonly [signature: readonly number[], advice: string])[] = [
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], messages.rtf],
  [[0x89, 0x50, 0x4e, 0x47], messages.picture],
  [[0xff, 0xd8, 0xff], messages.picture],
  [[0x47, 0x49, 0x46, 0x38], messages.picture],
  [[0x42, 0x4d], messages.picture],
  [[0x49, 0x49, 0x2a, 0x00], messages.picture],
  [[0x4d, 0x4d, 0x00, 0x2a], messages.picture],
  [[0x52, 0x61, 0x72, 0x21], messages.archive],
  [[0x37, 0x7a, 0xbc, 0xaf], messages.archive],
  [[0x1f, 0x8b], messages.archive],
];

/**
 * Refuses what cannot be read, with a line that says what it is and what to do.
 *
 * @throws {Unreadable} for a file of a kind that nobody reads here
 */
export function refuseForeign(bytes: Uint8Array): void {
  for (const [signature, advice] of foreign)
    if (begins(bytes, signature) && !isTextLike(bytes)) throw new Unreadable(advice);
}

/** `BM` may begin a text as well. */
const isTextLike = (bytes: Uint8Array) => bytes[0] === 0x42 && !bytes.subarray(0, 40).includes(0);

/** What may stand before the signature of a PDF: a byte order mark, blanks. */
const within = 1024;

/** Whether a file is a PDF; a byte order mark or blanks may come before its signature. */
export function isPdf(bytes: Uint8Array): boolean {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, within));
  return /^[\s\u00ef\u00bb\u00bf]*%PDF-/.test(head);
}

/** A packed document: .docx, .xlsx, .odt … */
export const isPacked = (bytes: Uint8Array): boolean => begins(bytes, [0x50, 0x4b, 0x03, 0x04]);

/** An old compound file: .doc, .wps, .xls, .et, or anything with a password. */
export const isOld = (bytes: Uint8Array): boolean => begins(bytes, [0xd0, 0xcf, 0x11, 0xe0]);
