import { memoize } from "./memoize";
import type { FigureId } from "./figureId";
import type { Form } from "./form";
import type { Node, Section, Table } from "./tree";
import { leavesOf, rowKeyOf, type Leaf } from "./walk";

/** Which rule of the form an equality comes from. */
type EqualityKind =
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

/** Whether the figures of an equality stand below each other in one column; else they stand beside each other. */
export const runsDown = ({ kind }: Pick<Equality, "kind">): boolean => kind === "flow" || kind === "results";

/** The total that an equality adds up to; undefined where both sides are sums. */
export const totalOf = ({ kind, right }: Equality): FigureId | undefined =>
  kind === "flow" || right.length > 1 ? undefined : right[0];

/** Whether an equality shares no figure with another one, so that nothing else tells which of its figures is wrong. */
export function standsAlone({ code, left, right }: Equality, among: readonly Equality[]): boolean {
  const own = new Set([...left, ...right]);
  return among.every(
    (other) => other.code === code || ![...other.left, ...other.right].some((id) => own.has(id)),
  );
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

const equalitiesOfTable = (table: Table): Equality[] =>
  table.sections.flatMap((section) => [
    ...flowOf(table, section),
    ...totalsOfRows(table, section),
    ...totalsOfColumns(table, section),
  ]);

/** What came in and what was done, column by column. */
function flowOf(table: Table, section: Section): Equality[] {
  const { balance } = table;
  if (!balance) return [];
  const rows = leavesOf(section.rows);
  const side = (keys: readonly string[], column: Leaf) =>
    rows.filter((row) => keys.includes(row.node.key)).map((row) => figureAt(table, row, column));
  return leavesOf(section.columns).map((column) => ({
    code: `flow.${table.id}.${column.node.key}`,
    kind: "flow",
    table: table.id,
    left: side(balance.left, column),
    right: side(balance.right, column),
  }));
}

/** Rows that add up to another one, column by column. */
const totalsOfRows = (table: Table, section: Section): Equality[] =>
  totalsIn(section.rows).flatMap(({ total, parts }) =>
    leavesOf(section.columns).map((column) => ({
      code: `results.${table.id}.${column.node.key}`,
      kind: "results",
      table: table.id,
      left: parts.map((row) => figureAt(table, row, column)),
      right: [figureAt(table, total, column)],
    })),
  );

/** Columns that add up to another one, row by row; the table of disputes has one row, without a name. */
function totalsOfColumns(table: Table, section: Section): Equality[] {
  const rows = leavesOf(section.rows);
  return totalsIn(section.columns).flatMap(({ total, parts }) =>
    (rows.length === 0 ? [undefined] : rows).map((row) => {
      const kind = row ? "applicants" : "outcomes";
      return {
        code: `${kind}.${table.id}.${rowKeyOf(row, total)}`,
        kind,
        table: table.id,
        left: parts.map((column) => figureAt(table, row, column)),
        right: [figureAt(table, row, total)],
      };
    }),
  );
}

const figureAt = (table: Table, row: Leaf | undefined, column: Leaf): FigureId =>
  `${table.id}.${rowKeyOf(row, column)}.${column.node.key}`;
