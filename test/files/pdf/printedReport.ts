import { textOf, type Filing } from "../../../src/figures";
import { layout, type LayoutCell, type Table } from "../../../src/form";
import { compose } from "../../../src/prose/compose";
import { buildReport } from "../../../src/report";
import { bar, line, widthOf, words, writePdf, type PdfPage } from "./writePdf";

/** The ways in which programs print the same report. */
export interface Printing {
  /** How the lines of tables are drawn: whole, cell by cell, as thin bars, or without those at both sides. */
  readonly rules: "whole" | "cells" | "bars" | "open";
  /** A table that goes over a page has its head again. */
  readonly headAgain: boolean;
  /** How many instructions a number or a label takes. */
  readonly pieces: 1 | 2;
  /** Puts the instructions of a page into another order. */
  readonly order: (content: readonly string[]) => readonly string[];
  /** The label beside the results: its letters under each other, or its line turned. */
  readonly tall: "stacked" | "turned";
  readonly size: number;
}

const paper = { width: 595, height: 842, left: 80, right: 515, top: 90, bottom: 760 };
const pitch = 28;
const text = 16;

/** A report on A4 with page numbers, as PDF. */
export function printedReport(filing: Filing, printing: Printing): Uint8Array {
  const pages: string[][] = [[]];
  let y = paper.top;
  const now = () => pages.at(-1) ?? [];
  const turnPage = () => {
    pages.push([]);
    y = paper.top;
  };
  const writeLine = (line: string, x: number, size: number) => {
    if (y + pitch > paper.bottom) turnPage();
    now().push(words(paper.height, x, y + size, line, size));
    y += pitch;
  };
  const writeParagraph = (paragraph: string) => {
    wrapped(paragraph, paper.right - paper.left, text, 2 * text).forEach((each, index) => {
      writeLine(each, paper.left + (index === 0 ? 2 * text : 0), text);
    });
  };
  const writeTable = (table: Table) => {
    const rows = rowsOf(table, filing, printing);
    const { headerRows } = layout(table);
    let from = 0;
    while (from < rows.length) {
      const again = from > 0 && printing.headAgain ? rows.slice(0, headerRows) : [];
      const fits = rows.slice(from).findIndex((_, at) => {
        const high = [...again, ...rows.slice(from, from + at + 1)].reduce(
          (sum, { height }) => sum + height,
          0,
        );
        return y + high > paper.bottom;
      });
      const to = fits < 0 ? rows.length : from + Math.max(fits, from === 0 && y > paper.top ? 0 : 1);
      y = draw(now(), [...again, ...rows.slice(from, to)], y, printing);
      from = to;
      if (from < rows.length) turnPage();
    }
    y += 12;
  };
  for (const block of buildReport(filing, compose(filing).paragraphs, { date: "2024年1月12日" }).blocks) {
    if (block.kind === "table") writeTable(block.layout.table);
    else if (block.kind === "paragraph") writeParagraph(block.runs.map((run) => run.text).join(""));
    else if (block.kind === "title")
      for (const each of wrapped(block.text, 400, 22, 0)) writeLine(each, 300 - widthOf(each) * 11, 22);
    else if (block.kind === "signature") for (const each of block.lines) writeLine(each, 300, text);
    else if (block.kind === "heading") writeParagraph(block.text);
  }
  return writePdf(
    pages.map((content, at): PdfPage => {
      const number = words(paper.height, at % 2 === 0 ? 460 : 110, 800, `— ${String(at + 1)} —`, 14);
      return { width: paper.width, height: paper.height, content: printing.order([...content, number]) };
    }),
  );
}

/** Lines of so much room; marks that may not begin a line hang out of the one before. */
function wrapped(paragraph: string, room: number, size: number, indent: number): string[] {
  const lines: string[] = [""];
  for (const letter of paragraph) {
    const last = lines.at(-1) ?? "";
    const free = room - (lines.length === 1 ? indent : 0) - widthOf(last) * size;
    if (free < widthOf(letter) * size && !/[，。、；：）》”]/.test(letter)) lines.push(letter);
    else lines[lines.length - 1] = last + letter;
  }
  return lines;
}

interface DrawnCell {
  readonly cell: LayoutCell;
  readonly left: number;
  readonly right: number;
  readonly lines: readonly string[];
}

interface DrawnRow {
  readonly height: number;
  readonly cells: readonly DrawnCell[];
}

