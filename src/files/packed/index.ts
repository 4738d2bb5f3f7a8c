import { Inflate, inflateSync, zipSync } from "fflate";
import { Unreadable } from "../document";
import { messages } from "../words.zh-CN";
import { crc32 } from "./crc32";
import { directoryOf, type PackedEntry } from "./directory";

/** A packed document: names of its parts, and their bytes one by one. */
export interface Packed {
  readonly names: readonly string[];
  /** What its parts say they hold, unpacked, in bytes. */
  readonly size: number;
  /** Names are found whatever their case, with or without a leading slash. */
  has(name: string): boolean;
  /**
   * The bytes of a part; undefined where there is none.
   *
   * @throws {Unreadable} where it is damaged, encrypted, or larger than any report
   */
  read(name: string): Uint8Array | undefined;
}

/** The most bytes of all parts that are read, unpacked; more is an attack. */
const most = 30_000_000;

/** The most packed bytes that are unpacked in one step; unpacked they are at most a thousand times as many. */
const chunk = 16_384;

/** Opens a packed document. Nothing is unpacked before it is asked for, and never more than a report holds. */
export function openPacked(bytes: Uint8Array): Packed {
  const entries = directoryOf(bytes);
  const keyOf = (name: string) => name.replace(/^\//, "").toLowerCase();
  let left = most;
  return {
    names: [...entries.values()].map(({ name }) => name),
    size: [...entries.values()].reduce((sum, { size }) => sum + size, 0),
    has: (name) => entries.has(keyOf(name)),
    read(name) {
      const entry = entries.get(keyOf(name));
      if (!entry) return undefined;
      const part = unpack(bytes, entry, left);
      left -= part.length;
      return part;
    },
  };
}

/** A packed document again, of some of its parts, not deflated: every part is whole, and within the limits. */
export function stored(packed: Packed, isNeeded: (name: string) => boolean): Uint8Array {
  const parts: Record<string, Uint8Array> = {};
  for (const name of packed.names) {
    const part = isNeeded(name) ? packed.read(name) : undefined;
    if (part && !name.endsWith("/")) parts[name] = part;
  }
  return zipSync(parts, { level: 0 });
}

function unpack(bytes: Uint8Array, entry: PackedEntry, limit: number): Uint8Array {
  const { at, method, packedSize, size, crc, encrypted } = entry;
  if (encrypted) throw new Unreadable(messages.encrypted);
  if (at + 30 > bytes.length || (method !== 0 && method !== 8)) throw new Unreadable(messages.damaged);
  if (size > limit) throw new Unreadable(messages.bomb);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const packed = bytes.subarray(from, from + packedSize);
  const part = method === 0 ? packed : inflated(packed, size, limit);
  if (part.length !== size || crc32(part) !== crc) throw new Unreadable(messages.damaged);
  return part;
}

/**
 * Small parts, which most are, are unpacked in one step. How much comes out of a large one is unknown before, so
 * it is unpacked piece by piece, for which the library takes 128 kB each time.
 */
function inflated(packed: Uint8Array, size: number, limit: number): Uint8Array {
  try {
    return packed.length <= chunk
      ? inflateSync(packed, { out: new Uint8Array(size + 1) })
      : inPieces(packed, size, limit);
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable(messages.damaged);
  }
}

function inPieces(packed: Uint8Array, size: number, limit: number): Uint8Array {
  const part = new Uint8Array(size);
  let length = 0;
  const inflate = new Inflate((data) => {
    if (length + data.length > limit) throw new Unreadable(messages.bomb);
    if (length + data.length > size) throw new Unreadable(messages.damaged);
    part.set(data, length);
    length += data.length;
  });
  for (let at = 0; at < packed.length; at += chunk)
    inflate.push(packed.subarray(at, at + chunk), at + chunk >= packed.length);
  return part.subarray(0, length);
}
