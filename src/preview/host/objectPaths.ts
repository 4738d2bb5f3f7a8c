import { isHandle, type Argument, type ClassTables, type Handle } from "./classTable";
import { memberOf } from "./memberName";
import { pathType, type ArgumentInfo, type Json, type ObjectPath } from "./protocol";
import type { References } from "./references";
import { RichApiError, unknownMember } from "./richApiError";

export interface Resolver {
  /** What a path stands for; null for a null object and everything reached from one. */
  handle(id: number): Handle | null;
  argumentsOf(info: ArgumentInfo | undefined): Argument[];
}

interface Known {
  readonly tables: ClassTables;
  readonly root: Handle;
  readonly references: References;
  readonly before?: (member: string, handle: Handle) => void;
}

/**
 * Resolves the object paths of one request. A path is resolved at most once per request, because
 * `worksheets.add()` and its like are carried out by being resolved.
 */
export const createObjectPaths =
  (known: Known) =>
  (paths: Readonly<Record<string, ObjectPath>>): Resolver => {
    const resolved = new Map<number, Handle | null>();
    const handle = (id: number): Handle | null => {
      const found = resolved.get(id);
      if (found !== undefined) return found;
      const path = paths[id];
      if (!path) throw new RichApiError("InvalidObjectPath", `Object path ${id} is not in the request.`);
      const result = objectAt(path, known, resolver);
      resolved.set(id, result);
      return result;
    };
    const resolver: Resolver = { handle, argumentsOf: (info) => argumentsOf(info, handle) };
    return resolver;
  };

type Find = Resolver["handle"];

function argumentsOf(info: ArgumentInfo | undefined, find: Find): Argument[] {
  const references = info?.ReferencedObjectPathIds ?? [];
  return (info?.Arguments ?? []).map((value, index) => argument(value, references[index], find));
}

function argument(value: Json, reference: unknown, find: Find): Argument {
  if (typeof reference === "number" && reference !== 0) return find(reference);
  if (!Array.isArray(value)) return value;
  const nested: unknown[] = Array.isArray(reference) ? reference : [];
  return value.map((part: Json, index) => argument(part, nested[index], find));
}

function objectAt(path: ObjectPath, known: Known, resolver: Resolver): Handle | null {
  if (path.ObjectPathType === pathType.workbook) return known.root;
  if (path.ObjectPathType === pathType.nullObject) return null;
  if (path.ObjectPathType === pathType.reference) {
    const kept = known.references.find(path.Name);
    if (!kept) throw new RichApiError("InvalidReference", `The reference ${path.Name} is gone.`);
    return kept;
  }
  const parent = resolver.handle(path.ParentObjectPathId ?? 0);
  return parent && childOf(parent, path, known, resolver);
}

function childOf(parent: Handle, path: ObjectPath, known: Known, resolver: Resolver): Handle | null {
  const table = memberOf(known.tables, parent);
  const given = () => resolver.argumentsOf(path.ArgumentInfo);
  const member = `${parent.$class}.${path.Name}`;
  switch (path.ObjectPathType) {
    case pathType.method: {
      const method = table.methods?.[path.Name];
      if (!method) throw unknownMember(member);
      known.before?.(member, parent);
      const answer = method(parent, ...given());
      return isHandle(answer) ? answer : null;
    }
    case pathType.property: {
      const navigate = table.nav?.[path.Name];
      if (!navigate) throw unknownMember(member);
      known.before?.(member, parent);
      return navigate(parent);
    }
    case pathType.indexer: {
      if (!table.indexer) throw unknownMember(`${parent.$class}.getItem`);
      return table.indexer(parent, given()[0]);
    }
    default:
      throw unknownMember(`${member} (object path of type ${path.ObjectPathType})`);
  }
}
