import { memoize } from "./memoize";
import type { FigureId } from "./figureId";
import type { Form } from "./form";
import type { Node, Table } from "./tree";
import { leavesOf, rowKeyOf, type Leaf } from "./walk";

/** A sum that people speak of and that has no cell of its own, e.g. `requests.denied.total` (不予公开). */
export interface Group {
  readonly id: FigureId;
  readonly template: string;
  readonly members: readonly FigureId[];
}

/** Every node, leaf or group, with the leaves below it that are not totals of their siblings. */
function spansOf(nodes: readonly Node[], path: readonly Node[] = []): { node: Node; leaves: Leaf[] }[] {
  return nodes.flatMap((node) => {
    if (node.parts === undefined) return [{ node, leaves: [{ node, path }] }];
    const below = [...path, node];
    const leaves = leavesOf(node.parts, below).filter((leaf) => !leaf.node.total);
    return [{ node, leaves }, ...spansOf(node.parts, below)];
  });
}

/** All groups of a form. A group whose sum has a cell (办理结果 is （七）总计) is left out. */
export const groupsOf: (form: Form) => readonly Group[] = memoize((form) =>
  form.tables.flatMap(groupsOfTable),
);

function groupsOfTable(table: Table): Group[] {
  const groups: Group[] = [];
  for (const section of table.sections) {
    if (section.rows.length === 0) groups.push(...blockGroups(table, section.columns));
    else {
      const hasTotal = (node: Node) => node.parts?.some((part) => part.total) === true;
      const rows = spansOf(section.rows).filter(({ node }) => !hasTotal(node));
      const columns = spansOf(section.columns).filter(({ node }) => !hasTotal(node));
      for (const row of rows)
        for (const column of columns) {
          if (row.node.parts === undefined && column.node.parts === undefined) continue;
          groups.push({
            id: `${table.id}.${row.node.key}.${column.node.key}`,
            template: `${table.name}.${row.node.name}.${column.node.name}`,
            members: row.leaves.flatMap((r) =>
              column.leaves.map((c): FigureId => `${table.id}.${rowKeyOf(r, c)}.${c.node.key}`),
            ),
          });
        }
    }
  }
  return groups;
}

/** Section 四: a heading over several blocks sums each outcome over them (诉讼 · 总计). */
function blockGroups(table: Table, columns: readonly Node[]): Group[] {
  return columns
    .filter((node) => !node.block && node.parts)
    .flatMap((node) => {
      const blocks = node.parts ?? [];
      return (blocks[0]?.parts ?? []).map((outcome): Group => ({
        id: `${table.id}.${node.key}.${outcome.key}`,
        template: `${table.name}.${node.name}.${outcome.name}`,
        members: blocks.map((block): FigureId => `${table.id}.${block.key}.${outcome.key}`),
      }));
    });
}
