import type { Line } from "../figures/recognise";
import { Unreadable } from "./document";
import { linesOfDocx } from "./docx";
import { linesOfHtml } from "./html";
import { messages } from "./words.zh-CN";
import type { SheetRows } from "./sheet";
import { textOfBytes } from "./textOfBytes";
import { namesIn } from "./unpacked";

/** What a file holds: a filing as JSON, plain text to the letter, or the lines of anything that has a layout. */
export type Opened =
  | { readonly kind: "json"; readonly json: unknown }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "sheets"; readonly sheets: readonly SheetRows[] }
  | { readonly kind: "lines"; readonly lines: readonly Line[] };

const megabytes = 20;
/** More lines are no report, and would take long to look through. */
const most = 10_000;

/**
 * Opens a file by its content, whatever its name says.
 *
 * @throws {Unreadable} with a line for the clerk, where the file is none that can be read
 */
export async function openFile(bytes: Uint8Array): Promise<Opened> {
  if (bytes.length === 0) throw new Unreadable(messages.empty);
  if (bytes.length > megabytes * 1_000_000) throw new Unreadable(messages.tooLarge(megabytes));
  for (const [signature, advice] of foreign) if (begins(bytes, signature)) throw new Unreadable(advice);
  const text = isPacked(bytes) || isOld(bytes) ? undefined : textOfBytes(bytes);
  if (text?.trimStart().startsWith("{")) return { kind: "json", json: parsed(text) };
  if (text !== undefined && !isMarkup(text)) {
    if (text.split("\n").length > most) throw new Unreadable(messages.tooLong(most));
    return { kind: "text", text };
  }
  const opened =
    text === undefined ? await openPacked(bytes) : ({ kind: "lines", lines: linesOfHtml(text) } as const);
  const length =
    opened.kind === "sheets"
      ? opened.sheets.reduce((sum, { rows }) => sum + rows.length, 0)
      : opened.lines.length;
  if (length > most) throw new Unreadable(messages.tooLong(most));
  return opened;
}

/** Files of Word's kin that people choose by mistake, by how they begin: %PDF and {\\rtf. */
const foreign: readonly (readonly [signature: readonly number[], advice: string])[] = [
  [[0x25, 0x50, 0x44, 0x46], messages.pdf],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], messages.rtf],
];

const isMarkup = (text: string) => /<(?:table|tr|td|p|div|html|body|span|br)\b/i.test(text);
const begins = (bytes: Uint8Array, signature: readonly number[]) =>
  signature.every((byte, index) => bytes[index] === byte);
const isPacked = (bytes: Uint8Array) => begins(bytes, [0x50, 0x4b, 0x03, 0x04]);
const isOld = (bytes: Uint8Array) => begins(bytes, [0xd0, 0xcf, 0x11, 0xe0]);

/** A packed file (.docx, .xlsx) or an old one (.doc, .xls, or anything with a password). */
async function openPacked(bytes: Uint8Array): Promise<Opened & { kind: "sheets" | "lines" }> {
  if (isOld(bytes)) {
    if (holdsName(bytes, "EncryptedPackage")) throw new Unreadable(messages.encrypted);
    if (holdsName(bytes, "WordDocument")) throw new Unreadable(messages.oldWord);
  } else {
    const names = namesIn(bytes);
    if (names.includes("word/document.xml")) return { kind: "lines", lines: linesOfDocx(bytes) };
    if (!names.includes("xl/workbook.xml")) throw new Unreadable(messages.unknown);
  }
  // The reader of workbooks is heavy, and most files are none.
  const { sheetsIn } = await import("./sheet");
  return { kind: "sheets", sheets: sheetsIn(bytes) };
}

/** Whether an old compound file has a stream of this name, which stands in it in two bytes per letter. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const wide = Array.from(name).flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wide[0] ?? 0); at >= 0; at = bytes.indexOf(wide[0] ?? 0, at + 1)) {
    if (wide.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Unreadable(messages.notJson);
  }
}
