import { utils, write } from "@e965/xlsx";
import { Inflate, strToU8, zipSync, type Zippable } from "fflate";
import { readDocument } from "../../src/files";
import { openPacked } from "../../src/files/packed";
import { wordFile } from "./docx/word";

/** How a file is told that cannot be read; what it says where it can. */
async function told(bytes: Uint8Array): Promise<string> {
  const read = await readDocument(bytes);
  return read.ok ? "read" : read.message;
}

const cells = "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>16</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";
const document = (body: string) =>
  `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
const packed = (parts: Zippable) => zipSync(parts);
const view = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The file with its n-th entry in the directory changed. */
function directoryChanged(bytes: Uint8Array, change: (entry: DataView) => void): Uint8Array {
  const copy = bytes.slice();
  for (let at = 0; at < copy.length - 46; at += 1)
    if (view(copy).getUint32(at, true) === 0x02014b50) change(new DataView(copy.buffer, at, 46));
  return copy;
}

/** The first bytes of the first part's content, overwritten. */
function contentSpoilt(bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  const names = view(copy).getUint16(26, true) + view(copy).getUint16(28, true);
  return copy.fill(0xff, 30 + names, 42 + names);
}

/** The first 16 in a file has become 17. */
function numberChanged(bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  const at = Buffer.from(copy).indexOf(">16<");
  copy[at + 2] = "7".charCodeAt(0);
  return copy;
}

const workbook = (bookType: "xlsx" | "biff8") => {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([["规章", 1, 2, 3]]), "表");
  return new Uint8Array(write(book, { type: "array", bookType }) as ArrayBuffer);
};

const large = (megabytes: number) => new Uint8Array(megabytes * 1_000_000).fill(32);

describe("packed files", () => {
  const word = packed({ "word/document.xml": strToU8(document(cells.repeat(50))) });
  test.each<[string, Uint8Array, string | RegExp]>([
    ["a part that cannot be unpacked", contentSpoilt(word), "损坏"],
    [
      "a part that stands as it is and is longer than its directory says",
      directoryChanged(packed({ "word/document.xml": [strToU8(document(cells)), { level: 0 }] }), (entry) => {
        entry.setUint32(24, 100, true);
      }),
      "损坏",
    ],
    [
      "a number that has changed in a part that stands as it is",
      numberChanged(packed({ "word/document.xml": [strToU8(document(cells)), { level: 0 }] })),
      "损坏",
    ],
    [
      "a part that is longer than its directory says",
      directoryChanged(word, (entry) => {
        entry.setUint32(24, 100, true);
      }),
      "损坏",
    ],
    [
      "a part that says it is longer than any report",
      directoryChanged(word, (entry) => {
        entry.setUint32(24, 2_000_000_000, true);
      }),
      "过大",
    ],
    [
      "parts over one another",
      directoryChanged(
        packed({ "word/document.xml": [large(1), { level: 0 }], b: large(1), c: large(1) }),
        (entry) => {
          entry.setUint32(20, 900_000, true);
        },
      ),
      "过大",
    ],
    [
      "thousands of parts",
      packed(Object.fromEntries(Array.from({ length: 5_001 }, (_, at) => [`p${at}`, new Uint8Array()]))),
      "过大",
    ],
    [
      "a part that is locked",
      directoryChanged(word, (entry) => {
        entry.setUint16(8, 1, true);
      }),
      "密码",
    ],
  ])("%s", async (_, bytes, message) => {
    expect(await told(bytes)).toMatch(message);
  });
});

test("a part that holds far more than it says is unpacked no further than to there", () => {
  const bomb = zipSync({ a: large(40) });
  const lying = directoryChanged(bomb, (entry) => {
    entry.setUint32(24, 1_000, true);
  });
  const push = jest.spyOn(Inflate.prototype, "push");
  expect(() => openPacked(lying).read("a")).toThrow("损坏");
  expect(push).toHaveBeenCalledTimes(1);
  push.mockRestore();
});

test("parts that are small each and large together are unpacked until they are too large", () => {
  const packed = openPacked(zipSync({ a: large(14), b: large(14), c: large(14) }, { level: 1 }));
  expect(["a", "b"].map((name) => packed.read(name)?.length)).toEqual([14_000_000, 14_000_000]);
  expect(() => packed.read("c")).toThrow("过大");
});

describe("workbooks", () => {
  test.each([1200, 2600])("an old one that is cut short at %s is told as damaged", async (length) => {
    expect(await told(workbook("biff8").slice(0, length))).toContain("损坏");
  });
  test("an old one that is overwritten is told as damaged", async () => {
    expect(await told(workbook("biff8").fill(0xff, 526, 566))).toContain("损坏");
  });
  test.each(["xl/workbook.xml", "xl/worksheets/sheet1.xml"])(
    "a new one whose %s is no XML is told",
    async (name) => {
      const { unzipSync } = await import("fflate");
      const parts = unzipSync(workbook("xlsx"));
      expect(await told(packed({ ...parts, [name]: strToU8("<") }))).toMatch(/损坏|没有找到/);
    },
  );
});

describe("signs that there are not", () => {
  const signs = "&#x110000;&#xFFFFFFFF;&#99999999999;&#0;&#xD800;&nope;&;&#;&#x;16";
  test.each<[string, Uint8Array]>([
    ["a Word file", wordFile(`<w:p><w:r><w:t>${signs}</w:t></w:r></w:p>`)],
    ["a web page", strToU8(`<p>${signs}</p>`)],
    [
      "an OpenDocument text",
      packed({
        mimetype: strToU8("application/vnd.oasis.opendocument.text"),
        "content.xml": strToU8(
          `<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text><text:p>${signs}</text:p></office:text></office:body></office:document-content>`,
        ),
      }),
    ],
  ])("%s", async (_, bytes) => {
    expect(await told(bytes)).toContain("没有找到");
  });
});

describe("more than any report has", () => {
  test.each<[string, Uint8Array]>([
    ["elements within elements", strToU8("<div>".repeat(1_000))],
    ["elements", strToU8("<p>a</p>".repeat(200_000))],
    [
      "attributes of an element",
      strToU8(`<p ${Array.from({ length: 1_001 }, (_, at) => `a${at}=1`).join(" ")}>`),
    ],
    ["rows of a page", strToU8(`<table>${"<tr><td>甲<td>1".repeat(10_001)}</table>`)],
    ["tables within tables", wordFile("<w:tbl><w:tr><w:tc>".repeat(200))],
    ["cells of a row", strToU8(`<table><tr>${"<td>1".repeat(210_000)}</table>`)],
    ["cells of a text", strToU8(`${"1\t".repeat(211)}\n`.repeat(1_000))],
    ["letters", strToU8("政府信息，".repeat(900_000))],
    ["letters in a paragraph of a page", strToU8(`<p>${"&".repeat(4_500_000)}`)],
    [
      "letters in a paragraph of a Word file",
      wordFile(`<w:p><w:r><w:t>${"a".repeat(4_500_000)}</w:t></w:r></w:p>`),
    ],
  ])("%s", async (_, bytes) => {
    expect(await told(bytes)).toMatch(/过大|庞杂|超过 10000 行/);
  });
});
