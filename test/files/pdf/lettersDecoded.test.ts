import { lettersDecoded } from "../../../src/files/pdf/lettersDecoded";

const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const decoded = (text: string, ...filters: string[]) =>
  String.fromCharCode(...lettersDecoded(latin(text), filters));

// Base 85 by Python's base64.a85encode.
test.each([
  ["<~ is no part of it", [], "<~ is no part of it"],
  ["4D 61\n6e>00", ["ASCIIHexDecode"], "Man"],
  ["4d616E7", ["ASCIIHexDecode", "FlateDecode"], "Man\x07"],
  ["9jqo^~>", ["ASCII85Decode"], "Man "],
  ["9jqo^BlbD-BleB1DJ+*+F(f,q~>", ["ASCII85Decode"], "Man is distinguished"],
  ["z9jqo\n^B`~>", ["ASCII85Decode"], "\0\0\0\0Man i"],
  ["396a716f5e7e3e>", ["ASCIIHexDecode", "ASCII85Decode"], "Man "],
  ["4D61", ["FlateDecode", "ASCIIHexDecode"], "4D61"],
])("%s through %j", (text, filters, bytes) => {
  expect(decoded(text, ...filters)).toBe(bytes);
});
