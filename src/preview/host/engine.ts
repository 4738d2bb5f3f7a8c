import type { ClassTables, Handle } from "./classTable";
import type { EngineHooks } from "./engineHooks";
import { camel } from "./memberName";
import { createObjectPaths } from "./objectPaths";
import { createPerformer } from "./perform";
import {
  actionType,
  type Action,
  type ErrorBody,
  type Json,
  type RequestBody,
  type ResponseBody,
} from "./protocol";
import { createReferences, type References } from "./references";
import { RichApiError } from "./richApiError";

export interface Engine {
  readonly references: References;
  /** Carries one request out, action by action, until the first that fails. */
  process(body: RequestBody): Promise<ResponseBody>;
}

/** A processor of requests that knows paths and actions but nothing of spreadsheets. */
export function createEngine(tables: ClassTables, root: Handle, hooks: EngineHooks): Engine {
  const references = createReferences();
  const paths = createObjectPaths({
    tables,
    root,
    references,
    ...(hooks.before && { before: hooks.before }),
  });
  const perform = createPerformer(tables, references, hooks);

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
        // A drawing has a thousand actions, so only values that are not yet current are waited for.
        const settling = reads(action) ? hooks.settle() : undefined;
        if (settling) await settling;
        Results.push({ ActionId: action.Id, Value: perform(action, resolve) });
      } catch (error) {
        return { Results, TraceIds, Error: errorBody(error, body, ActionIndex) };
      }
    }
    return { Results, TraceIds, Error: null };
  };

  return { references, process };
}

/** Whether computed values must be current for an action. */
const reads = ({ ActionType }: Action): boolean =>
  ActionType === actionType.query || ActionType === actionType.method;

function errorBody(error: unknown, { Actions, ObjectPaths }: RequestBody, ActionIndex: number): ErrorBody {
  const { Name = "", ObjectPathId = 0 } = Actions[ActionIndex] ?? {};
  const path = ObjectPaths[ObjectPathId];
  return {
    Code: error instanceof RichApiError ? error.code : "GeneralException",
    Message: error instanceof Error ? error.message : String(error),
    Location: `${path?.T ?? ""}.${camel(Name || (path?.Name ?? ""))}`,
    ActionIndex,
    HttpStatusCode: error instanceof RichApiError ? error.status : 500,
  };
}
