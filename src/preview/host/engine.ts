import { isHandle, type Answer, type Argument, type ClassTables, type Handle } from "./classTable";
import { createObjectPaths, type Resolver } from "./objectPaths";
import { actionType, type Action, type Json, type RequestBody, type ResponseBody } from "./protocol";
import { createQuery } from "./query";
import { createReferences, type References } from "./references";
import { RichApiError, unknownMember } from "./richApiError";
import { text } from "./arguments";
import { camel, memberOf } from "./memberName";

export interface EngineHooks {
  /** Waits until computed values are current; called before anything is read. */
  readonly settle: () => Promise<void>;
  /** Called with the place of each action in its request before it is looked at; may throw to let it fail. */
  readonly reach?: (index: number) => void;
  /** Called with `Class.Member` before each action; may throw to let it fail. */
  readonly before?: (member: string) => void;
  /** Called when the client subscribes to an event; false if the event is not known. */
  readonly registers: (method: string) => boolean;
}

export interface Engine {
  readonly references: References;
  /** Carries one request out, action by action, until the first that fails. */
  process(body: RequestBody): Promise<ResponseBody>;
}

/** A processor of requests that knows paths and actions but nothing of spreadsheets. */
export function createEngine(tables: ClassTables, root: Handle, hooks: EngineHooks): Engine {
  const references = createReferences();
  const paths = createObjectPaths({ tables, root, references });
  const query = createQuery(tables, references);

  const invoke = (handle: Handle, action: Action, resolve: Resolver): Json => {
    const argumentsOf = () => resolve.argumentsOf(action.ArgumentInfo);
    if (action.Name === "_KeepReference") {
      references.keep(handle);
      return null;
    }
    if (action.Name === "_RemoveReference") {
      references.remove(text(argumentsOf()[0]));
      return null;
    }
    if (/^_(Unr|R)egister/.test(action.Name)) {
      if (!hooks.registers(action.Name)) throw unknownMember(`${handle.$class}.${action.Name}`);
      return null;
    }
    const method = memberOf(tables, handle).methods?.[action.Name];
    if (!method) throw unknownMember(`${handle.$class}.${action.Name}`);
    return plain(method(handle, ...argumentsOf()));
  };

  const assign = (handle: Handle, name: string, value: Argument) => {
    const set = memberOf(tables, handle).props?.[name]?.set;
    if (!set) throw unknownMember(`${handle.$class}.${name} =`);
    set(handle, value);
  };

  const update = (handle: Handle, state: Readonly<Record<string, Json>>) => {
    const names = Object.keys(memberOf(tables, handle).props ?? {});
    for (const [key, value] of Object.entries(state))
      assign(handle, names.find((name) => camel(name) === key) ?? key, value);
  };

  const perform = async (action: Action, resolve: Resolver): Promise<Json> => {
    const handle = resolve.handle(action.ObjectPathId);
    if (handle) hooks.before?.(`${handle.$class}.${action.Name}`);
    switch (action.ActionType) {
      case actionType.instantiate:
        return handle ? query.identity(handle) : null;
      case actionType.query:
        await hooks.settle();
        return query.read(handle, action.QueryInfo ?? {});
      case actionType.method:
        await hooks.settle();
        return handle ? invoke(handle, action, resolve) : null;
      case actionType.setProperty:
        if (!handle) throw new RichApiError("ItemNotFound", "The requested resource doesn't exist.", 404);
        assign(handle, action.Name, resolve.argumentsOf(action.ArgumentInfo)[0]);
        return null;
      case actionType.update:
        if (!handle) throw new RichApiError("ItemNotFound", "The requested resource doesn't exist.", 404);
        update(handle, action.ObjectState ?? {});
        return null;
      default:
        throw new RichApiError(
          "UnsupportedOperation",
          `The preview's host has no action ${action.ActionType}.`,
        );
    }
  };

  const process = async (body: RequestBody): Promise<ResponseBody> => {
    const resolve = paths(body.ObjectPaths);
    const Results: { ActionId: number; Value: Json }[] = [];
    const TraceIds: number[] = [];
    for (const [ActionIndex, action] of body.Actions.entries()) {
      // The client waits for its trace marks: an event counts as registered when its mark comes back.
      if (action.ActionType === actionType.trace) {
        TraceIds.push(action.Id);
        Results.push({ ActionId: action.Id, Value: null });
        continue;
      }
      try {
        hooks.reach?.(ActionIndex);
        Results.push({ ActionId: action.Id, Value: await perform(action, resolve) });
      } catch (error) {
        const path = body.ObjectPaths[action.ObjectPathId];
        return {
          Results,
          TraceIds,
          Error: {
            Code: error instanceof RichApiError ? error.code : "GeneralException",
            Message: error instanceof Error ? error.message : String(error),
            Location: `${path?.T ?? ""}.${camel(action.Name || (path?.Name ?? ""))}`,
            ActionIndex,
            HttpStatusCode: error instanceof RichApiError ? error.status : 500,
          },
        };
      }
    }
    return { Results, TraceIds, Error: null };
  };

  return { references, process };
}

/** An answer as it may go on the wire: a method that returns an object answers with nothing. */
const plain = (answer: Answer): Json => (answer === undefined || isHandle(answer) ? null : answer);
