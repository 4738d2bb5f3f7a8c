/** A text in one form of writing, with the way back to the places of the original. */
export interface Normalised {
  readonly text: string;
  /** For every character, where it stood; one more for the end. */
  readonly at: readonly number[];
}

/**
 * Full-width digits, letters, per cent and brackets become half-width or the other way round where Chinese text
 * wants it; blanks, line breaks inside sentences and invisible characters go. A line break that ends a heading, a
 * paragraph or a row of a table stays, and so does a blank between two digits, because it separates numbers. One
 * pass over the characters, so that every claim is found again in the original.
 */
export function normalise(original: string): Normalised {
  const characters: string[] = [];
  const at: number[] = [];
  const { length } = original;
  let line = 0;
  for (let index = 0; index < length;) {
    const character = original.charAt(index);
    if (!isBlank(character)) {
      characters.push(isWideSeparator(original, index) ? "," : plain(character));
      at.push(index);
      index += 1;
      continue;
    }
    const start = index;
    while (index < length && isBlank(original.charAt(index))) index += 1;
    const kept = keptOf(original, line, start, index);
    if (kept === "\n") line = index;
    const last = characters.at(-1);
    if (kept !== undefined && last !== undefined && last !== "\n") {
      characters.push(kept);
      at.push(start);
    }
  }
  at.push(length);
  return { text: characters.join(""), at };
}

/** What a run of blanks stands for: a line break, a blank, or nothing. `line` is where its line begins. */
function keptOf(original: string, line: number, start: number, end: number): "\n" | " " | undefined {
  if (/[\n\r]/.test(original.slice(start, Math.min(end, start + longestRun)))) {
    const before = original.charAt(start - 1);
    const next = original.slice(end, end + longestNumbering);
    if (endsSentence.test(before) || opensLine.test(next)) return "\n";
    if (start - line <= longestHeading && opensLine.test(original.slice(line, line + longestNumbering)))
      return "\n";
  }
  return isDigit(original.charAt(start - 1)) && isDigit(original.charAt(end)) ? " " : undefined;
}

const longestRun = 64;
const longestHeading = 40;
const longestNumbering = 8;
const endsSentence = /[。！？；：|!?;:]/;
/** `一、`, `（一）`, `1.`, `第一`: a line that begins so begins something new; `|` is a row of a table. */
const opensLine =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.、．](?!\d)|\||#)/;

const isBlank = (character: string) =>
  character <= "\u00ff"
    ? character === " " ||
      (character >= "\t" && character <= "\r") ||
      character === "\u00a0" ||
      character === "\u00ad"
    : others.has(character);

const others = new Set(
  "\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u200c\u200d\u2028\u2029\u202f\u205f\u2060\u3000\ufeff",
);

/** `１，２３４`: the comma of wide digits is as wide as they are. */
const isWideSeparator = (original: string, index: number) =>
  original.charAt(index) === "，" && /^[０-９]，[０-９]{3}$/.test(original.slice(index - 1, index + 4));

const isDigit = (character: string) => /^[\d０-９]$/.test(character);

const same: Readonly<Record<string, string>> = {
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
};

function plain(character: string): string {
  if (character >= "\uff10" && character <= "\uff19")
    return String.fromCharCode(character.charCodeAt(0) - 0xfee0);
  return same[character] ?? character;
}
