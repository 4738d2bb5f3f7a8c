/**
 * What a byte does to the sum when none to three zero bytes follow it: with these, four bytes are taken in one
 * step.
 */
const [last, third, second, first] = tables();

function tables(): readonly [Uint32Array, Uint32Array, Uint32Array, Uint32Array] {
  const alone = Uint32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value;
  });
  const followed = (before: Uint32Array) => before.map((value) => (alone[value & 255] ?? 0) ^ (value >>> 8));
  const two = followed(alone);
  const three = followed(two);
  return [alone, two, three, followed(three)];
}

/** The check sum that packed files carry. */
export function crc32(bytes: Uint8Array): number {
  let value = ~0;
  let at = 0;
  for (; at + 4 <= bytes.length; at += 4) {
    value ^=
      (bytes[at] ?? 0) |
      ((bytes[at + 1] ?? 0) << 8) |
      ((bytes[at + 2] ?? 0) << 16) |
      ((bytes[at + 3] ?? 0) << 24);
    value =
      (first[value & 255] ?? 0) ^
      (second[(value >>> 8) & 255] ?? 0) ^
      (third[(value >>> 16) & 255] ?? 0) ^
      (last[value >>> 24] ?? 0);
  }
  for (; at < bytes.length; at += 1) value = (last[(value ^ (bytes[at] ?? 0)) & 255] ?? 0) ^ (value >>> 8);
  return ~value >>> 0;
}
