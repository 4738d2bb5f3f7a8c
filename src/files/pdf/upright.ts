import type { Glyph, PageContent, RuledLine, Turn } from "./content";

/** The page turned so that most of its text runs to the right: wide tables are often set across the paper. */
export function upright(page: PageContent): PageContent {
  const counts = [0, 0, 0, 0];
  for (const { turn } of page.glyphs) counts[turn] = (counts[turn] ?? 0) + 1;
  // Columns of vertical writing are no reason: only where nearly nothing runs to the right is the page turned.
  const [level = 0, down = 0, , up = 0] = counts;
  if (level * 4 >= page.glyphs.length || Math.max(down, up) * 2 < page.glyphs.length) return page;
  return down > up ? turnedBack(page, 1) : turnedBack(page, 3);
}

function turnedBack(page: PageContent, turn: 1 | 3): PageContent {
  const { width, height } = page;
  const point = (x: number, y: number): readonly [number, number] =>
    turn === 1 ? [y, width - x] : [height - y, x];
  const glyphs = page.glyphs.map((glyph): Glyph => {
    const [x, y] = point((glyph.left + glyph.right) / 2, glyph.y);
    const wide = glyph.turn % 2 === 1 ? glyph.along : glyph.size;
    return { ...glyph, left: x - wide / 2, right: x + wide / 2, y, turn: rest(glyph.turn, turn) };
  });
  const rules = page.rules.map(({ level, at, from, to }): RuledLine => {
    const [[x, y], [endX, endY]] = level
      ? [point(from, at), point(to, at)]
      : [point(at, from), point(at, to)];
    return level
      ? { level: false, at: x, from: Math.min(y, endY), to: Math.max(y, endY) }
      : { level: true, at: y, from: Math.min(x, endX), to: Math.max(x, endX) };
  });
  return { ...page, width: height, height: width, glyphs, rules };
}

const rest = (turn: Turn, back: 1 | 3): Turn => {
  const turned = (turn + 4 - back) % 4;
  return turned === 1 ? 1 : turned === 2 ? 2 : turned === 3 ? 3 : 0;
};
