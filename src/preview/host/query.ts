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
    const named = (names: object, wanted: string) =>
      Object.keys(names).find((name) => camel(name) === camel(wanted));

    for (const selector of select) {
      const [head = "", ...rest] = selector.split(/[/.]/);
      if (head === "*" || head === "") {
        for (const [name, { get, onlyByName }] of Object.entries(props))
          if (get && !onlyByName) fields[name] = get(handle);
        continue;
      }
      const property = named(props, head);
      const get = property === undefined ? undefined : props[property]?.get;
      if (property !== undefined && get) {
        fields[property] = get(handle);
        continue;
      }
      const child = named(nav, head);
      if (child === undefined) throw invalidArgument(`${handle.$class} has no property ${head} to load.`);
      nested.set(child, [...(nested.get(child) ?? []), rest.join("/") || "*"]);
    }
    for (const [name, inner] of nested) fields[name] = read(nav[name]?.(handle) ?? null, { Select: inner });
    return fields;
  };

  const read = (handle: Handle | null, info: QueryInfo): Json => {
    if (!handle) return null;
    const select = [...(info.Select ?? []), ...(info.Expand ?? [])];
    const wanted = select.length > 0 ? select : ["*"];
    const items = memberOf(tables, handle).items?.(handle);
    if (!items) return selected(handle, wanted);
    const from = info.Skip ?? 0;
    const shown = items.slice(from, info.Top === undefined ? undefined : from + info.Top);
    return { ...identity(handle), _Items: shown.map((item) => read(item, { Select: wanted })) };
  };

  return { identity, read };
}
