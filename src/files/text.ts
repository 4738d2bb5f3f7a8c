import type { Line } from "../figures/recognise";

/** A short label, or none, with numbers behind it and blanks between them, as tables come out of a PDF. */
const spacedRow =
  /^(?<label>[^。；!?]{0,60}?)\s*(?<values>(?:(?:^|\s+)(?:[\d０-９][\d０-９.,．，]*|[/／—–-]))+)$/;

/** Where one label ends and the next begins, as 三、本年度办理结果 before （一）予以公开. */
const labels = /\s{2,}|\s+(?=[（(]?[一二三四五六七八\d]+[）)、.．])/;

/** Characters of a column's head. */
const longestHead = 20;

/**
 * The lines of a plain text: rows with tabs, upright strokes or blanks between numbers are rows of tables,
 * everything else is a paragraph, also a value that has a line of its own.
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
    const { label = "", values = "" } = spacedRow.exec(words)?.groups ?? {};
    const numbers = values.trim().split(/\s+/);
    if (
      values !== "" &&
      (numbers.length > 2 || (label !== "" && label.length <= longestHead && !label.includes("，")))
    )
      return [{ cells: [...(label === "" ? [] : label.split(labels)), ...numbers], inTable: true }];
    const heads = words.split(/\s{2,}/);
    if (heads.length > 2 && heads.every((head) => head.length <= longestHead && !/[。；]/.test(head)))
      return [{ cells: heads, inTable: true }];
    return words === "" ? [] : [{ cells: [words], inTable: false }];
  });
}
