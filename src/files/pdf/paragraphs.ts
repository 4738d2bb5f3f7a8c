import type { Measure } from "./measure";
import { isNarrow, textOfLine } from "./textOfLine";
import type { PrintedLine } from "./textLines";

/** A line of prose and the page on which it stands. */
export interface ProseLine {
  readonly line: PrintedLine;
  readonly page: number;
  readonly measure: Measure;
}

/** Marks that never begin a line: the character before them moves to the next line with them. */
const closing = /^[，。、；：？！）》”’」』】〕,.;:?!)\]%]$/;
/** `一、`, `（一）`, `1.`, `（1）`: how numbered headings and items begin. */
const numbered =
  /^(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、](?!\d))/;

/** The headings of sections: before one there is always the end of a sentence, or another heading. */
const section = /^(?:[一二三四五六七八]、|[（(][一二三四五六七八][）)])[^。，；：]{2,30}$/;

/** Joins the lines of prose to paragraphs, also over the end of a page. */
export function paragraphs(lines: readonly ProseLine[]): string[] {
  const found: string[] = [];
  lines.forEach((own, index) => {
    const text = textOfLine(own.line).trim();
    const before = lines[index - 1];
    const last = found.at(-1);
    const begins = section.test(text) || (numbered.test(text) && /[。！？；：]$/.test(last ?? ""));
    if (before && last !== undefined && !begins && goesOn(before, own))
      found[found.length - 1] = last + (/[A-Za-z]$/.test(last) && /^[A-Za-z]/.test(text) ? " " : "") + text;
    else found.push(text);
  });
  return found.filter((text) => text !== "");
}

/** Whether a line goes on with the sentence of the one before: that one is full, and this one begins at the edge. */
function goesOn(before: ProseLine, own: ProseLine): boolean {
  const { line, measure } = own;
  if (Math.abs(line.size - before.line.size) > 0.12 * line.size) return false;
  const samePage = before.page === own.page;
  if (isTitle(before) && isTitle(own)) return samePage && line.y - before.line.y < 2.2 * line.size;
  if (samePage && line.y - before.line.y > 1.4 * Math.max(measure.pitch, line.size)) return false;
  const full = before.line.right + firstWord(line) > before.measure.right - 0.3 * line.size;
  const atEdge = line.left <= measure.left + 0.8 * line.size;
  // Text that is indented as a whole; further to the right stands who reports, and the day.
  const indent = line.left - measure.left;
  const alike =
    samePage && indent < 6 * line.size && Math.abs(line.left - before.line.left) < 0.3 * line.size;
  return full && (atEdge || (alike && !/[。！？；：]$/.test(textOfLine(before.line))));
}

/** Larger than the text, and so a title; those run over several lines, none of which is full. */
const isTitle = ({ line, measure }: ProseLine) => line.size > 1.2 * measure.size;

/** How much room the first word would have taken in the line before: a character with its marks, or letters in a row. */
function firstWord({ glyphs, left }: PrintedLine): number {
  const [first, ...rest] = glyphs;
  if (!first) return 0;
  const letters = isNarrow(first.text);
  const next = rest.findIndex(({ text, left: begin }, index) => {
    const end = index === 0 ? first.right : (rest[index - 1]?.right ?? begin);
    return letters ? begin - end > 0.2 * first.size || !/[!-~]/.test(text) : !closing.test(text);
  });
  const last = next < 0 ? rest.at(-1) : next === 0 ? first : rest[next - 1];
  return (last ?? first).right - left;
}
