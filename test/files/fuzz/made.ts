import fc from "fast-check";
import { unzipSync, zipSync } from "fflate";

const share = fc.double({ min: 0, max: 1, noNaN: true });
const flips = fc.array(fc.tuple(share, fc.integer({ min: 0, max: 255 })), { maxLength: 20 });

function flipped(bytes: Uint8Array, changes: readonly (readonly [number, number])[]): Uint8Array {
  const copy = bytes.slice();
  if (copy.length > 0) for (const [at, byte] of changes) copy[Math.floor(at * (copy.length - 1))] = byte;
  return copy;
}

/** A file cut short, with bytes changed. */
const spoiled = (files: readonly Uint8Array[]) =>
  fc
    .tuple(fc.constantFrom(...files), fc.oneof(fc.constant(1), share), flips)
    .map(([file, keep, changes]) => flipped(file.slice(0, Math.ceil(file.length * keep)), changes));

/** The beginning of one file and the end of another. */
const spliced = (files: readonly Uint8Array[]) =>
  fc.tuple(fc.constantFrom(...files), fc.constantFrom(...files), share, share).map(([a, b, until, from]) => {
    const [head, tail] = [a.slice(0, Math.ceil(a.length * until)), b.slice(Math.floor(b.length * from))];
    return Uint8Array.from([...head, ...tail]);
  });

/** Pieces of XML that a reader may stumble over, put in anywhere. */
const pieces = [
  "<",
  ">",
  "&",
  "&#x110000;",
  "&#0;",
  "]]>",
  "<![CDATA[9",
  "<!--",
  "</w:tbl>",
  "</w:tc>",
  "<w:tbl><w:tr><w:tc>",
  '<w:gridSpan w:val="-1"/>',
  '<w:gridSpan w:val="999999999"/>',
  '<w:numPr><w:ilvl w:val="99"/><w:numId w:val="1"/></w:numPr>',
  '<c r="ZZZ9999999"><v>1e400</v></c>',
  '<c t="s"><v>999999</v></c>',
  '<row r="-1">',
  "\u0000",
  "\uFFFE",
].map((piece) => new TextEncoder().encode(piece));

/** How a part changes: bytes; a piece put in; a stretch taken out or repeated. */
const change = fc.oneof(
  flips.map((changes) => (part: Uint8Array) => flipped(part, changes)),
  fc.tuple(fc.constantFrom(...pieces), share).map(([piece, at]) => (part: Uint8Array) => {
    const place = Math.floor(at * part.length);
    return Uint8Array.from([...part.slice(0, place), ...piece, ...part.slice(place)]);
  }),
  fc
    .tuple(share, share, fc.integer({ min: 0, max: 2 }))
    .map(([from, length, times]) => (part: Uint8Array) => {
      const start = Math.floor(from * part.length);
      const end = start + Math.ceil(length * Math.min(2000, part.length - start));
      const stretch = part.slice(start, end);
      const repeated = Array.from({ length: times }, () => [...stretch]).flat();
      return Uint8Array.from([...part.slice(0, start), ...repeated, ...part.slice(end)]);
    }),
);

/** A packed file with one of its larger parts changed, packed anew: its directory and check sums are right. */
const changedInside = (files: readonly Uint8Array[]) => {
  const unpacked = files.map((file) => unzipSync(file));
  return fc.tuple(fc.constantFrom(...unpacked), share, change).map(([parts, which, spoil]) => {
    const names = Object.keys(parts).sort((a, b) => (parts[b]?.length ?? 0) - (parts[a]?.length ?? 0));
    // The larger a part, the oftener.
    const name = names[Math.floor(which ** 2 * names.length)] ?? names[0] ?? "";
    return zipSync({ ...parts, [name]: spoil(parts[name] ?? new Uint8Array()) }, { level: 1 });
  });
};

/** Files to read that are not as they should be: packed ones nine in ten with a directory that is. */
export const made = (packed: readonly Uint8Array[], others: readonly Uint8Array[]) =>
  fc.oneof(
    { weight: 45, arbitrary: changedInside(packed) },
    { weight: 3, arbitrary: spoiled(packed) },
    { weight: 2, arbitrary: spliced([...packed, ...others]) },
    { weight: 45, arbitrary: spoiled(others) },
    { weight: 5, arbitrary: fc.uint8Array({ maxLength: 4000 }) },
  );
