import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
} from "docx";
import type { LayoutCell, TableId } from "../../form";
import type { TableBlock } from "../report";
import { printable } from "../printable";
import { cellLine, looks, textWidth } from "./look";

/** Shares of the text width that the grid columns take. */
const shares: Readonly<Record<TableId, readonly number[]>> = {
  disclosure: [1, 1, 1, 1],
  requests: [6, 9, 23, 6, 6, 6, 6, 6, 6, 6],
  disputes: new Array<number>(15).fill(1),
};

const border = { style: BorderStyle.SINGLE, size: 4, color: "000000" };
const margins = { left: 40, right: 40, top: 30, bottom: 30, marginUnitType: WidthType.DXA };

/**
 * A statistics table. Widths stand in the grid and in every cell, because WPS reads the latter. The rows of a short
 * table hold together; a long one goes on over pages and repeats its header.
 */
export function tableOf(block: TableBlock): Table {
  const { layout } = block;
  const widths = columnWidths(shares[layout.table.id]);
  const rows = Array.from({ length: layout.rows }, (_, index) => {
    const cells = layout.cells
      .filter(({ row, rowSpan }) => row <= index && index < row + rowSpan)
      .sort((a, b) => a.column - b.column);
    return new TableRow({
      tableHeader: index < layout.headerRows,
      cantSplit: true,
      children: cells.map((cell) => cellOf(cell, index, block, widths)),
    });
  });
  return new Table({
    rows,
    columnWidths: widths,
    width: { size: textWidth, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    borders: {
      top: border,
      bottom: border,
      left: border,
      right: border,
      insideHorizontal: border,
      insideVertical: border,
    },
  });
}

/** Whole twips that add up to the text width. */
function columnWidths(parts: readonly number[]): number[] {
  const all = parts.reduce((sum, part) => sum + part, 0);
  const widths = parts.map((part) => Math.floor((textWidth * part) / all));
  const rest = textWidth - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, index) => (index === 0 ? width + rest : width));
}

/** The part of a cell in one row: what a cell over several rows has in the others is empty, and holds them together. */
function cellOf(
  cell: LayoutCell,
  row: number,
  { figures, layout }: TableBlock,
  widths: readonly number[],
): TableCell {
  const width = widths.slice(cell.column, cell.column + cell.columnSpan).reduce((sum, part) => sum + part, 0);
  const begins = cell.row === row;
  const text = cell.role === "figure" ? (figures.get(cell.figure) ?? "") : cell.text;
  const left = cell.role === "rowHeader" && cell.rowSpan === 1;
  const { CONTINUE, RESTART } = VerticalMergeType;
  return new TableCell({
    ...(cell.rowSpan > 1 && { verticalMerge: begins ? RESTART : CONTINUE }),
    columnSpan: cell.columnSpan,
    width: { size: width, type: WidthType.DXA },
    margins,
    verticalAlign: VerticalAlignTable.CENTER,
    children: [
      new Paragraph({
        spacing: cellLine,
        keepNext: holdsOn(row, layout),
        alignment: left ? AlignmentType.LEFT : AlignmentType.CENTER,
        children: begins
          ? linesOfHead(text, cell, width).map(
              (words, index) =>
                new TextRun({ ...looks.cell, text: printable(words), ...(index > 0 && { break: 1 }) }),
            )
          : [],
      }),
    ],
  });
}

/** Rows of a table that is never torn; a longer one would leave the page before it half empty. */
const whole = 16;

/** Whether a row stays on a page with the next: in a short table all, in a long one its head, its first and last rows. */
const holdsOn = (row: number, { rows, headerRows }: TableBlock["layout"]): boolean =>
  row + 1 < rows && (rows <= whole || row <= headerRows || row + 3 > rows);

/** A 9 pt character in twips. */
const character = 180;

/** The head of a narrow column breaks between its words, which have two letters each: 商业／企业. */
function linesOfHead(text: string, { role }: LayoutCell, width: number): string[] {
  const fits = Math.floor((width - margins.left - margins.right) / character);
  if (
    role !== "columnHeader" ||
    text.length <= fits ||
    text.length % 2 === 1 ||
    !/^\p{Script=Han}+$/u.test(text)
  )
    return [text];
  const each = Math.max(2, fits - (fits % 2));
  return Array.from({ length: Math.ceil(text.length / each) }, (_, line) =>
    text.slice(line * each, (line + 1) * each),
  );
}
