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
import { headLines, type Layout, type LayoutCell } from "../../form";
import type { TableBlock } from "../report";
import { printable } from "../printable";
import { cellLine, looks, textWidth } from "./look";

/** Shares of the text width: labels on several levels take more than numbers do, the lowest level the most. */
const shares = { group: 9, label: 23, number: 6 } as const;

/** The share of every column of the grid. */
function sharesOf({ columns, table: { labelColumns } }: Layout): number[] {
  const shareOf = (column: number) => {
    if (labelColumns < 2) return shares.number;
    if (column === labelColumns - 1) return shares.label;
    return column === labelColumns - 2 ? shares.group : shares.number;
  };
  return Array.from({ length: columns }, (_, column) => shareOf(column));
}

const border = { style: BorderStyle.SINGLE, size: 4, color: "000000" };
const margins = { left: 40, right: 40, top: 30, bottom: 30, marginUnitType: WidthType.DXA };

/**
 * A statistics table. Widths stand in the grid and in every cell, because WPS reads the latter; the margins of
 * cells stand once. No look of it is in a style, because it is also put into other people's Word files, which lack
 * our styles. It goes on over pages between groups of its rows, and a long one repeats its header.
 */
export function tableOf(block: TableBlock): Table {
  const { layout } = block;
  const widths = columnWidths(sharesOf(layout));
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
    margins,
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
    ...(cell.columnSpan > 1 && { columnSpan: cell.columnSpan }),
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    children: [
      new Paragraph({
        spacing: cellLine,
        keepNext: holdsOn(row, layout),
        alignment: left ? AlignmentType.LEFT : AlignmentType.CENTER,
        children: begins
          ? linesIn(text, cell, width).map(
              (words, index) =>
                new TextRun({ ...looks.cell, text: printable(words), ...(index > 0 && { break: 1 }) }),
            )
          : [],
      }),
    ],
  });
}

/** Rows under one label that are never torn; a longer group would leave the page before it half empty. */
const group = 10;

/**
 * Whether a row stays on a page with the next: heads with what stands below them, the rows under one label or one
 * banner, and the last rows of a table.
 */
function holdsOn(row: number, { rows, headerRows, cells }: Layout): boolean {
  if (row + 1 >= rows) return false;
  if (row <= headerRows || row + 3 > rows) return true;
  const banners = cells.filter(({ role }) => role === "banner");
  if (banners.length > 0) return !banners.some((banner) => banner.row === row + 1);
  return cells.some((cell) => cell.rowSpan <= group && cell.row <= row && row + 1 < cell.row + cell.rowSpan);
}

/** A 9 pt character in twips. */
const character = 180;

const linesIn = (text: string, { role }: LayoutCell, width: number): readonly string[] =>
  role === "columnHeader"
    ? headLines(text, Math.floor((width - margins.left - margins.right) / character))
    : [text];
