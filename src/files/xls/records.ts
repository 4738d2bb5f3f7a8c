import { numbersOf } from "../compound/bytesOf";

/** A record of an old workbook, and what continues it (MS-XLS 2.1.4). */
interface WorkbookRecord {
  readonly type: number;
  /** Where it begins in the stream. */
  readonly at: number;
  readonly parts: readonly [first: Uint8Array, ...more: Uint8Array[]];
}

const continued = 0x3c;
const headLength = 4;

/** The records of the stream of an old workbook, in their order. */
export function* recordsOf(stream: Uint8Array): Generator<WorkbookRecord> {
  const numbers = numbersOf(stream);
  const partAt = (at: number) => numbers.part(at + headLength, numbers.short(at + 2));
  for (let at = 0; at + headLength <= stream.length;) {
    const record = { type: numbers.short(at), at, parts: [partAt(at)] as [Uint8Array, ...Uint8Array[]] };
    at += headLength + numbers.short(at + 2);
    for (; at + headLength <= stream.length && numbers.short(at) === continued;) {
      record.parts.push(partAt(at));
      at += headLength + numbers.short(at + 2);
    }
    yield record;
  }
}
