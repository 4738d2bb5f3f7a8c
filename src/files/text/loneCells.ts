import type { Line } from "../../figures/recognise";
import { isSentence, stroke } from "./cellsOf";

/** The fewest such lines that show how a text writes its cells. */
const enough = 3;

const nothing: Line = { cells: [], inTable: true };
const emptyCell: Line = { cells: [""], inTable: true };

/**
 * A table out of a web page may have a line for every cell, with the strokes of its rows still there. They end the
 * cells, as in `12 |`, and then a stroke on its own is an empty cell; or they stand between the cells, and then it is
 * none unless another came just before. Several strokes alone fill up a row whose cells are merged.
 *
 * @returns for every line what it holds, without cells where it holds nothing, and undefined where it is as it is
 * written; undefined for a text that has no such table
 */
export function loneCells(written: readonly string[]): readonly (Line | undefined)[] | undefined {
  const lines = written.map((line) =>
    line
      .trim()
      .split(stroke)
      .map((cell) => cell.trim()),
  );
  const ended = lines.filter((cells) => cells.length > 1 && isNumber(cells[0]) && hasOne(cells)).length;
  if (ended >= enough) return lines.map((cells) => lone(cells, emptyCell));
  if (lines.filter(isStroke).length < enough || !lines.some(isNumberAlone)) return undefined;
  let afterStroke = false;
  return lines.map((cells) => {
    const held = lone(cells, afterStroke ? emptyCell : nothing);
    if (cells.length > 1 || cells[0] !== "") afterStroke = isStroke(cells);
    return held;
  });
}

/** A line of strokes, or of one cell with its strokes. */
function lone(cells: readonly string[], ofStroke: Line): Line | undefined {
  if (cells.length === 1) return undefined;
  if (isStroke(cells)) return ofStroke;
  if (cells.every((cell) => cell === "")) return nothing;
  const own = cells.filter((cell) => cell !== "");
  return hasOne(cells) && !own.some(isSentence) ? { cells: own, inTable: true } : undefined;
}

const hasOne = (cells: readonly string[]) => cells.filter((cell) => cell !== "").length === 1;

const isStroke = (cells: readonly string[]) => cells.length === 2 && cells.every((cell) => cell === "");

const isNumber = (cell: string | undefined) => cell !== undefined && /^(?:[\d.,]+|[/\\—–-]+)$/.test(cell);

const isNumberAlone = (cells: readonly string[]) => cells.length === 1 && isNumber(cells[0]);
