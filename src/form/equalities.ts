import { memoize } from "./memoize";
import type { FigureId } from "./figureId";
import type { Form } from "./form";
import type { Node, Table } from "./tree";
import { leavesOf, rowKeyOf, type Leaf } from "./walk";

/** Which rule of the form an equality comes from. */
export type EqualityKind =
  | "flow" // 一 + 二 = 三（七） + 四
  | "results" // the outcomes add up to （七）总计
  | "applicants" // the applicants add up to 总计
  | "outcomes"; // the outcomes of a review or suit add up to 总计

/** A linear identity between figures that must hold exactly: the left figures add up to the right ones. */
export interface Equality {
  /** Stable code, e.g. `flow.requests.natural`. */
  readonly code: string;
  readonly kind: EqualityKind;
  readonly table: Table["id"];
  readonly left: readonly FigureId[];
  readonly right: readonly FigureId[];
}

/** Every group of siblings that holds a total, with the leaves that the total adds up. */
function totalsIn(nodes: readonly Node[], path: readonly Node[] = []): { total: Leaf; parts: Leaf[] }[] {
  const total = nodes.find((node) => node.total);
  const own = total
    ? [{ total: { node: total, path }, parts: leavesOf(nodes, path).filter((leaf) => leaf.node !== total) }]
    : [];
  return [
    ...own,
    ...nodes.flatMap((node) => (node.parts === undefined ? [] : totalsIn(node.parts, [...path, node]))),
  ];
}

/**
 * All equalities of a form: 42 for edition 2021 (7 flow, 7 results, 25 applicants, 3 outcomes), 40 where
 * （六）其他处理 is one row. Source: the note in the corner of section 三, and the totals of the form.
 */
export const equalitiesOf: (form: Form) => readonly Equality[] = memoize((form) =>
  form.tables.flatMap(equalitiesOfTable),
);

function equalitiesOfTable(table: Table): Equality[] {
  const found: Equality[] = [];
  const id = (row: Leaf | undefined, column: Leaf): FigureId =>
    `${table.id}.${rowKeyOf(row, column)}.${column.node.key}`;

  for (const section of table.sections) {
    const columns = leavesOf(section.columns);
    const rows = leavesOf(section.rows);
    const balance = table.balance;
    if (balance) {
      const side = (keys: readonly string[], column: Leaf) =>
        rows.filter((row) => keys.includes(row.node.key)).map((row) => id(row, column));
      for (const column of columns) {
        found.push({
          code: `flow.${table.id}.${column.node.key}`,
          kind: "flow",
          table: table.id,
          left: side(balance.left, column),
          right: side(balance.right, column),
        });
      }
    }
    for (const { total, parts } of totalsIn(section.rows)) {
      for (const column of columns) {
        found.push({
          code: `results.${table.id}.${column.node.key}`,
          kind: "results",
          table: table.id,
          left: parts.map((row) => id(row, column)),
          right: [id(total, column)],
        });
      }
    }
    for (const { total, parts } of totalsIn(section.columns)) {
      for (const row of rows.length === 0 ? [undefined] : rows) {
        found.push({
          code: `${row ? "applicants" : "outcomes"}.${table.id}.${rowKeyOf(row, total)}`,
          kind: row ? "applicants" : "outcomes",
          table: table.id,
          left: parts.map((column) => id(row, column)),
          right: [id(row, total)],
        });
      }
    }
  }
  return found;
}
