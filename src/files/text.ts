import type { Line } from "../figures/recognise";

/**
 * The lines of a plain text: rows with tabs or upright strokes are rows of tables, everything else is a paragraph,
 * also a value that has a line of its own.
 */
export function linesOfText(text: string): Line[] {
  return text.split(/\r\n?|\n/).flatMap((line): Line[] => {
    if (line.includes("\t")) return [{ cells: line.split("\t").map((cell) => cell.trim()), inTable: true }];
    const strokes = line.split("|").length - 1;
    if (strokes >= 2) {
      const cells = line
        .replace(/^\s*\||\|\s*$/g, "")
        .split("|")
        .map((cell) => cell.trim());
      return cells.every((cell) => /^:?-+:?$/.test(cell)) ? [] : [{ cells, inTable: true }];
    }
    const words = line.trim();
    return words === "" ? [] : [{ cells: [words], inTable: false }];
  });
}
