import { readFileSync } from "node:fs";
import { zlibSync } from "fflate";
import { write, utils } from "@e965/xlsx";
import { Random } from "../../audit/random";
import { exampleWith } from "../../audit/exampleFiling";
import { compoundOf } from "../../files/compound/compoundOf";
import { writePdf } from "../../files/pdf/writePdf";
import { layouts } from "../../files/layouts";
import { asXlsx } from "../../../src/files/xlsx";
import { file, type HostileInput } from "./input";

const stored = (path: string) => new Uint8Array(readFileSync(`test/files/${path}`));
const laidOut = (name: string) => async () => {
  const layout = layouts.find((each) => each.name === name);
  if (!layout) throw new Error(name);
  return new Uint8Array(await layout.make(exampleWith()));
};

/** Whole files, by their endings. */
const whole: readonly (readonly [ending: string, make: () => Uint8Array | Promise<Uint8Array>])[] = [
  [".xlsx", () => asXlsx(exampleWith())],
  [".docx", laidOut("our Word file")],
  [".xls", laidOut("an old workbook")],
  [".doc", () => stored("doc/writer.doc")],
  [".pdf", () => stored("pdf/writer.pdf")],
];

/** How a file is damaged on its way. */
const ways: readonly (readonly [name: string, spoil: (bytes: Uint8Array, random: Random) => Uint8Array])[] = [
  ["one byte changed", (bytes, random) => changed(bytes, random, 1)],
  ["five bytes changed", (bytes, random) => changed(bytes, random, 5)],
  ["forty bytes changed", (bytes, random) => changed(bytes, random, 40)],
  [
    "a stretch of noughts",
    (bytes, random) => {
      const at = random.below(bytes.length);
      return bytes.fill(0, at, at + 100);
    },
  ],
  ["cut short", (bytes, random) => bytes.slice(0, random.below(bytes.length))],
];

function changed(bytes: Uint8Array, random: Random, count: number): Uint8Array {
  for (let each = 0; each < count; each += 1) bytes[random.below(bytes.length)] = random.below(256);
  return bytes;
}

/** Every kind of file damaged in every way, so many times each. */
export function damagedFiles(times: number): readonly HostileInput[] {
  return whole.flatMap(([ending, make], kind) =>
    ways.flatMap(([name, spoil], way) =>
      Array.from({ length: times }, (_, at) =>
        file(`${name}, ${at + 1}`, ending, async () =>
          spoil((await make()).slice(), new Random(kind * 10_000 + way * 1_000 + at)),
        ),
      ),
    ),
  );
}

const latin = (content: string) => Uint8Array.from(content, (letter) => letter.charCodeAt(0) & 0xff);

/** An old workbook whose first record of a type has other bytes. */
function recordChanged(type: number, change: (record: DataView) => void): () => Uint8Array {
  return () => {
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet([["规章", 1, 2, 3]]), "表");
    const bytes = new Uint8Array(
      write(book, { type: "array", bookType: "biff8", bookSST: true }) as ArrayBuffer,
    );
    const view = new DataView(bytes.buffer);
    for (let at = 512; at + 4 < bytes.length; at += 4 + view.getUint16(at + 2, true))
      if (view.getUint16(at, true) === type) {
        change(new DataView(bytes.buffer, at));
        break;
      }
    return bytes;
  };
}

const stream = (bytes: number) => new Uint8Array(bytes);

/** Files of old programs, of other programs, and PDF. */
export const oldFiles: readonly HostileInput[] = [
  file("an old presentation", ".et", () => compoundOf({ "PowerPoint Document": stream(5_000) })),
  file("a mail", ".doc", () => compoundOf({ "__properties_version1.0": stream(5_000) })),
  file("a file of another program", ".wps", () => compoundOf({ Contents: stream(5_000) })),
  file("a document of noughts", ".doc", () =>
    compoundOf({ WordDocument: stream(5_000), "1Table": stream(5_000) }),
  ),
  file("a workbook of noughts", ".xls", () => compoundOf({ Workbook: stream(5_000) })),
  file("a workbook of 15 MB of noughts", ".xls", () => compoundOf({ Workbook: stream(15_000_000) })),
  file("nothing but its first bytes", ".xls", () =>
    Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
  ),
  file(
    "a workbook that claims four billion texts",
    ".xls",
    recordChanged(0xfc, (record) => {
      record.setUint32(8, 0xffffffff, true);
    }),
  ),
  file(
    "a text that claims 65,535 runs",
    ".xls",
    recordChanged(0xfc, (record) => {
      record.setUint8(14, 0x0d);
      record.setUint32(15, 0xffffffff, true);
    }),
  ),
  file(
    "a record that claims 65,535 bytes",
    ".xls",
    recordChanged(0x31, (record) => {
      record.setUint16(2, 0xffff, true);
    }),
  ),
  file("rich text", ".doc", () => latin("{\\rtf1\\ansi 1}")),
  file("a picture", ".docx", () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0)),
  file("an archive of 7-Zip", ".docx", () => Uint8Array.of(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 0)),
  file("noise", ".docx", () => {
    const random = new Random(1);
    return Uint8Array.from({ length: 100_000 }, () => random.below(256));
  }),
  file("19 MB of blanks", ".txt", () => new Uint8Array(19_000_000).fill(32)),
  file("19 MB of noughts", ".txt", () => new Uint8Array(19_000_000)),
  file("21 MB", ".txt", () => new Uint8Array(21_000_000)),
  file("a PDF without pages", ".pdf", () => latin("%PDF-1.7\n")),
  file("a PDF of 10,000,000 blanks, packed twice", ".pdf", () => {
    const packed = zlibSync(zlibSync(new Uint8Array(10_000_000).fill(32)));
    return latin(
      `%PDF-1.7\n1 0 obj\n<</Filter[/FlateDecode/FlateDecode]/Length ${packed.length}>>stream\n${Array.from(packed, (byte) => String.fromCharCode(byte)).join("")}\nendstream endobj\n`,
    );
  }),
  file("a PDF of 250,000 lines", ".pdf", () =>
    writePdf([{ width: 595, height: 842, content: ["0 0 m 9 9 l S\n".repeat(250_000)] }]),
  ),
  file("a PDF of 1,000 pages", ".pdf", () =>
    writePdf(Array.from({ length: 1_000 }, () => ({ width: 595, height: 842, content: [] }))),
  ),
  file("a PDF whose pages hold themselves", ".pdf", () =>
    latin(
      "%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[2 0 R]/Count 9>>endobj\ntrailer<</Root 1 0 R>>",
    ),
  ),
];
