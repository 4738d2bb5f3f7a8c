import { textOf, type Filing } from "../../src/figures";
import { layout, type LayoutCell, type Table } from "../../src/form";
import { compose } from "../../src/prose/compose";
import { buildReport } from "../../src/report";

/** How a program writes a Word file out as text. */
export interface Manner {
  /** What stands before, between or behind the cells of a row. */
  readonly cells:
    | "tab before"
    | "tab between"
    | "tab behind"
    | "strokes"
    | "lines"
    | "lines with tabs"
    | "lines set apart"
    | "lines that strokes end"
    | "lines with strokes between"
    | "blanks";
  /** Lines between two rows, and between two paragraphs. */
  readonly rows: 1 | 2;
  readonly paragraphs: 1 | 2;
  /** Cells that a merged cell covers: all blank, only those below it, or left out. */
  readonly covered: "all" | "below" | "none";
  /** After so many letters the label of a row goes on in the next line, and heads after two; 0 for never. */
  readonly labelWidth: number;
  /** Paragraphs are cut at so many columns; 0 for never. */
  readonly width: number;
  readonly numbering: "kept" | "in digits" | "lost";
  readonly bookmarks: boolean;
  readonly indent: "" | "\t" | "　　";
  readonly lineEnd: "\n" | "\r\n";
}

/** The cells of a table row by row; those that a merged cell covers are blank or left out. */
function rowsOf(
  table: Table,
  { figures }: Filing,
  { covered }: Manner,
): { text: string; cell?: LayoutCell }[][] {
  const grid = layout(table);
  return Array.from({ length: grid.rows }, (_, row) =>
    Array.from({ length: grid.columns }, (__, column) => {
      const cell = grid.cells.find(
        (each) =>
          each.row <= row &&
          row < each.row + each.rowSpan &&
          each.column <= column &&
          column < each.column + each.columnSpan,
      );
      if (!cell) return [];
      if (cell.row === row && cell.column === column)
        return [{ cell, text: cell.role === "figure" ? textOf(figures.get(cell.figure)) : cell.text }];
      const below = cell.row < row && cell.column === column;
      return covered === "all" || (covered === "below" && below) ? [{ text: "" }] : [];
    }).flat(),
  );
}

const wrapped = (text: string, width: number) =>
  width === 0 || text.length <= width ? text : text.replace(new RegExp(`(.{${width}})(?!$)`, "gu"), "$1\n");

/** Cut where the next sign would stand beyond so many columns. */
function cutAt(text: string, most: number): string {
  if (most === 0) return text;
  let columns = 0;
  return Array.from(text, (sign) => {
    const wide = /[ -~]/.test(sign) ? 1 : 2;
    columns += wide;
    if (columns <= most) return sign;
    columns = wide;
    return `\n${sign}`;
  }).join("");
}

function tableText(table: Table, filing: Filing, manner: Manner): string {
  const rows = rowsOf(table, filing, manner).map((row) => {
    const texts = row.map(({ text, cell }) =>
      cell?.role === "figure" || manner.cells.includes("strokes")
        ? text
        : wrapped(text, cell?.role === "columnHeader" ? Math.min(2, manner.labelWidth) : manner.labelWidth),
    );
    switch (manner.cells) {
      case "tab before":
        return texts.map((text) => `\t${text}`).join("");
      case "tab between":
        return texts.join("\t");
      case "tab behind":
        return texts.map((text) => `${text}\t`).join("");
      case "strokes":
        return `|${texts.join("|")}|`;
      case "lines":
        return texts.join("\n");
      case "lines with tabs":
        return texts.map((text) => `\t${text}`).join("\n");
      case "lines set apart":
        return texts.join("\n\n");
      case "lines that strokes end":
        return texts.map((text) => `${text} |`.trim()).join("\n");
      case "lines with strokes between":
        return texts.join("\n|\n");
      case "blanks":
        return texts.filter((text) => text !== "").join("   ");
    }
  });
  if (manner.cells === "lines with strokes between") return rows.join("\n|\n");
  return rows.join("\n".repeat(manner.cells === "lines set apart" ? 2 : manner.rows));
}

/** The report of a filing as such a program writes it. */
export function extracted(filing: Filing, manner: Manner): string {
  const report = buildReport(filing, compose(filing).paragraphs);
  const numbered = (text: string, level: 1 | 2) => {
    if (manner.numbering === "kept") return text;
    const words = text.replace(/^(?:[一二三四五六]、|（[一二三四五]）)/, "");
    return manner.numbering === "lost" ? words : `${level === 1 ? "1、 " : "(1) "}${words}`;
  };
  const paragraph = (text: string) =>
    `${manner.bookmarks ? "[bookmark: _GoBack]" : ""}${cutAt(manner.indent + text, manner.width)}`;
  const blocks = report.blocks.map((block) => {
    switch (block.kind) {
      case "table":
        return tableText(block.layout.table, filing, manner);
      case "heading":
        return numbered(block.text, block.level);
      case "paragraph":
        return paragraph(block.runs.map(({ text }) => text).join(""));
      case "signature":
        return block.lines.join("\n".repeat(manner.paragraphs));
      case "title":
        return block.text;
    }
  });
  return blocks.join("\n".repeat(manner.paragraphs)).replaceAll("\n", manner.lineEnd);
}
