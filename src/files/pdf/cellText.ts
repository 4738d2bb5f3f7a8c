import type { Glyph } from "./content";
import type { PageBox } from "./geometry";
import { textLines, type PrintedLine } from "./textLines";
import { between, textOfLine } from "./textOfLine";

/** The room that a cell may leave free at its sides, plus half a character that no longer fitted. */
const margin = 14;

/** Follows a text that cannot be read with certainty, so that it is not taken for a number. */
export const unsure = "？";

/**
 * The text of a cell, its lines joined; text that runs downward or upward is read along its run. Several numbers
 * in one cell are marked as doubtful.
 *
 * @example "12,77？"
 */
export function cellText(glyphs: readonly Glyph[], box: PageBox): string {
  const level = glyphs.filter(({ turn }) => turn === 0);
  const text = [
    linesJoined(textLines(level), box),
    ...([1, 2, 3] as const).map((turn) => turnedText(glyphs.filter((glyph) => glyph.turn === turn))),
  ].join("");
  return text.includes(between) ? text.replaceAll(between, ",") + unsure : text;
}

function linesJoined(lines: readonly PrintedLine[], box: PageBox): string {
  return lines.reduce((text, line, index) => {
    const before = lines[index - 1];
    const more = textOfLine(line);
    return before ? `${text}${joint(text, more, before, box)}${more}` : more;
  }, "");
}

/** What joins two lines: nothing, but a blank between two words. A number is continued only where it had no room. */
function joint(text: string, more: string, before: PrintedLine, box: PageBox): string {
  if (/\d$/.test(text) && /^\d/.test(more))
    return before.right - before.left + margin >= box.right - box.left ? "" : between;
  return /[A-Za-z]$/.test(text) && /^[A-Za-z]/.test(more) ? " " : "";
}

/** Turned text: turned back by quarters, it is lines again. */
function turnedText(glyphs: readonly Glyph[]): string {
  const back = glyphs.map((glyph): Glyph => {
    const x = (glyph.left + glyph.right) / 2;
    const [along, across] =
      glyph.turn === 1 ? [glyph.y, -x] : glyph.turn === 3 ? [-glyph.y, x] : [-x, -glyph.y];
    return { ...glyph, left: along - glyph.size / 2, right: along + glyph.size / 2, y: across, turn: 0 };
  });
  return textLines(back).map(textOfLine).join("");
}
