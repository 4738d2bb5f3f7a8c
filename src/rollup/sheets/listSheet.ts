import { looks } from "../../sheets/plan/looks";
import type { Box, PlacedContent, PlannedSheet, WrittenSheet } from "../../sheets/plan";

interface List {
  readonly sheet: string;
  /** What the sheet is for, in its first row. */
  readonly title: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** Widths in points, column by column; the last one holds for all that follow. */
  readonly widths: readonly number[];
  readonly frozenColumns?: number;
  /** How many columns of the rows have borders and wrap: all where absent. The others are plain. */
  readonly dressedColumns?: number;
  readonly validations?: PlannedSheet["validations"];
}

/** The row of a list in which its rows begin. */
export const firstRow = 2;

/** A title, a header and rows. Texts stay texts, whatever they begin with. */
export function listSheet({
  sheet,
  title,
  headers,
  rows,
  widths,
  frozenColumns,
  dressedColumns = headers.length,
  validations = [],
}: List): WrittenSheet {
  const columns = headers.length;
  const header: Box = { row: 1, column: 0, rows: 1, columns };
  const body: Box = {
    row: firstRow,
    column: 0,
    rows: Math.max(rows.length, 1),
    columns: Math.min(columns, dressedColumns),
  };
  const plan: PlannedSheet = {
    sheet,
    values: [],
    merges: [],
    // Excel has no inner border to draw in a single row: the header and the rows are one box.
    bordered: [{ ...header, rows: 1 + body.rows, columns: body.columns }],
    styles: [
      { boxes: [header, body], style: looks.body },
      {
        boxes: [{ row: 0, column: 0, rows: 1, columns: 1 }],
        style: { bold: true, size: 14, fontName: "宋体" },
      },
      { boxes: [header], style: { ...looks.header, bold: true } },
      { boxes: [body], style: { wrap: true, horizontal: "Left" } },
    ],
    validations,
    checks: [],
    names: [],
    columnWidths: headers.map((_, column) => widths[Math.min(column, widths.length - 1)] ?? 60),
    rowHeights: [{ row: 0, rows: 1, height: 28 }],
    frozenRows: firstRow,
    ...(frozenColumns !== undefined && { frozenColumns }),
    page: {
      orientation: "landscape",
      titleRows: { row: 1, rows: 1 },
      area: { row: 0, column: 0, rows: firstRow + rows.length, columns },
    },
  };
  const line = (cells: readonly (string | number)[], row: number) =>
    cells.map((content, column): PlacedContent => ({ row, column, content }));
  const placed = [
    line([title], 0),
    line(headers, 1),
    ...rows.map((cells, row) => line(cells.slice(0, dressedColumns), firstRow + row)),
  ];
  const bare = {
    row: firstRow,
    column: dressedColumns,
    lines: rows.map((cells) => cells.slice(dressedColumns)),
  };
  return { plan, placed: placed.flat(), ...(dressedColumns < columns && { bare }) };
}
