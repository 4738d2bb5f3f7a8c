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
  WidthType,
} from "docx";
import type { LayoutCell, TableId } from "../../form";
import type { TableBlock } from "../report";
import { cellLine, looks, textWidth } from "./look";

/** Shares of the text width that the grid columns take. */
const shares: Readonly<Record<TableId, readonly number[]>> = {
  disclosure: [1, 1, 1, 1],
  requests: [5, 7, 26, 6, 6, 6, 6, 6, 6, 6],
  disputes: new Array<number>(15).fill(1),
};

const border = { style: BorderStyle.SINGLE, size: 4, color: "000000" };
const margins = { left: 40, right: 40, top: 30, bottom: 30, marginUnitType: WidthType.DXA };

/** A statistics table. Widths stand in the grid and in every cell, because WPS reads the latter. */
export function tableOf(block: TableBlock): Table {
  const { layout } = block;
  const widths = columnWidths(shares[layout.table.id]);
  const rows = Array.from({ length: layout.rows }, (_, index) => {
    const cells = layout.cells.filter(({ row }) => row === index);
    return new TableRow({
      tableHeader: index < layout.headerRows,
      cantSplit: true,
      children: cells.map((cell) => cellOf(cell, block, widths)),
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

function cellOf(cell: LayoutCell, { figures }: TableBlock, widths: readonly number[]): TableCell {
  const width = widths.slice(cell.column, cell.column + cell.columnSpan).reduce((sum, part) => sum + part, 0);
  const text = cell.role === "figure" ? (figures.get(cell.figure) ?? "") : cell.text;
  const left = cell.role === "rowHeader" && cell.rowSpan === 1;
  return new TableCell({
    rowSpan: cell.rowSpan,
    columnSpan: cell.columnSpan,
    width: { size: width, type: WidthType.DXA },
    margins,
    verticalAlign: VerticalAlignTable.CENTER,
    children: [
      new Paragraph({
        spacing: cellLine,
        alignment: left ? AlignmentType.LEFT : AlignmentType.CENTER,
        children: [new TextRun({ ...looks.cell, text })],
      }),
    ],
  });
}
