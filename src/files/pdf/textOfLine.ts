import type { Glyph } from "./content";
import type { PrintedLine } from "./textLines";

/** Letters and digits that are set close, in contrast to Chinese characters and marks. */
export const isNarrow = (text: string): boolean => /[\p{Script=Latin}\p{Nd}]/u.test(text);

/** From which gap on there is a blank, of the size: between letters, at the edge of Chinese, within Chinese. */
const blankFrom = { letters: 0.2, edge: 0.7, chinese: 1.3 };

/** Two numbers in one cell that stand so far apart are two. */
const apart = 0.9;

/** Stands between two numbers of which nobody can say that they are one. */
export const between = " | ";

/** Fewer characters do not show that a line is drawn out, and no line is by more, of the size. */
const drawn = { least: 10, most: 0.8 };

/** The words of a line. Lines that are drawn out to fill their width get no blanks from that. */
export function textOfLine({ glyphs, size }: PrintedLine): string {
  const gaps = glyphs.slice(1).map((glyph, index) => glyph.left - (glyphs[index]?.right ?? glyph.left));
  const usual = [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
  const drawnOut = glyphs.length < drawn.least || usual > drawn.most * size ? 0 : Math.max(0, usual);
  return glyphs
    .map((glyph, index) => {
      const before = glyphs[index - 1];
      return before
        ? blankBetween(before, glyph, gaps[index - 1] ?? 0, drawnOut, size) + glyph.text
        : glyph.text;
    })
    .join("");
}

function blankBetween(before: Glyph, glyph: Glyph, gap: number, drawnOut: number, size: number): string {
  const [first, second] = [isNarrow(before.text), isNarrow(glyph.text)];
  if (/^\d$/.test(before.text) && /^\d$/.test(glyph.text) && gap > apart * size) return between;
  const from = first && second ? blankFrom.letters : first || second ? blankFrom.edge : blankFrom.chinese;
  return gap - drawnOut > from * size ? " " : "";
}
