/**
 * The lines of a column's head: a narrow one breaks between its words, which have two characters each, 商业／企业.
 *
 * @param fits how many characters a line of the column holds
 */
export function headLines(text: string, fits: number): readonly string[] {
  if (text.length <= fits || text.length % 2 === 1 || !/^\p{Script=Han}+$/u.test(text)) return [text];
  const each = Math.max(2, fits - (fits % 2));
  return Array.from({ length: Math.ceil(text.length / each) }, (_, line) =>
    text.slice(line * each, (line + 1) * each),
  );
}
