/** A text in one form of writing, with the way back to the places of the original. */
export interface Normalised {
  readonly text: string;
  /** For every character, where it stood; one more for the end. */
  readonly at: Uint32Array;
}

/**
 * Full-width digits, letters, per cent, brackets and commas become half-width or the other way round where Chinese
 * text wants it; blanks, line breaks inside sentences and invisible characters go. A line break that ends a heading, a
 * paragraph or a row of a table stays, and so does a blank between two digits, because it separates numbers. One
 * pass over the characters, so that every claim is found again in the original.
 */
export function normalise(original: string): Normalised {
  const { length } = original;
  const codes = new Uint16Array(length);
  const at = new Uint32Array(length + 1);
  let size = 0;
  let line = 0;
  const add = (code: number, index: number) => {
    codes[size] = code;
    at[size] = index;
    size += 1;
  };
  for (let index = 0; index < length;) {
    const code = original.charCodeAt(index);
    if (!isBlank(code)) {
      add(code === comma || code === wideComma ? commaAt(original, index, code) : plain(code), index);
      index += 1;
      continue;
    }
    const start = index;
    while (index < length && isBlank(original.charCodeAt(index))) index += 1;
    const kept = keptOf(original, line, start, index);
    if (kept === newLine) line = index;
    if (kept !== undefined && size > 0 && codes[size - 1] !== newLine) add(kept, start);
  }
  at[size] = length;
  return { text: decoded(codes, size), at };
}

const newLine = 10;
const space = 32;
const comma = 44;
const wideComma = 0xff0c;

/** What a run of blanks stands for: a line break, a blank, or nothing. `line` is where its line begins. */
function keptOf(original: string, line: number, start: number, end: number): number | undefined {
  if (/[\n\r]/.test(original.slice(start, Math.min(end, start + longestRun)))) {
    const before = original.charAt(start - 1);
    const next = original.slice(end, end + longestNumbering);
    if (endsSentence.test(before) || opensLine.test(next)) return newLine;
    const headed =
      start - line <= longestHeading && opensLine.test(original.slice(line, line + longestNumbering));
    if (headed) return newLine;
  }
  return isDigit(original.charCodeAt(start - 1)) && isDigit(original.charCodeAt(end)) ? space : undefined;
}

const longestRun = 64;
const longestHeading = 40;
const longestNumbering = 8;
const endsSentence = /[。！？；：|!?;:]/;
/** `一、`, `（一）`, `1.`, `第一`: a line that begins so begins something new; `|` is a row of a table. */
const opensLine =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.、．](?!\d)|\||#)/;

const blanks = new Set([0x20, 0xa0, 0xad, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x2060, 0x3000, 0xfeff]);

/** Blanks, line breaks and what is not seen. */
const isBlank = (code: number) =>
  code < 0x3001
    ? (code >= 9 && code <= 13) || (code >= 0x2000 && code <= 0x200d) || blanks.has(code)
    : code === 0xfeff;

const isWideDigit = (code: number) => code >= 0xff10 && code <= 0xff19;
const isDigit = (code: number) => (code >= 48 && code <= 57) || isWideDigit(code);

/** `1,234` and `１，２３４`: the comma of digits is as wide as they are; elsewhere both are the mark of a sentence. */
function commaAt(original: string, index: number, code: number): number {
  const around = original.slice(index - 1, index + 4);
  if (code === wideComma) return /^[０-９]，[０-９]{3}$/.test(around) ? comma : wideComma;
  return /^\d,\d/.test(around) ? comma : wideComma;
}

const same = new Map(
  Object.entries({
    "(": "（",
    ")": "）",
    ";": "；",
    ":": "：",
    "!": "！",
    "?": "？",
    "％": "%",
    "﹪": "%",
    "．": ".",
    〇: "零",
    "[": "〔",
    "]": "〕",
  }).map(([from, to]) => [from.charCodeAt(0), to.charCodeAt(0)]),
);

const plain = (code: number) =>
  isWideDigit(code) ? code - 0xfee0 : code > 0x4000 && code < 0xfe00 ? code : (same.get(code) ?? code);

/** How many characters are turned into text at a time: a function takes no more arguments. */
const chunk = 8192;

function decoded(codes: Uint16Array, size: number): string {
  let text = "";
  for (let from = 0; from < size; from += chunk)
    text += String.fromCharCode(...codes.subarray(from, Math.min(from + chunk, size)));
  return text;
}
