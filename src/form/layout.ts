import { memoize } from "./memoize";
import type { FigureId } from "./figureId";
import type { Kind, Node, Section, Table } from "./tree";
import { leavesOf, rowKeyOf } from "./walk";

interface GridBox {
  /** Zero-based row and column of the top left grid cell. */
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** A cell with one of the form's own words. */
interface LabelCell extends GridBox {
  readonly role: "banner" | "corner" | "columnHeader" | "rowHeader";
  readonly text: string;
}

/** A cell that takes a number. */
export interface InputCell extends GridBox {
  readonly role: "figure";
  readonly figure: FigureId;
  readonly kind: Kind;
  /** The cell is a sum: a 总计 column, or the row （七）总计. */
  readonly total: "row" | "column" | "both" | undefined;
}

export type LayoutCell = LabelCell | InputCell;

/** A table as a grid of cells: what a sheet, a Word table and a web page draw alike. */
export interface Layout {
  readonly table: Table;
  readonly rows: number;
  readonly columns: number;
  /** The first rows that are header only, to repeat on every page. */
  readonly headerRows: number;
  /** In reading order; together they cover the grid without overlap. */
  readonly cells: readonly LayoutCell[];
}

const widthOf = (node: Node): number =>
  node.parts === undefined ? (node.span ?? 1) : node.parts.reduce((sum, part) => sum + widthOf(part), 0);

const depthOf = (nodes: readonly Node[]): number =>
  nodes.reduce((depth, node) => Math.max(depth, 1 + (node.parts ? depthOf(node.parts) : 0)), 0);

/** Lays a table of the form out as a grid. Spans follow the official form. */
export const layout: (table: Table) => Layout = memoize((table) => {
  const cells: LayoutCell[] = [];
  let next = 0;
  let headerRows = 0;
  for (const section of table.sections) {
    if (section.banner !== undefined) {
      cells.push({
        role: "banner",
        text: section.banner,
        row: next,
        column: 0,
        rowSpan: 1,
        columnSpan: table.gridColumns,
      });
      next += 1;
    }
    const depth = depthOf(section.columns);
    cells.push(...header(table, section, next, depth));
    next += depth;
    if (table.sections.length === 1) headerRows = next;
    const body = rowsOf(table, section, next);
    cells.push(...body);
    next += Math.max(1, leavesOf(section.rows).length);
  }
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  return { table, rows: next, columns: table.gridColumns, headerRows, cells };
});

function header(table: Table, section: Section, top: number, depth: number): LabelCell[] {
  const cells: LabelCell[] = [];
  if (section.corner !== undefined) {
    cells.push({
      role: "corner",
      text: section.corner,
      row: top,
      column: 0,
      rowSpan: depth,
      columnSpan: table.labelColumns,
    });
  }
  const place = (nodes: readonly Node[], level: number, start: number) => {
    let column = start;
    for (const node of nodes) {
      const columnSpan = widthOf(node);
      const rowSpan = node.parts ? 1 : depth - level;
      cells.push({ role: "columnHeader", text: node.label, row: top + level, column, rowSpan, columnSpan });
      if (node.parts) place(node.parts, level + 1, column);
      column += columnSpan;
    }
  };
  place(section.columns, 0, table.labelColumns);
  return cells;
}

function rowsOf(table: Table, section: Section, top: number): LayoutCell[] {
  const cells: LayoutCell[] = [];
  const columns = leavesOf(section.columns);
  const rows = section.rows.length === 0 ? [undefined] : leavesOf(section.rows);
  const place = (nodes: readonly Node[], level: number, start: number) => {
    let row = start;
    for (const node of nodes) {
      const rowSpan = node.parts ? leavesOf(node.parts).length : 1;
      const columnSpan = node.parts ? 1 : table.labelColumns - level;
      cells.push({ role: "rowHeader", text: node.label, row, column: level, rowSpan, columnSpan });
      if (node.parts) place(node.parts, level + 1, row);
      row += rowSpan;
    }
  };
  place(section.rows, 0, top);
  rows.forEach((rowLeaf, index) => {
    let column = table.labelColumns;
    for (const columnLeaf of columns) {
      const columnSpan = widthOf(columnLeaf.node);
      const inRow = rowLeaf?.node.total === true;
      const inColumn = columnLeaf.node.total === true;
      cells.push({
        role: "figure",
        figure: `${table.id}.${rowKeyOf(rowLeaf, columnLeaf)}.${columnLeaf.node.key}`,
        kind: columnLeaf.node.kind ?? "count",
        total: inRow ? (inColumn ? "both" : "row") : inColumn ? "column" : undefined,
        row: top + index,
        column,
        rowSpan: 1,
        columnSpan,
      });
      column += columnSpan;
    }
  });
  return cells;
}
