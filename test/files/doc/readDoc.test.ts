import fc from "fast-check";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import suqian from "../../published/suqian-2023.json";
import { parseFiling, textOf, type Filing } from "../../../src/figures";
import { readDocument } from "../../../src/files";
import { Unreadable } from "../../../src/files/document";
import { openCompound } from "../../../src/files/compound/compound";
import { linesOfDoc } from "../../../src/files/doc";
import { compose } from "../../../src/prose/compose";
import { textOfRuns } from "../../../src/prose/run";
import { runs } from "../../deep";

// Both were made by LibreOffice 7.4: our own report, and a page with what Word does not print.
const report = Uint8Array.from(readFileSync(join(__dirname, "writer.doc")));
const hidden = Uint8Array.from(readFileSync(join(__dirname, "hidden.doc")));

const linesOf = (bytes: Uint8Array) => linesOfDoc(openCompound(bytes));
const figuresOf = ({ figures }: Filing) =>
  Object.fromEntries([...figures].map(([id, figure]) => [id, textOf(figure)]));

test("every figure and every paragraph of a report comes back", async () => {
  const parsed = parseFiling(suqian);
  const read = await readDocument(report);
  if (!parsed.ok || !read.ok) throw new Error("not read");
  expect(figuresOf(read.filing)).toEqual(figuresOf(parsed.filing));
  expect(read.filing).toMatchObject({ unit: parsed.filing.unit, year: 2023 });
  expect(read.doubts).toEqual([]);
  const texts: Record<string, string> = {};
  for (const { place, runs } of compose(parsed.filing).paragraphs)
    texts[place] = [...(texts[place] === undefined ? [] : [texts[place]]), textOfRuns(runs)].join("\n");
  // The file was written when the default paragraph said ，上年结转.
  const said = Object.entries(texts).map(([place, text]) => [
    place,
    text.replace("；上年结转", "，上年结转"),
  ]);
  expect(read.filing.paragraphs.map(({ place, text }) => [place, text])).toEqual(said);
});

test("what Word does not print is not read: hidden and deleted text, instructions of fields", () => {
  expect(linesOf(hidden)).toEqual([
    { cells: ["可见文字"], inTable: false },
    { cells: ["收到16件"], inTable: false },
    { cells: ["共1页"], inTable: false },
    { cells: ["行政许可", "16"], inTable: true },
    { cells: ["内一", "内二"], inTable: true },
    { cells: ["", ""], inTable: true },
    { cells: ["完"], inTable: false },
  ]);
});

// Made by LibreOffice of a Word file, and checked against what it prints of the .doc itself.
const numbered = Uint8Array.from(readFileSync(join(__dirname, "numbered.doc")));

test("numbers that Word counts itself: in several levels, by a style, from a number on, none in a cell", () => {
  expect(linesOf(numbered).map(({ cells }) => cells.join("|"))).toEqual([
    "某某局年度报告",
    ...["一、总体情况", "（一）主动公开", "（二）依申请公开", "3.收到申请", "4.作出答复", "一-a)其中"],
    ...["二、公开情况", "（一）回到一", "三、随样式编号", "四、随下层样式", "样式在，编号去掉"],
    ...["①圈一", "②圈二", "④从四起", "①从四起之二", "甲|16", "完"],
  ]);
});

/** The stream of the document begins here; LibreOffice puts it into the first sector. */
const stream = Array.from(report).findIndex((byte, at) => byte === 0xec && report[at + 1] === 0xa5);

test.each([
  ["a password", [[11, (report[stream + 11] ?? 0) | 0x01]], "密码"],
  [
    "a version before Word 97",
    [
      [2, 0x65],
      [3, 0],
    ],
    "Word 97 之前",
  ],
  ["a table that is in no stream", [[11, (report[stream + 11] ?? 0) ^ 0x02]], "损坏"],
] as const)("%s is told", async (_, changes, said) => {
  const bytes = report.slice();
  for (const [at, value] of changes) bytes[stream + at] = value;
  const read = await readDocument(bytes);
  expect(!read.ok && read.message).toContain(said);
});

test("chains of sectors that run in circles end", () => {
  const bytes = report.slice();
  const view = new DataView(bytes.buffer);
  // The first sector of the table says of every sector that it follows itself.
  const table = (view.getUint32(0x4c, true) + 1) * 512;
  for (let sector = 0; sector < 128; sector += 1) view.setUint32(table + sector * 4, sector, true);
  try {
    expect(linesOf(bytes).length).toBeLessThan(100_000);
  } catch (error) {
    expect(error).toBeInstanceOf(Unreadable);
  }
});

test("a cut or spoiled file is read or refused with a line, never more", () => {
  const count = { read: 0, refused: 0 };
  fc.assert(
    fc.property(
      fc.constantFrom(report, hidden, numbered),
      fc.oneof(
        { weight: 1, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) },
        { weight: 4, arbitrary: fc.constant(1) },
      ),
      fc.array(fc.tuple(fc.noBias(fc.nat(9_999)), fc.nat(255), fc.integer({ min: 1, max: 64 })), {
        maxLength: 8,
      }),
      (file, part, spoils) => {
        const bytes = file.slice(0, Math.floor(file.length * part));
        for (const [where, value, length] of spoils) {
          const at = Math.floor((where / 10_000) * bytes.length);
          bytes.fill(value, at, at + length);
        }
        try {
          linesOf(bytes);
          count.read += 1;
        } catch (error) {
          expect(error).toBeInstanceOf(Unreadable);
          count.refused += 1;
        }
      },
    ),
    { numRuns: runs(80, 300) },
  );
  // Most reach the text itself.
  expect(count.read).toBeGreaterThan(runs(80, 300) / 3);
});
