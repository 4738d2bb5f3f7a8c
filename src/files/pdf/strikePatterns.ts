/** The key that says what kind of pattern fills an area, its letters written out or as `#54` (ISO 32000-1, 7.3.5). */
const letters = Array.from("PatternType", (letter) => `(?:${letter}|#${letter.charCodeAt(0).toString(16)})`);
const key = new RegExp(`/${letters.join("")}`, "g");

/**
 * Strikes out, in place, what kind a pattern is, so that none is drawn: a fill says nothing about the text, and one
 * that fills itself with itself keeps the library busy without end.
 */
export function strikePatterns(bytes: Uint8Array): void {
  const text = new TextDecoder("latin1").decode(bytes);
  while (key.test(text)) bytes[text.lastIndexOf("/", key.lastIndex - 1) + 1] = struck;
}

/** A letter with which no key of a pattern begins. */
const struck = 0x7a;
