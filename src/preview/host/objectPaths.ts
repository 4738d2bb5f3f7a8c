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
}

/**
 * Resolves the object paths of one request. A path is resolved at most once per request, because
 * `worksheets.add()` and its like are carried out by being resolved.
 */
export function createObjectPaths({ tables, root, references }: Known) {
  return (paths: Readonly<Record<string, ObjectPath>>): Resolver => {
    const resolved = new Map<number, Handle | null>();

    const handle = (id: number): Handle | null => {
      const found = resolved.get(id);
      if (found !== undefined) return found;
      const path = paths[id];
      if (!path) throw new RichApiError("InvalidObjectPath", `Object path ${id} is not in the request.`);
      const result = resolve(path);
      resolved.set(id, result);
      return result;
    };

    const argumentsOf = (info: ArgumentInfo | undefined): Argument[] => {
      const references = info?.ReferencedObjectPathIds ?? [];
      return (info?.Arguments ?? []).map((value, index) => argument(value, references[index]));
    };

    const argument = (value: Json, reference: unknown): Argument => {
      if (typeof reference === "number" && reference !== 0) return handle(reference);
      if (Array.isArray(value)) {
        const nested: unknown[] = Array.isArray(reference) ? reference : [];
        return value.map((part: Json, index) => argument(part, nested[index]));
      }
      return inner(value);
    };

    // Inside a plain object an Office.js object arrives as {_ObjectPathId}, e.g. the source of a list rule.
    const inner = (value: Json): Argument => {
      if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
      const record = value as Readonly<Record<string, Json>>;
      if (typeof record["_ObjectPathId"] === "number") return handle(record["_ObjectPathId"]);
      return Object.fromEntries(Object.entries(record).map(([key, part]) => [key, inner(part) as Json]));
    };

    const resolve = (path: ObjectPath): Handle | null => {
      if (path.ObjectPathType === pathType.workbook) return root;
      if (path.ObjectPathType === pathType.nullObject) return null;
      if (path.ObjectPathType === pathType.reference) {
        const kept = references.find(path.Name);
        if (!kept) throw new RichApiError("InvalidReference", `The reference ${path.Name} is gone.`);
        return kept;
      }
      const parent = handle(path.ParentObjectPathId ?? 0);
      return parent && child(parent, path);
    };

    const child = (parent: Handle, path: ObjectPath): Handle | null => {
      const table = memberOf(tables, parent);
      const given = () => argumentsOf(path.ArgumentInfo);
      const member = `${parent.$class}.${path.Name}`;
      switch (path.ObjectPathType) {
        case pathType.method: {
          const method = table.methods?.[path.Name];
          if (!method) throw unknownMember(member);
          const answer = method(parent, ...given());
          return isHandle(answer) ? answer : null;
        }
        case pathType.property: {
          const navigate = table.nav?.[path.Name];
          if (!navigate) throw unknownMember(member);
          return navigate(parent);
        }
        case pathType.indexer: {
          if (!table.indexer) throw unknownMember(`${parent.$class}.getItem`);
          return table.indexer(parent, given()[0]);
        }
        default:
          throw unknownMember(`${member} (object path of type ${path.ObjectPathType})`);
      }
    };

    return { handle, argumentsOf };
  };
}
