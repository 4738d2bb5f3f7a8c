import { cellsOf } from "./cellsOf";
import { isPageMark, isRule, withoutRemnants } from "./remnants";
import { emptyLines } from "./emptyLines";
import { joinedLines } from "./joinedLines";
import { loneCells } from "./loneCells";
import type { TextLine } from "./textLine";

export type { TextLine } from "./textLine";

/**
 * The lines of a plain text, however a program wrote it out: cells behind tabs, between strokes or blanks, or in lines
 * of their own are cells; everything else is paragraphs, which come together again where the program cut them at a
 * width.
 *
 * @param blankLines what a line without words is: nothing, or, where every cell has a line for itself, an empty cell
 */
export function linesOfText(text: string, blankLines: "nothing" | "empty cells" = "nothing"): TextLine[] {
  const written = splitLines(text).filter((_, index) => index % 2 === 0);
  const cleaned = written.map(withoutRemnants);
  const lone = loneCells(cleaned);
  const blanks = blankLines === "empty cells" && !lone ? emptyLines(cleaned) : [];
  const lines = cleaned.map((words, from): TextLine | undefined => {
    if (isPageMark(words) || isRule(words)) return undefined;
    const cells = lone?.[from] ?? (blanks[from] ? { cells: [""], inTable: true } : cellsOf(words));
    if (!cells || cells.cells.length === 0) return undefined;
    return { ...cells, from, to: from + 1, indented: indentOf(words) };
  });
  return joinedLines(withoutIndent(lines));
}

/**
 * Rows that all begin with a tab have it before every cell: no blank one stands there.
 */
function withoutIndent(lines: readonly (TextLine | undefined)[]): readonly (TextLine | undefined)[] {
  const isRow = (line: TextLine | undefined): line is TextLine =>
    line?.inTable === true && line.cells.length > 1;
  if (!lines.some(isRow) || lines.some((line) => isRow(line) && line.cells[0] !== "")) return lines;
  return lines.map((line) => (line && isRow(line) ? { ...line, cells: line.cells.slice(1) } : line));
}

/** Blanks at the beginning; a wide one and a tab count two. */
function indentOf(line: string): number {
  const blanks = /^\s*/.exec(line)?.[0] ?? "";
  return Array.from(blanks).reduce((sum, blank) => sum + (blank === " " ? 1 : 2), 0);
}

const cellEnd = String.fromCharCode(7);
const lineEnd = /(\r\n?|\n|\f|\v|\u2028)/;

/** The lines of a text, and behind each how it ends. Word's own text ends a cell with a sign of its own. */
export const splitLines = (text: string): string[] =>
  text.replaceAll(`\r${cellEnd}`, " \t").replaceAll(cellEnd, "\t").split(lineEnd);
