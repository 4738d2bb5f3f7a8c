import fc from "fast-check";
import { textsOffLine } from "../../../src/files/xls/textsOffLine";

interface Text {
  readonly runs: readonly (readonly [text: string, font: number])[];
  readonly isWide: boolean;
  readonly phonetic: number;
}

const short = (value: number) => [value & 255, value >> 8];
const long = (value: number) => [...short(value & 65_535), ...short(value >> 16)];

/** The bytes of a text, each with whether a new part may begin before it, and whether it belongs to letters. */
function bytesOf({ runs, isWide, phonetic }: Text): { byte: number; letter?: boolean; isWide: boolean }[] {
  const text = runs.map(([part]) => part).join("");
  let at = 0;
  const places = runs.map(([part, font]) => {
    const run = [...short(at), ...short(font)];
    at += part.length;
    return run;
  });
  const flags = (isWide ? 1 : 0) | (phonetic > 0 ? 4 : 0) | 8;
  const head = [...short(text.length), flags, ...short(runs.length), ...(phonetic > 0 ? long(phonetic) : [])];
  const letters = Array.from(text).flatMap((letter) => {
    const [low = 0, high = 0] = short(letter.charCodeAt(0));
    const first = { byte: low, letter: true, isWide };
    return isWide ? [first, { byte: high, isWide }] : [first];
  });
  const tail = [...places.flat(), ...new Array<number>(phonetic).fill(0x39)];
  return [...head.map((byte) => ({ byte, isWide })), ...letters, ...tail.map((byte) => ({ byte, isWide }))];
}

/** The record in parts of about so many bytes; letters that go on say anew whether they are wide. */
function partsOf(texts: readonly Text[], size: number): Uint8Array[] {
  const parts: number[][] = [[...long(texts.length), ...long(texts.length)]];
  let last: number[] = parts[0] ?? [];
  for (const text of texts)
    for (const [index, { byte, letter, isWide }] of bytesOf(text).entries()) {
      if (last.length >= size && (letter === true || index === 0)) {
        last = letter === true ? [isWide ? 1 : 0] : [];
        parts.push(last);
      }
      last.push(byte);
    }
  return parts.map((part) => Uint8Array.from(part));
}

const digits = (font: number) => ["", "⁰¹²³⁴⁵⁶⁷⁸⁹", "₀₁₂₃₄₅₆₇₈₉"][font] ?? "";
const shown = ({ runs }: Text) =>
  runs.map(([part, font]) => part.replace(/\d/g, (digit) => digits(font)[Number(digit)] ?? digit)).join("");

test("texts in any parts are read whole, and their digits as their fonts have them", () => {
  const words = fc.string({ unit: fc.constantFrom("1", "2", "9", "x", "件"), minLength: 1, maxLength: 6 });
  const text = fc.record({
    runs: fc.array(fc.tuple(words, fc.integer({ min: 0, max: 2 })), { minLength: 1, maxLength: 4 }),
    isWide: fc.constant(true),
    phonetic: fc.integer({ min: 0, max: 9 }),
  });
  const narrow = text.map((each) => ({
    ...each,
    isWide: false,
    runs: each.runs.map(([part, font]) => [part.replaceAll("件", "y"), font] as const),
  }));
  fc.assert(
    fc.property(
      fc.array(fc.oneof(text, narrow), { maxLength: 12 }),
      fc.integer({ min: 1, max: 40 }),
      (texts, size) => {
        const plain = (each: Text) => each.runs.map(([part]) => part).join("");
        const expected = texts.flatMap((each, index) =>
          shown(each) === plain(each) ? [] : [[index, shown(each)] as const],
        );
        const read = textsOffLine(
          partsOf(texts, size),
          (font) => ([undefined, "raised", "lowered"] as const)[font],
        );
        expect([...read]).toEqual(expected);
      },
    ),
  );
});

test("whatever the bytes, reading ends", () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 60 }), { maxLength: 4 }), (parts) => {
      textsOffLine(parts, () => "raised");
    }),
  );
});
