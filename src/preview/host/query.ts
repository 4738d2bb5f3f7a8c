import type { ClassTables, Handle } from "./classTable";
import { camel, memberOf } from "./memberName";
import type { Json, QueryInfo } from "./protocol";
import type { References } from "./references";
import { invalidArgument } from "./richApiError";

type Fields = Record<string, Json>;

/** Answers `load`: the selected properties of an object or of every item of a collection. */
export function createQuery(tables: ClassTables, references: References) {
  const identity = (handle: Handle): Fields => {
    const { id } = memberOf(tables, handle);
    const reference = references.idOf(handle);
    return {
      ...(id && { [id.key]: id.of(handle) }),
      ...(reference !== undefined && { _ReferenceId: reference }),
    };
  };

  const selected = (handle: Handle, select: readonly string[]): Fields => {
    const { props = {}, nav = {} } = memberOf(tables, handle);
    const fields = identity(handle);
    const nested = new Map<string, string[]>();
    for (const selector of select) {
      const [head = "", ...rest] = selector.split(/[/.]/);
      const property = named(props, head);
      const get = property === undefined ? undefined : props[property]?.get;
      if (property !== undefined && get) {
        fields[property] = get(handle);
        continue;
      }
      const child = named(nav, head);
      if (child === undefined || rest.length === 0)
        throw invalidArgument(`${handle.$class} has no property ${head} to load.`);
      nested.set(child, [...(nested.get(child) ?? []), rest.join("/")]);
    }
    for (const [name, inner] of nested) fields[name] = read(nav[name]?.(handle) ?? null, { Select: inner });
    return fields;
  };

  const read = (handle: Handle | null, { Select = [] }: QueryInfo): Json => {
    if (!handle) return null;
    const items = memberOf(tables, handle).items?.(handle);
    if (!items) return selected(handle, Select);
    return { ...identity(handle), _Items: items.map((item) => selected(item, Select)) };
  };

  return { identity, read };
}

/** The member that a selector names; the case of its first letter does not matter. */
function named(members: object, wanted: string): string | undefined {
  const names =
    byName.get(members) ?? new Map(Object.keys(members).map((name) => [camel(name), name] as const));
  byName.set(members, names);
  return names.get(camel(wanted));
}
const byName = new WeakMap<object, ReadonlyMap<string, string>>();
