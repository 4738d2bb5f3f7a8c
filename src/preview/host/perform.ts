import { text } from "./arguments";
import { isHandle, type HostAnswer, type ClassTables, type Handle } from "./classTable";
import type { EngineHooks } from "./engineHooks";
import { memberOf } from "./memberName";
import type { Resolver } from "./objectPaths";
import { actionType, type Action, type Json } from "./protocol";
import { createQuery } from "./query";
import type { References } from "./references";
import { itemNotFound, RichApiError, unknownMember } from "./richApiError";

/** Carries single actions out: reading, calling and setting the members of the class tables. */
export function createPerformer(tables: ClassTables, references: References, hooks: EngineHooks) {
  const query = createQuery(tables, references);

  const invoke = (handle: Handle, { Name, ArgumentInfo }: Action, resolve: Resolver): Json => {
    if (Name === "_KeepReference") {
      references.keep(handle);
      return null;
    }
    if (Name === "_RemoveReference") {
      references.remove(text(resolve.argumentsOf(ArgumentInfo)[0]));
      return null;
    }
    const member = `${handle.$class}.${Name}`;
    if (/^_(Unr|R)egister/.test(Name)) {
      if (!hooks.registers(Name)) throw unknownMember(member);
      return null;
    }
    const method = memberOf(tables, handle).methods?.[Name];
    if (!method) throw unknownMember(member);
    return plain(method(handle, ...resolve.argumentsOf(ArgumentInfo)));
  };

  const assign = (handle: Handle | null, { Name, ArgumentInfo }: Action, resolve: Resolver): null => {
    if (!handle) throw itemNotFound("a null object");
    const set = memberOf(tables, handle).props?.[Name]?.set;
    if (!set) throw unknownMember(`${handle.$class}.${Name} =`);
    set(handle, resolve.argumentsOf(ArgumentInfo)[0]);
    return null;
  };

  return (action: Action, resolve: Resolver): Json => {
    const handle = resolve.handle(action.ObjectPathId);
    if (handle) hooks.before?.(`${handle.$class}.${action.Name}`, handle);
    switch (action.ActionType) {
      case actionType.instantiate:
        return handle ? query.identity(handle) : null;
      case actionType.query:
        return query.read(handle, action.QueryInfo ?? {});
      case actionType.method:
        return handle ? invoke(handle, action, resolve) : null;
      case actionType.setProperty:
        return assign(handle, action, resolve);
      default:
        throw new RichApiError("UnsupportedOperation", `This host has no action ${action.ActionType}.`);
    }
  };
}

/** An answer as it may go on the wire: a method that returns an object answers with nothing. */
const plain = (answer: HostAnswer): Json => (answer === undefined || isHandle(answer) ? null : answer);
