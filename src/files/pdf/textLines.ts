import type { Glyph } from "./content";

/** Characters that stand in one line, from left to right. */
export interface PrintedLine {
  readonly glyphs: readonly Glyph[];
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** Two characters stand in one line where their middles differ by less than this share of the smaller size. */
const sameLine = 0.45;

/** Sorts characters into lines from above to below, whatever the order in which they were printed. */
export function textLines(glyphs: readonly Glyph[]): PrintedLine[] {
  const sorted = [...glyphs].sort((a, b) => a.y - b.y);
  const groups: Glyph[][] = [];
  for (const glyph of sorted) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && glyph.y - last.y < sameLine * Math.min(glyph.size, last.size)) group.push(glyph);
    else groups.push([glyph]);
  }
  return groups.map(lineOf);
}

/** One line of a page: its glyphs from left to right, each once, and where the line stands. */
export function lineOf(glyphs: readonly Glyph[]): PrintedLine {
  const inOrder = once([...glyphs].sort((a, b) => a.left - b.left || a.run - b.run));
  const sizes = inOrder.map(({ size }) => size).sort((a, b) => a - b);
  return {
    glyphs: inOrder,
    left: inOrder[0]?.left ?? 0,
    right: inOrder.reduce((right, glyph) => Math.max(right, glyph.right), 0),
    y: inOrder.reduce((sum, { y }) => sum + y, 0) / Math.max(1, inOrder.length),
    size: sizes[Math.floor(sizes.length / 2)] ?? 0,
  };
}

/** Bold type is often printed twice, a little moved: that is one character. */
function once(glyphs: readonly Glyph[]): Glyph[] {
  const kept: Glyph[] = [];
  for (const glyph of glyphs) {
    const twice = kept
      .slice(-3)
      .some(
        (other) =>
          other.text === glyph.text &&
          Math.abs(glyph.left - other.left) < 0.2 * Math.min(glyph.size, glyph.right - glyph.left),
      );
    if (!twice) kept.push(glyph);
  }
  return kept;
}
