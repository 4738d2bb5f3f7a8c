/** Raised, lowered and circled numbers, and stars: they point to a note, and are no digits of a number. */
const marks =
  "\\u00b2\\u00b3\\u00b9\\u2070-\\u2089\\u2460-\\u249b\\u24ea-\\u24ff\\u2776-\\u2793*\\uff0a\\u203b\\u2020";
const atEnd = new RegExp(`^(.*\\p{Nd}.*?)\\s*([${marks}]+)$`, "su");
const anywhere = new RegExp(`[${marks}]`, "gu");

/**
 * A number and the mark of a footnote behind it. A mark elsewhere is kept, so that the text is not taken for a
 * number.
 *
 * @example withoutMark("26①") // ["26", "①"]
 */
export function withoutMark(text: string): readonly [text: string, mark: string] {
  const [, before = text, mark = ""] = atEnd.exec(text) ?? [];
  return [before.replace(anywhere, "*"), mark];
}
