import { textOfRuns } from "../prose/run";
import type { ReportBlock, Report, TableBlock } from "./report";

/**
 * The report as plain text: a paragraph per line, and every row of a table as one line with its cells behind
 * tabs. A cell that spans several grid cells leaves the others empty, so that the columns stand where they
 * belong when the text is pasted into a sheet.
 */
export function asText({ blocks }: Report): string {
  return `${blocks.flatMap(linesOf).join("\n")}\n`;
}

function linesOf(block: ReportBlock): string[] {
  switch (block.kind) {
    case "title":
      return [block.text, ""];
    case "heading":
      return [block.text];
    case "paragraph":
      return [textOfRuns(block.runs)];
    case "table":
      return tableLines(block);
    // A text has no pictures; the table above has their numbers.
    case "picture":
      return [];
    case "signature":
      return ["", ...block.lines];
  }
}

function tableLines({ layout, figures }: TableBlock): string[] {
  const rows = Array.from({ length: layout.rows }, () => new Array<string>(layout.columns).fill(""));
  for (const cell of layout.cells) {
    const row = rows[cell.row];
    if (row) row[cell.column] = cell.role === "figure" ? (figures.get(cell.figure) ?? "") : cell.text;
  }
  return rows.map((row) => row.join("\t"));
}
