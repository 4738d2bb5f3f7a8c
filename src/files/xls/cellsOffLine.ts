import type { Compound } from "../compound/compound";
import { numbersOf } from "../compound/bytesOf";
import type { OffLine } from "../markup/offLine";
import { recordsOf } from "./records";
import { textsOffLine } from "./textsOffLine";

/** The text of a cell that has digits off the line; undefined of any other. Everything is counted from 0. */
export type CellsOffLine = (sheet: number, row: number, column: number) => string | undefined;

/** Types of records (MS-XLS 2.3). */
const types = { sheet: 0x85, font: 0x31, texts: 0xfc, beginning: 0x809, cell: 0xfd } as const;

/** Where the font record says how its letters stand to the line (MS-XLS 2.4.122). */
const places: readonly (OffLine | undefined)[] = [undefined, "raised", "lowered"];

/** There is no font of this number. */
const noFont = 4;

/**
 * Finds the cells of an old workbook whose text has marks of footnotes, `26` with a raised 1: the spreadsheet library
 * tells their text alone, as `261`.
 */
export function cellsOffLine(file: Compound): CellsOffLine {
  const fonts: (OffLine | undefined)[] = [];
  const begin: number[] = [];
  const cells = new Map<string, string>();
  let texts = new Map<number, string>();
  let sheet = -1;
  for (const { type, at, parts } of recordsOf(file.stream("Workbook") ?? new Uint8Array())) {
    const record = numbersOf(parts[0]);
    if (type === types.font) fonts.push(places[record.short(8)]);
    else if (type === types.sheet) begin.push(record.long(0));
    else if (type === types.texts) {
      texts = textsOffLine(parts, (font) => fonts[font > noFont ? font - 1 : font]);
      if (texts.size === 0) break;
    } else if (type === types.beginning && begin.includes(at))
      sheet = begin.filter((other) => other < at).length;
    else if (type === types.cell) {
      const text = texts.get(record.long(6));
      if (text !== undefined) cells.set(keyOf(sheet, record.short(0), record.short(2)), text);
    }
  }
  return (...place) => cells.get(keyOf(...place));
}

const keyOf = (...place: readonly [sheet: number, row: number, column: number]): string => place.join();
