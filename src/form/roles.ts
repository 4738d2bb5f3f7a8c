import type { FigureId } from "./figureId";
import type { Form } from "./form";
import { memoize } from "./memoize";
import type { Node, Role } from "./tree";
import { figureCellsOf, type Leaf } from "./walk";

/** What a figure is in its row (or block) and in its column. */
interface Roles {
  readonly id: FigureId;
  readonly row: ReadonlySet<Role>;
  readonly column: ReadonlySet<Role>;
}

const rolesIn = (leaf: Leaf | undefined): ReadonlySet<Role> =>
  new Set(
    (leaf ? [...leaf.path, leaf.node] : []).flatMap(({ role, total }) => [
      ...(role ? [role] : []),
      ...(total ? (["total"] as const) : []),
    ]),
  );

const rolesOf: (form: Form) => readonly Roles[] = memoize((form) =>
  form.tables.flatMap(figureCellsOf).map(({ id, row, column }) => {
    const own = rolesIn(column);
    // A block of columns stands in the id where a row would, so it answers for the row too.
    return { id, row: row ? rolesIn(row) : own, column: own };
  }),
);

/**
 * The figures whose row (or block) and column play these roles, in the order of the form; with one of them left
 * out, whatever the other is.
 *
 * @example figuresWith(form, { row: "received", column: "total" }) // ["requests.new.total"]
 */
export function figuresWith(form: Form, wanted: { readonly row?: Role; readonly column?: Role }): FigureId[] {
  return rolesOf(form)
    .filter(
      ({ row, column }) =>
        (wanted.row === undefined || row.has(wanted.row)) &&
        (wanted.column === undefined || column.has(wanted.column)),
    )
    .map(({ id }) => id);
}

const nodesByRole: (form: Form) => ReadonlyMap<Role, Node> = memoize((form) => {
  const nodes = new Map<Role, Node>();
  for (const { row, column } of form.tables.flatMap(figureCellsOf))
    for (const leaf of [row, column])
      for (const node of leaf ? [...leaf.path, leaf.node] : [])
        if (node.role !== undefined && !nodes.has(node.role)) nodes.set(node.role, node);
  return nodes;
});

/** The short name of the first row, column or block that plays a role; blank in a form that has none. */
export const roleName = (form: Form, role: Exclude<Role, "total">): string =>
  nodesByRole(form).get(role)?.name ?? "";

/** The same as the form prints it. */
export const roleLabel = (form: Form, role: Exclude<Role, "total">): string =>
  nodesByRole(form).get(role)?.label ?? "";
