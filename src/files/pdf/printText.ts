import { commonLetters } from "./commonLetters";
import { numbersIn } from "./instructions";
import type { Glyph, Turn } from "./content";
import { holds, moved, times, type Matrix } from "./geometry";
import type { Pen } from "./pen";

/** The height of the middle of letters above their base line, as a share of their size. */
export const middle = 0.36;

/** What the library tells of one character; a number instead moves the next one, in thousandths of the size. */
interface Shown {
  readonly text: string;
  readonly width: number;
  readonly space: boolean;
  /** In vertical writing: the width downward, and how far the character's origin is from the middle of its top. */
  readonly down: readonly number[];
}

function shownIn(value: unknown): Shown | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const text = "unicode" in value && typeof value.unicode === "string" ? value.unicode : "";
  return {
    text: commonLetters(text.replace(unprintable, "")),
    width: "width" in value && typeof value.width === "number" ? value.width : 0,
    space: "isSpace" in value && value.isSpace === true,
    down: "vmetric" in value ? numbersIn(value.vmetric) : [],
  };
}

/** Controls and code points of no character, which stand for signs that a font does not name. */
const unprintable = /[\p{Cc}\p{Cn}\p{Co}\u200b-\u200f\ufeff\ufffd]/gu;

/** Modes 3 and 7 print nothing: the text that a program has recognised in a scanned picture is of this kind. */
const printsNothing = (mode: number) => mode % 4 === 3;

/** Prints a run of characters, moves the pen behind it, and gives those that are seen. */
export function printedText(pen: Pen, run: number, shown: readonly unknown[]): Glyph[] {
  const { font, fontSize, charSpacing, wordSpacing, stretch, mode, clip } = pen.now;
  const glyphs: Glyph[] = [];
  if (!font || fontSize === 0) return glyphs;
  for (const value of shown) {
    if (typeof value === "number") {
      const shift = (value * fontSize) / 1000;
      if (font.vertical) pen.y -= shift;
      else pen.x -= shift * stretch;
      continue;
    }
    const one = shownIn(value);
    if (!one) continue;
    const width = font.vertical ? -(one.down[0] ?? -1000) : one.width;
    const advance = width * font.unit * fontSize + (one.space ? wordSpacing : 0) + charSpacing;
    const glyph = placed(pen, one, run, width * font.unit * fontSize * (font.vertical ? 1 : stretch));
    const seen = one.text.trim() !== "" && !printsNothing(mode);
    if (seen && glyph && holds(clip, (glyph.left + glyph.right) / 2, glyph.y, 1)) glyphs.push(glyph);
    if (font.vertical) pen.y -= advance;
    else pen.x += advance * stretch;
  }
  return glyphs;
}

function placed(pen: Pen, { text }: Shown, run: number, width: number): Glyph | undefined {
  const { toPage, fontSize, rise, font } = pen.now;
  const place = times(toPage, pen.text);
  const [a, b, c, d] = place;
  const size = Math.abs(fontSize) * Math.hypot(c, d);
  const wide = Math.abs(width) * Math.hypot(a, b);
  const vertical = font?.vertical === true;
  // The middle of the character: in vertical writing half its height below the pen, else half its width behind it.
  const [x, y] = vertical
    ? moved(place, pen.x, pen.y + rise - width / 2)
    : moved(place, pen.x + width / 2, pen.y + rise + middle * fontSize);
  if (!Number.isFinite(x + y + size + wide) || size === 0) return undefined;
  const turn = vertical ? 1 : turnOf(place);
  const half = turn === 0 || turn === 2 ? wide / 2 : size / 2;
  return { text, left: x - half, right: x + half, y, size, along: wide, turn, run };
}

/** Which way the letters run on the page, to the nearest quarter. */
function turnOf([a, b]: Matrix): Turn {
  if (Math.abs(a) >= Math.abs(b)) return a >= 0 ? 0 : 2;
  return b > 0 ? 1 : 3;
}
