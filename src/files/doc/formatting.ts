import type { Numbers } from "../compound/bytesOf";
import { numbersOf } from "../compound/bytesOf";
import type { OffLine } from "../markup/offLine";

/** What matters of the formatting of a paragraph. */
export interface ParagraphFormat {
  /** How many tables it stands in. */
  readonly level: number;
  /** It is the mark behind the last cell of a row. */
  readonly rowEnd: boolean;
  /** It ends a cell of a table within a table. */
  readonly innerCellEnd: boolean;
  /** Its list, from 1 on; 0 where it says that it has none, undefined where it says nothing. */
  readonly list: number | undefined;
  /** Its level in the list, from 0 on. */
  readonly listLevel: number | undefined;
}

/** The codes of formatting that are looked for (MS-DOC 2.6). */
const codes = {
  inTable: 0x2416,
  rowEnd: 0x2417,
  innerCellEnd: 0x244b,
  innerRowEnd: 0x244c,
  level: 0x6649,
  list: 0x460b,
  listLevel: 0x260a,
  hidden: 0x083c,
  deleted: 0x0800,
  /** Set higher or lower than the line. */
  position: 0x2a48,
  /** The formatting is too long for its place, and stands in the stream of data. */
  elsewhere: 0x6646,
  elsewhereBefore: 0x6645,
} as const;

/** Formatting as codes and their operands. */
function* changes(bytes: Uint8Array): Generator<readonly [number, number]> {
  const numbers = numbersOf(bytes);
  let at = 0;
  while (at + 2 < numbers.length) {
    const code = numbers.short(at);
    at += 2;
    const length = operandLength(code, numbers, at);
    const value = length === 4 ? numbers.long(at) : length === 2 ? numbers.short(at) : numbers.byte(at);
    yield [code, value];
    at += length;
  }
}

const lengths = [1, 1, 2, 4, 2, 2, 0, 3];
/** The one code whose length takes two bytes: the cells of a row. */
const cellsOfRow = 0xd608;

function operandLength(code: number, numbers: Numbers, at: number): number {
  if (code === cellsOfRow) return numbers.short(at) + 1;
  const length = lengths[code >> 13] ?? 1;
  return length === 0 ? numbers.byte(at) + 1 : length;
}

/** @param data the stream in which formatting stands that is too long for its place: rows of many cells */
export function paragraphFormat(bytes: Uint8Array, data: Numbers): ParagraphFormat {
  let [level, inTable, rowEnd, innerCellEnd] = [0, false, false, false];
  let list: number | undefined;
  let listLevel: number | undefined;
  for (const [code, value] of [...changes(bytes)].flatMap((change) => withData(change, data))) {
    if (code === codes.level) level = value;
    else if (code === codes.inTable) inTable = value !== 0;
    else if (code === codes.rowEnd || code === codes.innerRowEnd) rowEnd = value !== 0;
    else if (code === codes.innerCellEnd) innerCellEnd = value !== 0;
    else if (code === codes.list) list = value < noList ? value : 0;
    else if (code === codes.listLevel) listLevel = value;
  }
  return { level: Math.min(level === 0 && inTable ? 1 : level, 50), rowEnd, innerCellEnd, list, listLevel };
}

/** From here on a paragraph says that it stands in no list (MS-DOC 2.6.2, sprmPIlfo). */
const noList = 0x07ff;

/** Bytes of the formatting of a row; the 63 cells that one may have take less. */
const longest = 8_000;

function withData(change: readonly [number, number], data: Numbers): readonly (readonly [number, number])[] {
  const [code, at] = change;
  const isElsewhere = code === codes.elsewhere || code === codes.elsewhereBefore;
  return isElsewhere ? [...changes(data.part(at + 2, Math.min(longest, data.short(at))))] : [change];
}

/** What matters of the formatting of characters. */
export interface CharacterFormat {
  /** They are not printed: hidden, or deleted in a tracked change. */
  readonly takenAway: boolean;
  readonly place: OffLine | undefined;
}

/** What formatting does to characters: hides them, or sets them above or below the line (MS-DOC 2.6.1). */
export function characterFormat(bytes: Uint8Array): CharacterFormat {
  let [hidden, deleted] = [false, false];
  let place: OffLine | undefined;
  for (const [code, value] of changes(bytes)) {
    // 128 means: as the style says; 129: the opposite.
    if (code === codes.hidden) hidden = value === 1 || value === 129;
    else if (code === codes.deleted) deleted = value === 1;
    else if (code === codes.position) place = places[value];
  }
  return { takenAway: hidden || deleted, place };
}

/** By the operand of the code for the position (MS-DOC 2.6.1, sprmCIss). */
const places: readonly (OffLine | undefined)[] = [undefined, "raised", "lowered"];