function rowsOf(table: Table, filing: Filing, { size }: Printing): DrawnRow[] {
  const grid = layout(table);
  const figures = grid.cells.filter(({ role }) => role === "figure");
  const first = Math.min(...figures.map(({ column }) => column));
  const width = paper.right - paper.left;
  // Labels have two fifths of the width, the tall ones little of it.
  const edges = Array.from({ length: grid.columns + 1 }, (_, at) => {
    if (first < 2) return paper.left + (at * width) / grid.columns;
    if (at < first) return paper.left + at * 1.8 * size;
    return paper.left + width * 0.4 + ((at - first) * width * 0.6) / (grid.columns - first);
  });
  const cells = grid.cells.map((cell): DrawnCell => {
    const left = edges[cell.column] ?? 0;
    const right = edges[cell.column + cell.columnSpan] ?? 0;
    const words = cell.role === "figure" ? textOf(filing.figures.get(cell.figure)) : cell.text;
    return { cell, left, right, lines: wrapped(words, Math.max(right - left - 8, size), size, 0) };
  });
  return Array.from({ length: grid.rows }, (_, row) => {
    const own = cells.filter(({ cell }) => cell.row === row);
    const tallest = own.reduce(
      (most, { cell, lines }) => (cell.rowSpan === 1 ? Math.max(most, lines.length) : most),
      1,
    );
    return { height: tallest * size * 1.3 + 6, cells: own };
  });
}

/** Draws rows from a height on; a cell that spans more rows than there are ends with them. */
function draw(content: string[], rows: readonly DrawnRow[], top: number, printing: Printing): number {
  const ys = rows.reduce<number[]>((all, { height }) => [...all, (all.at(-1) ?? top) + height], [top]);
  const bottom = ys.at(-1) ?? top;
  rows.forEach((row, at) => {
    for (const { cell, left, right, lines } of row.cells) {
      const end = ys[Math.min(at + cell.rowSpan, rows.length)] ?? bottom;
      drawRules(content, left, ys[at] ?? top, right, end, printing.rules);
      drawWords(content, lines, { left, right, top: ys[at] ?? top, bottom: end }, cell.rowSpan > 9, printing);
    }
  });
  // Where a row has no cell of its own, one from the page before still covers it.
  const covering = rows[0]?.cells.length === 0 || (rows[0]?.cells[0]?.left ?? paper.left) > paper.left;
  if (covering)
    drawRules(content, paper.left, top, rows[0]?.cells[0]?.left ?? paper.right, bottom, printing.rules);
  return bottom;
}

function drawRules(
  content: string[],
  x: number,
  y: number,
  endX: number,
  endY: number,
  rules: Printing["rules"],
): void {
  const { height } = paper;
  // The borders of a cell lie within it: two neighbours have two lines between them.
  const [left, top, right, bottom] =
    rules === "cells" ? [x + 0.3, y + 0.3, endX - 0.3, endY - 0.3] : [x, y, endX, endY];
  const all = [
    [left, top, right, top],
    [left, bottom, right, bottom],
    [left, top, left, bottom],
    [right, top, right, bottom],
  ] as const;
  for (const [fromX, fromY, toX, toY] of all) {
    if (rules === "open" && fromX === toX && (fromX === paper.left || fromX === paper.right)) continue;
    if (rules === "bars")
      content.push(bar(height, fromX - 0.25, fromY - 0.25, toX - fromX + 0.5, toY - fromY + 0.5));
    else content.push(line(height, fromX, fromY, toX, toY));
  }
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function drawWords(
  content: string[],
  lines: readonly string[],
  box: Box,
  tall: boolean,
  printing: Printing,
): void {
  const { size, pieces } = printing;
  const { height } = paper;
  if (tall && printing.tall === "turned") {
    const x = (box.left + box.right) / 2 - 0.36 * size;
    content.push(words(height, x, box.top + 4, lines.join(""), size, 1));
    return;
  }
  // What does not fit above the end of the page stands on the next one, where it is of no use.
  const shown = lines.slice(0, Math.max(1, Math.round((box.bottom - box.top) / (size * 1.3))));
  const high = shown.length * size * 1.3;
  shown.forEach((each, at) => {
    const y = (box.top + box.bottom) / 2 - high / 2 + at * size * 1.3 + size;
    const x = (box.left + box.right) / 2 - (widthOf(each) * size) / 2;
    const cut = pieces === 1 ? each.length : Math.ceil(each.length / 2);
    content.push(words(height, x, y, each.slice(0, cut), size));
    if (cut < each.length)
      content.push(words(height, x + widthOf(each.slice(0, cut)) * size, y, each.slice(cut), size));
  });
}
