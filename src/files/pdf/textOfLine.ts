import type { Glyph } from "./content";
import { middle } from "./printText";
import { offLine, type OffLine } from "../markup/offLine";
import type { PrintedLine } from "./textLines";

/** Letters and digits that are set close, in contrast to Chinese characters and marks. */
export const isNarrow = (text: string): boolean => /[\p{Script=Latin}\p{Nd}]/u.test(text);

/**
 * The gap that counts as a blank, as a share of the size: between letters, between a letter and a Chinese
 * character, between two Chinese characters.
 */
const blankFrom = { letters: 0.2, edge: 0.7, chinese: 1.3 };

/** Digits in one cell that stand so far apart, as a share of the size, are two numbers. */
const apart = 0.9;

/** Is put between digits that may be two numbers. */
export const between = " | ";

/**
 * Whether a line is drawn out shows only with `least` characters; the gaps of such a line are at most `most` of
 * the size.
 */
const drawn = { least: 10, most: 0.8 };

/** The words of a line. The gaps of a line that is drawn out to fill its width are no blanks. */
export function textOfLine({ glyphs, size }: PrintedLine): string {
  const gaps = glyphs.slice(1).map((glyph, index) => glyph.left - (glyphs[index]?.right ?? glyph.left));
  const usual = [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
  const drawnOut = glyphs.length < drawn.least || usual > drawn.most * size ? 0 : Math.max(0, usual);
  /** The last character that stands on the line itself. */
  let level: Glyph | undefined;
  return glyphs
    .map((glyph, index) => {
      const before = glyphs[index - 1];
      const place = level && placeOf(glyph, level);
      if (place === undefined) level = glyph;
      const text = offLine(glyph.text, place);
      return before ? blankBetween(before, glyph, gaps[index - 1] ?? 0, drawnOut, size) + text : text;
    })
    .join("");
}

/**
 * A mark of a footnote, against the character before it: smaller than `size`, and off the line by more than `off`,
 * as shares of that character's size.
 */
const mark = { size: 0.8, off: 0.08 };

/** Where a character stands: the middle of a smaller one on the same line is lower. */
const footOf = ({ y, size }: Glyph): number => y + middle * size;

function placeOf(glyph: Glyph, level: Glyph): OffLine | undefined {
  if (glyph.size >= mark.size * level.size) return undefined;
  const off = mark.off * level.size;
  if (level.y - glyph.y > off) return "raised";
  return footOf(glyph) - footOf(level) > off ? "lowered" : undefined;
}

function blankBetween(before: Glyph, glyph: Glyph, gap: number, drawnOut: number, size: number): string {
  const [first, second] = [isNarrow(before.text), isNarrow(glyph.text)];
  if (/^\d$/.test(before.text) && /^\d$/.test(glyph.text) && gap > apart * size) return between;
  const from = first && second ? blankFrom.letters : first || second ? blankFrom.edge : blankFrom.chinese;
  return gap - drawnOut > from * size ? " " : "";
}
