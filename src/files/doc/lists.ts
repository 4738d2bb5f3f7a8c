import { mostLevels, type Level, type NumberedList } from "../numbering/counting";
import type { Numbers } from "../compound/bytesOf";

/** A part of the table stream, as the head of the document tells it. */
interface Stretch {
  readonly at: number;
  readonly length: number;
}

/** A report has some tens of lists. */
const mostLists = 2_000;

/** Bytes of what tells of a list, of one of its levels, and of how a document uses it (MS-DOC 2.9.147, .150, .131). */
const sizes = { list: 28, level: 28, use: 16, override: 8 } as const;

/** The lists of a document, in the order in which paragraphs name them (MS-DOC 2.9.200, 2.9.201). */
export function listsOf(table: Numbers, lists: Stretch, uses: Stretch): NumberedList[] {
  const levels = levelsOf(table, lists);
  const count = uses.length < 4 ? 0 : Math.min(table.long(uses.at), mostLists);
  let at = uses.at + 4 + count * sizes.use;
  return Array.from({ length: count }, (_, index): NumberedList => {
    const use = uses.at + 4 + index * sizes.use;
    const id = table.long(use);
    const overrides = table.byte(use + 12);
    const own = [...(levels.get(id) ?? [])];
    at += 4;
    for (let turn = 0; turn < overrides && at < table.length; turn += 1) {
      const [start, flags] = [table.long(at), table.byte(at + 4)];
      const [level, isStart, isFormat] = [flags % 16, (flags >> 4) % 2 === 1, (flags >> 5) % 2 === 1];
      at += sizes.override;
      const read = isFormat ? levelAt(table, at) : undefined;
      if (read) at = read.end;
      const before = own[level];
      if (read) own[level] = read.level;
      else if (isStart && before) own[level] = { ...before, start };
    }
    return { key: overrides > 0 ? `use ${String(index)}` : `list ${String(id)}`, levels: own };
  });
}

/** The levels of the lists by the numbers of these. They follow the list of lists, in the same order. */
function levelsOf(table: Numbers, { at: start, length }: Stretch): Map<number, Level[]> {
  const found = new Map<number, Level[]>();
  const count = length < 2 ? 0 : Math.min(table.short(start), mostLists);
  let at = start + 2 + count * sizes.list;
  for (let index = 0; index < count; index += 1) {
    const list = start + 2 + index * sizes.list;
    const isSimple = table.byte(list + 26) % 2 === 1;
    const levels: Level[] = [];
    while (levels.length < (isSimple ? 1 : mostLevels) && at < table.length) {
      const { level, end } = levelAt(table, at);
      levels.push(level);
      at = end;
    }
    found.set(table.long(list), levels);
  }
  return found;
}

/**
 * A level, and where what tells of it ends. In its text the characters with codes 0 to 8 are placeholders for the
 * numbers of the levels.
 */
function levelAt(table: Numbers, at: number): { readonly level: Level; readonly end: number } {
  const letters = at + sizes.level + table.byte(at + 24) + table.byte(at + 25);
  const count = table.short(letters);
  const end = letters + 2 + 2 * count;
  let text = "";
  for (let place = letters + 2; place < end && place < table.length; place += 2) {
    const code = table.short(place);
    text += code < mostLevels ? `%${String(code + 1)}` : String.fromCharCode(code);
  }
  return {
    level: { start: table.long(at), format: formats.get(table.byte(at + 4)) ?? "decimal", text },
    end,
  };
}

/** The formats of numbers by their codes (MS-OSHARED 2.2.1.3), except plain digits. */
const formats: ReadonlyMap<number, string> = new Map([
  [0x01, "upperRoman"],
  [0x02, "lowerRoman"],
  [0x03, "upperLetter"],
  [0x04, "lowerLetter"],
  [0x0a, "ideographDigital"],
  [0x0b, "japaneseCounting"],
  [0x0e, "decimalFullWidth"],
  [0x12, "decimalEnclosedCircle"],
  [0x16, "decimalZero"],
  [0x17, "bullet"],
  [0x1c, "decimalEnclosedCircleChinese"],
  [0x21, "taiwaneseCounting"],
  [0x23, "taiwaneseCountingThousand"],
  [0x25, "chineseCounting"],
  [0x26, "chineseLegalSimplified"],
  [0x27, "chineseCountingThousand"],
  [0xff, "none"],
]);
