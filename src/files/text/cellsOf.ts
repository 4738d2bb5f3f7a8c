import type { Line } from "../../figures/recognise";
import { spacedCells } from "./spacedCells";

/** The characters that programs draw upright lines with. */
export const stroke = /[|｜\u2502\u2503\u2551]/;

/** A longer text is a sentence, not a cell. */
export const isSentence = (text: string) => text.includes("。");

/** What a line of text holds: the cells of a row, one cell, or a paragraph; undefined where it is empty. */
export function cellsOf(line: string): Line | undefined {
  if (line.includes("\t")) return tabbed(line);
  const words = line.trim();
  if (words === "") return undefined;
  if (stroke.test(words)) {
    const cells = words.split(stroke).map((cell) => cell.trim());
    const own = cells.slice(cells[0] === "" ? 1 : 0, cells.at(-1) === "" ? -1 : undefined);
    if (cells.length > 2 && !isSentence(words)) return { cells: own, inTable: true };
  }
  const cells = spacedCells(words);
  return cells ? { cells, inTable: true } : { cells: [words], inTable: false };
}

/** Cells behind tabs. One tab at an end of the line is an indent, or marks a cell that has the line for itself. */
function tabbed(line: string): Line {
  const cells = line.split("\t").map((cell) => cell.trim());
  const filled = cells.filter((cell) => cell !== "");
  const [only = ""] = filled;
  if (filled.some(isSentence)) return { cells: [filled.join(" ")], inTable: false };
  if (filled.length === 1 && cells.length === 2) return { cells: [only], inTable: false };
  if (filled.length === 0) return { cells: cells.slice(1), inTable: true };
  return { cells, inTable: true };
}
