/** Marks that Liquid, or the check for full-width marks, takes for code where two of them meet. */
const opening = /^[{｛][{｛%％]$/;
const closing = /^(?:[}｝%％]｝|[｝％]\})$/;

/** Only these marks are ever printed as code; most words have none of them. */
const mayBeCode = /[{｛}｝]/;

/** One mark as a template prints it unchanged. */
const asCode = (mark: string) => `{{ "${mark}" }}`;
const coded = /^\{\{ "([{｛}｝])" \}\}$/;

/**
 * Words as a template that prints them unchanged; only what could be taken for code is escaped.
 *
 * @param between the marks that stand before and behind these words in the template
 */
export function escaped(
  words: string,
  between: { readonly before: string; readonly behind: string },
): string {
  if (!mayBeCode.test(words)) return words;
  let template = "";
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const mark = words.charAt(at);
    const before = at === 0 ? between.before : words.charAt(at - 1);
    const behind = template === "" ? between.behind : template.charAt(0);
    const isCode = opening.test(mark + behind) || closing.test(before + mark);
    template = (isCode ? asCode(mark) : mark) + template;
  }
  return template;
}

/** The mark that a piece of a template prints unchanged, if the piece does nothing else. */
export const markOf = (code: string): string | undefined => coded.exec(code)?.[1];
