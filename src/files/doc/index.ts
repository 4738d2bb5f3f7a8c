import type { Line } from "../../figures/recognise";
import type { Compound } from "../compound/compound";
import { wordParagraphs } from "./wordText";

const cellMark = 0x07;

/**
 * The lines of an old Word file (.doc, and .wps, which is the same): rows of its tables, and its paragraphs.
 *
 * @throws {Unreadable} where it is damaged, has a password, or is older than Word 97
 */
export function linesOfDoc(file: Compound): Line[] {
  const lines: Line[] = [];
  /** For every table that is open, from the outer to the inner: the cells of its row, and the cell that is begun. */
  const open: { cells: string[]; begun: string }[] = [];
  for (const { text, mark, format } of wordParagraphs(file)) {
    const { level, rowEnd, innerCellEnd } = format;
    if (level === 0) {
      if (text.trim() !== "") lines.push({ cells: [text.trim()], inTable: false });
      continue;
    }
    while (open.length < level) open.push({ cells: [], begun: "" });
    const row = open[level - 1];
    if (!row) continue;
    if (rowEnd) {
      if (row.cells.length > 0) lines.push({ cells: row.cells, inTable: true });
      open[level - 1] = { cells: [], begun: "" };
      continue;
    }
    row.begun += text;
    if (level === 1 ? mark !== cellMark : !innerCellEnd) continue;
    row.cells.push(row.begun.trim());
    row.begun = "";
  }
  return lines;
}
