/** What programs that take the text out of a Word file leave in it: `[bookmark: _GoBack]`, `[image: a.png]`. */
const remnants = /\[(?:bookmark|image|embedded|footnoteref|endnoteref|commentref)\b[^\][\n]{0,200}\]/gi;

/** Signs without width, and the mark at the beginning of a file. */
const invisible = /[\u200b-\u200d\u2060\ufeff\u00ad]/g;

/** A line without what stands in it for things that are no text. */
export const withoutRemnants = (line: string): string => line.replace(remnants, "").replace(invisible, "");

/** `— 3 —`, `- 3 -`, `第 3 页`, `第3页 共8页`. */
const pageMark = /^(?:[-–—―－]\s?\d{1,3}\s?[-–—―－]|第\s?\d{1,3}\s?页[，,\s]{0,2}(?:共\s?\d{1,3}\s?页)?)$/;

/** The number of a page. */
export const isPageMark = (line: string): boolean => line.length < 40 && pageMark.test(line.trim());

/** A line that a table is drawn with. */
export const isRule = (line: string): boolean =>
  /^[-=+|:_\s\u2500-\u257f]{3,}$/.test(line) && /[-=_\u2500-\u257f]/.test(line);
