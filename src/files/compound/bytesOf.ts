/** Numbers of a stream, little end first; what lies beyond its end is 0. */
export interface Numbers {
  readonly length: number;
  readonly byte: (at: number) => number;
  readonly short: (at: number) => number;
  readonly long: (at: number) => number;
  readonly part: (at: number, length: number) => Uint8Array;
}

/** Reads little-endian numbers out of bytes; 0 behind their end. */
export function numbersOf(bytes: Uint8Array): Numbers {
  const byte = (at: number) => bytes[at] ?? 0;
  const short = (at: number) => byte(at) + 256 * byte(at + 1);
  return {
    length: bytes.length,
    byte,
    short,
    long: (at) => short(at) + 65_536 * short(at + 2),
    part: (at, length) => bytes.subarray(at, at + length),
  };
}
