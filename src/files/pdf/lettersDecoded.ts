/** Decoders of the filters that write bytes as letters (ISO 32000-1, 7.4.2 and 7.4.3). */
export function lettersDecoded(
  data: Uint8Array<ArrayBuffer>,
  filters: readonly string[],
): Uint8Array<ArrayBuffer> {
  let bytes = data;
  for (const filter of filters)
    if (filter === "ASCIIHexDecode") bytes = fromHex(bytes);
    else if (filter === "ASCII85Decode") bytes = fromBase85(bytes);
    else break;
  return bytes;
}

const hexDigits = new TextEncoder().encode("0123456789abcdef");

/** Two hexadecimal digits make a byte; `>` ends the data, and all other characters are ignored. */
function fromHex(letters: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(Math.ceil(letters.length / 2));
  let digits = 0;
  for (const letter of letters) {
    if (letter === 0x3e) break;
    const digit = hexDigits.indexOf(letter | 0x20);
    if (digit < 0) continue;
    const at = digits >> 1;
    bytes[at] = (bytes[at] ?? 0) * 16 + digit;
    digits += 1;
  }
  return bytes.subarray(0, (digits + 1) >> 1);
}

/** Five letters make four bytes, `z` makes four zero bytes; `~` ends the data. */
function fromBase85(letters: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(letters.length * 4);
  let size = 0;
  let group: number[] = [];
  const put = (digits: readonly number[], count: number) => {
    const value = digits.reduce((sum, digit) => sum * 85 + digit, 0);
    for (let at = 0; at < count; at += 1) bytes[size + at] = Math.floor(value / 256 ** (3 - at));
    size += count;
  };
  for (const letter of letters) {
    if (letter === 0x7e) break;
    if (letter === 0x7a && group.length === 0) put([0, 0, 0, 0, 0], 4);
    if (letter < 0x21 || letter > 0x75) continue;
    group.push(letter - 0x21);
    if (group.length < 5) continue;
    put(group, 4);
    group = [];
  }
  if (group.length > 1) put([...group, 84, 84, 84, 84].slice(0, 5), group.length - 1);
  return bytes.subarray(0, size);
}
