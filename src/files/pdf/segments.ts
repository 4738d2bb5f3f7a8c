import { lineOf, type PrintedLine } from "./textLines";
import { textOfLine } from "./textOfLine";

/** A part of a line with room on both sides: a label, or a number in its column. */
export interface PrintedSegment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly size: number;
}

/** With so much room before it, as a share of the size, the next character begins another part. */
const room = 0.4;

/** The parts of a line. */
export function segments({ glyphs }: PrintedLine): PrintedSegment[] {
  const groups = glyphs.reduce<(typeof glyphs)[number][][]>((found, glyph) => {
    const group = found.at(-1);
    const last = group?.at(-1);
    if (group && last && glyph.left - last.right <= room * glyph.size) group.push(glyph);
    else found.push([glyph]);
    return found;
  }, []);
  return groups.map(lineOf).map((part) => ({ ...part, text: textOfLine(part) }));
}

const figure = /^(?:\d[\d.,，]*[¹²³⁰⁴-⁹]*|[/\\—–-]{1,2})$/;

/** Parts at the end of a line that are numbers, or stand for one. */
export function figuresOf(parts: readonly PrintedSegment[]): readonly PrintedSegment[] {
  return parts.slice(parts.findLastIndex(({ text }) => !figure.test(text)) + 1);
}
