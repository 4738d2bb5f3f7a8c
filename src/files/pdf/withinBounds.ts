import { Unreadable } from "../document";
import { messages } from "../words.zh-CN";
import { lettersDecoded } from "./lettersDecoded";
import { inflatedSize } from "./inflatedSize";

/** Limits that no report comes near; beyond them the library could run without end. */
const most = {
  objects: 20_000,
  /** Bytes of all streams together, inflated; scans of pictures that are only deflated come near. */
  inflated: 80_000_000,
  /** Bytes of one stream that is no font and no picture. */
  content: 4_000_000,
  /** Characters that the tables of a font name, or give a width. */
  named: 3_000_000,
  /** Streams within streams. */
  depth: 3,
};

/**
 * Looks through a PDF before the library does, which takes whatever it is given.
 *
 * @throws {Unreadable} where it holds more than any report does, or unpacks to more
 */
export async function withinBounds(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const text = new TextDecoder("latin1").decode(bytes);
  if (matches(text, /\d\s+obj\b/g) > most.objects || named(text) > most.named) throw tooMuch();
  let inflated = 0;
  for (const { start, end, binary, filters } of streamsIn(text)) {
    const data = lettersDecoded(bytes.subarray(start, end), filters);
    const size = await sizeOf(data, binary, most.depth);
    inflated += size;
    if (inflated > most.inflated || (!binary && size > most.content)) throw tooMuch();
  }
}

const tooMuch = () => new Unreadable(messages.pdfTooMuch);

function matches(text: string, pattern: RegExp): number {
  let count = 0;
  while (pattern.test(text)) count += 1;
  return count;
}

interface Stream {
  readonly start: number;
  readonly end: number;
  /** It says that it is a font, a profile of colours or a picture. */
  readonly binary: boolean;
  /** How it is packed, the outermost way first: `ASCIIHexDecode`, `FlateDecode`. */
  readonly filters: readonly string[];
}

const saysBinary = /\/(?:Image|FontFile\d?|Type1C|CIDFontType0C|OpenType|Length1|N|Alternate)\b/;

/** Where the streams of a PDF stand in it. */
function* streamsIn(text: string): Generator<Stream> {
  const begin = /(?<!end)stream[^\r\n]{0,100}(?:\r\n?|\n)/g;
  for (let match = begin.exec(text); match; match = begin.exec(text)) {
    const start = match.index + match[0].length;
    const head = text.slice(Math.max(0, match.index - 2_000), match.index);
    const own = head.slice(head.lastIndexOf("obj") + 1);
    const close = text.indexOf("endstream", start);
    const told = Number(/\/Length\s+(\d{1,8})(?!\s+\d+\s+R)/.exec(own)?.[1] ?? 0);
    const end = Math.max(close < 0 ? text.length : close, Math.min(text.length, start + told));
    const filters = /\/Filter\s*\[?((?:\s*\/\w{1,20}){1,9})/.exec(own)?.[1]?.match(/\w+/g) ?? [];
    yield { start, end, binary: saysBinary.test(own), filters };
  }
}

/** How large a stream is once it is unpacked, and what is packed in it; others are as large as they are. */
async function sizeOf(data: Uint8Array<ArrayBuffer>, binary: boolean, depth: number): Promise<number> {
  if (!isDeflated(data)) return data.length;
  if (depth === 0) return Infinity;
  const { size, head } = await inflatedSize(
    data,
    binary ? most.inflated : most.content,
    binary ? 2 : most.content,
  );
  if (!binary && named(new TextDecoder("latin1").decode(head)) > most.named) return Infinity;
  if (!isDeflated(head)) return size;
  const { head: inner } = await inflatedSize(data, most.content, most.content);
  return size + (await sizeOf(inner, binary, depth - 1));
}

/** The two bytes that deflated data begins with. */
function isDeflated([first = 0, second = 0]: Uint8Array): boolean {
  return (first & 0x0f) === 8 && first >> 4 <= 7 && (first * 256 + second) % 31 === 0;
}

/** How many characters the tables of fonts name, or give a width: a short line can speak of millions. */
const named = (text: string) => namedInRanges(text) + wideInRanges(text);

function namedInRanges(text: string): number {
  if (!text.includes("range")) return 0;
  let sum = 0;
  for (const [, ranges = ""] of text.matchAll(/begin(?:bf|cid|notdef)range(.*?)(?:end|$)/gs))
    for (const [, low = "", high = ""] of ranges.matchAll(
      /<\s*([0-9a-f]{1,8})\s*>\s*<\s*([0-9a-f]{1,8})\s*>\s*[<[\d]/gi,
    ))
      sum += Math.max(0, Number.parseInt(high, 16) - Number.parseInt(low, 16)) + 1;
  return sum;
}

/** `/W [0 65535 500]`: the characters from 0 to 65,535 are 500 wide (ISO 32000-1, 9.7.4.3); `/W2` is the same upright. */
function wideInRanges(text: string): number {
  let sum = 0;
  const start = /\/W2?\s*\[/g;
  const token = /\s*(?:([\d.+-]+)|[[\]])/y;
  while (start.test(text)) {
    token.lastIndex = start.lastIndex;
    let depth = 1;
    let numbers: number[] = [];
    for (let match = token.exec(text); match && depth > 0; match = token.exec(text)) {
      start.lastIndex = token.lastIndex;
      const [found, number] = match;
      if (number === undefined) {
        depth += found.endsWith("[") ? 1 : -1;
        numbers = [];
      } else if (depth === 1) numbers.push(Number(number));
      const [low = 0, high = 0, width] = numbers;
      if (width === undefined) continue;
      sum += Math.max(0, high - low) + 1;
      numbers = [];
    }
  }
  return sum;
}
