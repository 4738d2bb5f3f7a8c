import { Unreadable } from "../document";
import { messages } from "../words.zh-CN";

/** A file in a packed document, as the directory at its end tells. */
export interface PackedEntry {
  readonly name: string;
  /** 0: stored; 8: deflated. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its own header begins. */
  readonly at: number;
}

/** The most parts of a document. */
const mostEntries = 5000;

const signatures = { end: 0x06054b50, entry: 0x02014b50 } as const;

/**
 * The directory of a packed document, by names in small letters.
 *
 * @throws {Unreadable} where there is none, or where it cannot be true
 */
export function directoryOf(bytes: Uint8Array): Map<string, PackedEntry> {
  const entries = new Map<string, PackedEntry>();
  let packed = 0;
  for (const entry of entriesOf(bytes, mostEntries)) {
    packed += entry.packedSize;
    entries.set(entry.name.toLowerCase(), entry);
  }
  // Parts that overlap are an attack.
  if (packed > bytes.length) throw new Unreadable(messages.bomb);
  return entries;
}

/**
 * The entries of a directory (ZIP, APPNOTE 4.3.12 and 4.3.16) in their order. Read from the end, as Word does.
 *
 * @throws {Unreadable} where there is none, or where it has more entries than `most`
 */
export function* entriesOf(bytes: Uint8Array, most: number): Generator<PackedEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > most) throw new Unreadable(messages.bomb);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== signatures.entry)
      throw new Unreadable(messages.damaged);
    const flags = view.getUint16(at + 8, true);
    const names = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + names)).replaceAll("\\", "/");
    yield {
      name,
      method: view.getUint16(at + 10, true),
      encrypted: (flags & 1) === 1,
      crc: view.getUint32(at + 16, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    };
    at += 46 + names + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
}

/** Where the end of the directory begins: within the last 65,557 bytes, because a remark may follow it. */
function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - 65_557);
  for (let at = view.byteLength - 22; at >= first; at -= 1)
    if (view.getUint32(at, true) === signatures.end) return at;
  throw new Unreadable(messages.damaged);
}
