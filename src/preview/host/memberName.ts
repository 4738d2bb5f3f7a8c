import type { ClassTable, ClassTables, Handle } from "./classTable";
import { unknownMember } from "./richApiError";

/** `ColumnWidth` → `columnWidth`: the name on the wire → the name in code. */
export const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/**
 * What the host knows of an object's class.
 *
 * @throws {RichApiError} where it knows nothing
 */
export function memberOf(tables: ClassTables, handle: Handle): ClassTable<Handle> {
  const table = tables[handle.$class];
  if (!table) throw unknownMember(handle.$class);
  return table;
}
