import { strToU8, zipSync, type Zippable } from "fflate";
import { Unopenable, unzipped } from "../../../src/files/archive";

const names = (archive: Uint8Array) => unzipped("县.zip", archive).files.map(({ file }) => file);
const bytes = strToU8("x");

test("the files of an archive, and of the archives within it", () => {
  const inner = zipSync({ "丙局.xlsx": bytes });
  const archive = zipSync({ "局/乙局.docx": bytes, "乡镇.zip": inner, "甲局.xlsx": bytes });
  expect(names(archive)).toEqual(["县.zip/乡镇.zip/丙局.xlsx", "县.zip/局/乙局.docx", "县.zip/甲局.xlsx"]);
});

test("names that Chinese Windows wrote", () => {
  // 教育局 in GB 18030, byte by byte, and without the flag that says UTF-8.
  const gbk = String.fromCharCode(0xbd, 0xcc, 0xd3, 0xfd, 0xbe, 0xd6);
  const archive = zipSync({ [`${gbk}.xlsx`]: bytes });
  const plain = archive.slice();
  const name = strToU8(`${gbk}.xlsx`);
  expect(unzipped("县.zip", asLatin(plain, name, gbk)).files.map(({ file }) => file)).toEqual([
    "县.zip/教育局.xlsx",
  ]);
});

/** The archive with the name in single bytes: fflate writes UTF-8 and its flag only. */
function asLatin(archive: Uint8Array, utf8: Uint8Array, name: string): Uint8Array {
  const single = Uint8Array.from(`${name}.xlsx`, (letter) => letter.charCodeAt(0));
  const parts: number[] = [];
  const text = Array.from(archive);
  for (let at = 0; at < text.length;) {
    if (utf8.every((byte, index) => text[at + index] === byte)) {
      parts.push(...single);
      at += utf8.length;
    } else parts.push(text[at++] ?? 0);
  }
  const bytes = Uint8Array.from(parts);
  const view = new DataView(bytes.buffer);
  const shorter = utf8.length - single.length;
  for (let at = 0; at + 4 < bytes.length; at += 1) {
    const signature = view.getUint32(at, true);
    const [flags, length] = signature === 0x04034b50 ? [6, 26] : signature === 0x02014b50 ? [8, 28] : [];
    if (flags === undefined || length === undefined) {
      if (signature === 0x06054b50) {
        view.setUint32(at + 12, view.getUint32(at + 12, true) - shorter, true);
        view.setUint32(at + 16, view.getUint32(at + 16, true) - shorter, true);
      }
      continue;
    }
    view.setUint16(at + flags, view.getUint16(at + flags, true) & ~0x800, true);
    view.setUint16(at + length, single.length, true);
  }
  return bytes;
}

test("what machines leave is passed over, and of open documents it is told", () => {
  const archive: Zippable = {
    "__MACOSX/._a.xlsx": bytes,
    ".DS_Store": bytes,
    "Thumbs.db": bytes,
    "局/~$甲局.docx": bytes,
    "局/甲局.docx": bytes,
  };
  const { files, passedOver } = unzipped("县.zip", zipSync(archive));
  expect(files.map(({ file }) => file)).toEqual(["县.zip/局/甲局.docx"]);
  expect(passedOver).toEqual(["县.zip/局/~$甲局.docx"]);
});

test("archives that do harm are refused: damaged, too deep, too large", () => {
  expect(() => unzipped("a.zip", bytes)).toThrow(Unopenable);
  const deep = [1, 2, 3, 4].reduce((inner) => zipSync({ "里.zip": inner }), zipSync({ "甲.txt": bytes }));
  expect(unzipped("a.zip", deep).refused).toEqual([
    { file: "a.zip/里.zip/里.zip/里.zip", message: expect.stringContaining("3 层") as string },
  ]);
  const zeros = zipSync({ "零.txt": new Uint8Array(600_000) });
  const bomb = zipSync({ "一.zip": zeros, "二.zip": zeros, "甲.txt": bytes });
  const { files, refused } = unzipped("a.zip", bomb, { bytes: 1_000_000, files: 10 });
  expect(files.map(({ file }) => file)).toContain("a.zip/甲.txt");
  expect(refused.map(({ message }) => message)).toEqual([expect.stringContaining("过大") as string]);
});

test("a number that has changed on the way, in a file that stands as it is", () => {
  const archive = zipSync({ "甲局.txt": strToU8("收到16件"), "乙局.txt": bytes }, { level: 0 });
  expect(names(archive)).toHaveLength(2);
  archive[Buffer.from(archive).indexOf("16") + 1] = "7".charCodeAt(0);
  expect(() => unzipped("县.zip", archive)).toThrow("损坏");
});
