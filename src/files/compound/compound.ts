import { Unreadable } from "../document";
import { messages } from "../words.zh-CN";

/** Where things stand in the head of a compound file (MS-CFB 2.2) and in an entry of its directory (2.6.1). */
const head = {
  sectorShift: 0x1e,
  directory: 0x30,
  smallest: 0x38,
  mini: 0x3c,
  next: 0x44,
  table: 0x4c,
  inHead: 109,
};
const entry = { size: 128, nameLength: 64, type: 66, left: 68, right: 72, child: 76, start: 116, bytes: 120 };
const isStream = 2;

/** A file of files, as old Office programs write it. */
export interface Compound {
  /** The names of streams and folders at the top, in lower case. */
  readonly names: ReadonlySet<string>;
  /** A stream that stands at the top, not within an embedded object, whatever its case; undefined where there is none. */
  readonly stream: (name: string) => Uint8Array | undefined;
}

/**
 * Opens a compound file. No chain of sectors is followed for longer than the file has sectors.
 *
 * @throws {Unreadable} where it is damaged
 */
export function openCompound(bytes: Uint8Array): Compound {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const number = (at: number) => (at >= 0 && at + 4 <= bytes.length ? view.getUint32(at, true) : 0xffffffff);
  const shift = view.byteLength > 512 ? view.getUint16(head.sectorShift, true) : 0;
  if (shift !== 9 && shift !== 12) throw new Unreadable(messages.damaged);
  const size = 1 << shift;
  const count = Math.floor(bytes.length / size);
  const table = tableSectors(number, size, count).map((sector) => (sector + 1) * size);
  const nextOf = (sector: number) => {
    const at = table[Math.floor(sector / (size / 4))];
    return at === undefined ? 0xffffffff : number(at + (sector % (size / 4)) * 4);
  };
  const read = (start: number, length: number) => {
    const sectors = chain(start, nextOf, Math.min(count, Math.ceil(length / size)));
    return joined(
      sectors.map((sector) => bytes.subarray((sector + 1) * size, (sector + 2) * size)),
      length,
    );
  };
  const directory = read(number(head.directory), bytes.length);
  const entries = new DataView(directory.buffer);
  if (directory.length < entry.size) throw new Unreadable(messages.damaged);
  const root = entryAt(directory, entries, 0);
  const small = read(root.start, root.bytes);
  const miniTable = read(number(head.mini), bytes.length);
  const mini = new DataView(miniTable.buffer);
  const nextSmall = (sector: number) =>
    sector * 4 + 4 <= mini.byteLength ? mini.getUint32(sector * 4, true) : 0xffffffff;
  const top = topEntries(directory, entries);
  return {
    names: new Set(top.map(({ name }) => name)),
    stream: (name) => {
      const found = top.find((each) => each.isStream && each.name === name.toLowerCase());
      if (!found) return undefined;
      if (found.bytes >= number(head.smallest)) return read(found.start, found.bytes);
      const sectors = chain(found.start, nextSmall, Math.ceil(found.bytes / 64));
      return joined(
        sectors.map((sector) => small.subarray(sector * 64, sector * 64 + 64)),
        found.bytes,
      );
    },
  };
}

/** The sectors that hold the table of chains: the first ones stand in the head, the others in sectors of their own. */
function tableSectors(number: (at: number) => number, size: number, count: number): number[] {
  const found: number[] = [];
  const take = (from: number, many: number) => {
    for (let at = 0; at < many; at += 1) {
      const sector = number(from + at * 4);
      if (sector < count) found.push(sector);
    }
  };
  take(head.table, head.inHead);
  let more = number(head.next);
  for (let turn = 0; turn < count && more < count && found.length < count; turn += 1) {
    const at = (more + 1) * size;
    take(at, size / 4 - 1);
    more = number(at + size - 4);
  }
  return found;
}

/** The sectors of a chain, at most so many. */
function chain(start: number, next: (sector: number) => number, most: number): number[] {
  const sectors: number[] = [];
  for (let sector = start; sector < 0xfffffffa && sectors.length < most; sector = next(sector))
    sectors.push(sector);
  return sectors;
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(
    Math.min(
      length,
      parts.reduce((sum, part) => sum + part.length, 0),
    ),
  );
  let at = 0;
  for (const part of parts) {
    whole.set(part.subarray(0, whole.length - at), at);
    at = Math.min(whole.length, at + part.length);
  }
  return whole;
}

interface Entry {
  /** In lower case: names are compared without case (MS-CFB 2.6.4). */
  readonly name: string;
  readonly isStream: boolean;
  readonly start: number;
  readonly bytes: number;
}

function entryAt(directory: Uint8Array, view: DataView, index: number): Entry {
  const at = index * entry.size;
  const length = Math.max(0, Math.min(64, view.getUint16(at + entry.nameLength, true)) - 2);
  return {
    name: new TextDecoder("utf-16le").decode(directory.subarray(at, at + length)).toLowerCase(),
    isStream: directory[at + entry.type] === isStream,
    start: view.getUint32(at + entry.start, true),
    bytes: view.getUint32(at + entry.bytes, true),
  };
}

/** What stands right below the root of the directory. */
function topEntries(directory: Uint8Array, view: DataView): Entry[] {
  const count = Math.floor(directory.length / entry.size);
  const found: Entry[] = [];
  const seen = new Set<number>([0]);
  const waiting = [view.getUint32(entry.child, true)];
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    if (index >= count || seen.has(index)) continue;
    seen.add(index);
    const at = index * entry.size;
    waiting.push(view.getUint32(at + entry.left, true), view.getUint32(at + entry.right, true));
    found.push(entryAt(directory, view, index));
  }
  return found;
}
