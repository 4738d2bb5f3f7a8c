import { strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import { Unreadable } from "../../src/files/document";
import { openPacked, stored } from "../../src/files/packed";
import { crc32 } from "../../src/files/packed/crc32";
import { entriesOf } from "../../src/files/packed/directory";
import { messages } from "../../src/files/words.zh-CN";

const words = strToU8("年度报告".repeat(3));
const packed = (parts: Zippable = { "word/document.xml": words, "a.txt": [words, { level: 0 }] }) =>
  zipSync(parts);
const refused = (bytes: Uint8Array, read = "word/document.xml") => {
  try {
    openPacked(bytes).read(read);
  } catch (error) {
    return error instanceof Unreadable ? error.message : error;
  }
  return undefined;
};

/** The same with one byte changed, so many bytes from a mark. */
function withByte(mark: readonly number[], from: number, byte: number): Uint8Array {
  const bytes = packed();
  const at = bytes.findIndex((_, index) => mark.every((each, step) => bytes[index + step] === each));
  bytes[at + from] = byte;
  return bytes;
}
const [ownHeader, entry] = [
  [0x50, 0x4b, 3, 4],
  [0x50, 0x4b, 1, 2],
];

test.each([
  ["", 0],
  ["a", 0xe8b7be43],
  ["123456789", 0xcbf43926],
])("the check sum of %j", (text, sum) => {
  expect(crc32(strToU8(text))).toBe(sum);
});

test("parts are found by any case, deflated or as they stand; what is not there is undefined", () => {
  const document = openPacked(packed());
  expect(document.names).toEqual(["word/document.xml", "a.txt"]);
  expect(document.size).toBe(2 * words.length);
  expect([document.has("/Word/Document.XML"), document.has("b.txt")]).toEqual([true, false]);
  expect(document.read("WORD/document.xml")).toEqual(words);
  expect(document.read("a.txt")).toEqual(words);
  expect(document.read("b.txt")).toBeUndefined();
});

test.each([
  ["no packed document", strToU8("文字"), messages.damaged],
  ["one whose end is gone", packed().slice(0, -30), messages.damaged],
  [
    "a part whose bytes are others",
    withByte(ownHeader, 30 + "word/document.xml".length + 2, 0xff),
    messages.damaged,
  ],
  ["a part that needs a password", withByte(entry, 8, 1), messages.encrypted],
  ["a part packed in another way", withByte(entry, 10, 12), messages.damaged],
  ["a part that says it is larger than any report", withByte(entry, 27, 0x7f), messages.bomb],
  ["parts that lie over one another", withByte(entry, 23, 0x7f), messages.bomb],
])("%s is refused in words", (_, bytes, said) => {
  expect(refused(bytes)).toBe(said);
});

test("a large part is unpacked piece by piece, and comes to the same", () => {
  const large = Uint8Array.from({ length: 60_000 }, (_, at) => (at * 2_654_435_761) >>> 13);
  expect(openPacked(packed({ "big.bin": large })).read("big.bin")).toEqual(large);
});

test("packed again, it holds what is needed, and nothing is deflated", () => {
  const again = stored(openPacked(packed()), (name) => name.endsWith(".xml"));
  expect(unzipSync(again)).toEqual({ "word/document.xml": words });
  expect([...entriesOf(again, 10)].map(({ method }) => method)).toEqual([0]);
});

test("a directory with more entries than are wanted is refused", () => {
  expect(() => [...entriesOf(packed(), 1)]).toThrow(messages.bomb);
});
