import { memoize } from "./memoize";
import type { FigureId } from "./figureId";
import type { Kind, Node, Section, Table } from "./tree";

/** A leaf row or column with the headings above it, outermost first. */
export interface Leaf {
  readonly node: Node;
  readonly path: readonly Node[];
}

/** The leaves of a tree in the order of the form. */
export function leavesOf(nodes: readonly Node[], path: readonly Node[] = []): Leaf[] {
  return nodes.flatMap((node) =>
    node.parts === undefined ? [{ node, path }] : leavesOf(node.parts, [...path, node]),
  );
}

/** One figure of the form with the row and column it stands in. */
export interface FigureCell {
  readonly id: FigureId;
  readonly table: Table;
  readonly section: Section;
  /** Absent in section 四, whose blocks are groups of columns. */
  readonly row: Leaf | undefined;
  readonly column: Leaf;
  readonly kind: Kind;
}

/** The part of an id that stands for the row: the row's key, or the key of the column's block. */
export function rowKeyOf(row: Leaf | undefined, column: Leaf): string {
  return row?.node.key ?? column.path.find((node) => node.block)?.key ?? "";
}

/** All figures of a table, row by row. */
export const figureCellsOf: (table: Table) => readonly FigureCell[] = memoize((table) => {
  return table.sections.flatMap((section) => {
    const columns = leavesOf(section.columns);
    const rows: (Leaf | undefined)[] = section.rows.length === 0 ? [undefined] : leavesOf(section.rows);
    return rows.flatMap((row) =>
      columns.map((column): FigureCell => {
        const id: FigureId = `${table.id}.${rowKeyOf(row, column)}.${column.node.key}`;
        return { id, table, section, row, column, kind: column.node.kind ?? "count" };
      }),
    );
  });
});
