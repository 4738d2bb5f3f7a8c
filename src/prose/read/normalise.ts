/** A text in one form of writing, with the way back to the places of the original. */
export interface Normalised {
  readonly text: string;
  /** For every character, where it stood; one more for the end. */
  readonly at: readonly number[];
}

const invisible = /[\u200B-\u200D\u2060\uFEFF\u00AD]/;
const space = /\s/;

/**
 * Full-width digits, letters, per cent and brackets become half-width or the other way round where Chinese text
 * wants it; blanks, line breaks inside sentences and invisible characters go. A blank between two digits stays,
 * because it separates numbers. Character by character, so that every claim is found again in the original.
 */
export function normalise(original: string): Normalised {
  let text = "";
  const at: number[] = [];
  for (let index = 0; index < original.length; index += 1) {
    const character = original.charAt(index);
    if (invisible.test(character)) continue;
    if (space.test(character)) {
      const next = original.slice(index).trimStart().charAt(0);
      if (!/\d/.test(text.slice(-1)) || !/[\d０-９]/.test(next) || text.endsWith(" ")) continue;
      text += " ";
    } else text += plain(character);
    at.push(index);
  }
  at.push(original.length);
  return { text, at };
}

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
  const code = character.charCodeAt(0);
  if (code >= 0xff10 && code <= 0xff19) return String.fromCharCode(code - 0xfee0);
  return same[character] ?? character;
}
