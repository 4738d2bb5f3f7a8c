/** Letters in a piece: one large text takes many times longer to make than the same text in pieces. */
const piece = 16_384;

const less = "<".charCodeAt(0);

/** The text of an XML part in UTF-8 or UTF-16, with or without its mark, in pieces that end where an element begins. */
export function textOfXml(bytes: Uint8Array): string[] {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0))
    return [new TextDecoder("utf-16le").decode(bytes)];
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c))
    return [new TextDecoder("utf-16be").decode(bytes)];
  const decoder = new TextDecoder();
  const pieces: string[] = [];
  for (let at = 0, to = 0; at < bytes.length; at = to) {
    const next = bytes.indexOf(less, at + piece);
    to = next < 0 ? bytes.length : next;
    pieces.push(decoder.decode(bytes.subarray(at, to)));
  }
  return pieces;
}
