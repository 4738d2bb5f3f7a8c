import type { IRange } from "@univerjs/core";
import type { ModelEvent } from "../model";
import { CellChanges, type CellParams, type FeedHandlers } from "./cellChanges";
import type { OpenWorkbook } from "./open";
import { boxOf } from "./ranges";

/** What Univer's commands carry, as far as it is looked at here. */
interface CommandParams extends CellParams {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly selections?: readonly { readonly range: IRange }[];
  readonly range?: IRange;
  readonly sheet?: { readonly id: string };
}

export interface ChangeFeed {
  /** Carries something of the host's out without telling it as a person's edit. */
  silently(run: () => void): void;
}

const lines = {
  "sheet.mutation.insert-row": ["row", 1],
  "sheet.mutation.remove-rows": ["row", -1],
  "sheet.mutation.insert-col": ["column", 1],
  "sheet.mutation.remove-col": ["column", -1],
} as const;

const isLineChange = (id: string): id is keyof typeof lines => id in lines;

/** Turns Univer's commands into the events of the model, whoever gave them: typing, paste, undo, menus. */
export function watchChanges(univer: OpenWorkbook, handlers: FeedHandlers): ChangeFeed {
  const { api, workbook } = univer;
  const unitId = workbook.getId();
  const cells = new CellChanges(workbook, handlers);
  const views = viewEvents(univer);
  let silent = false;

  api.addEvent(api.Event.BeforeCommandExecute, ({ id, params }) => {
    if (id === "sheet.mutation.set-range-values" && !silent)
      cells.before(params as CommandParams, (params as CommandParams).subUnitId ?? "");
  });

  api.addEvent(api.Event.CommandExecuted, ({ id, params: given, options }) => {
    const params = (given ?? {}) as CommandParams;
    if (params.unitId !== unitId) return;
    const sheet = params.subUnitId ?? "";
    if (id === "sheet.mutation.set-range-values") {
      if (options?.fromFormula !== true && !silent) cells.after(params, sheet);
      return;
    }
    const change = structureEvent(id, sheet, params);
    if (change) handlers.touched();
    const event = change ?? views(id, sheet, params);
    if (event) handlers.emit(event);
  });

  return {
    silently(run) {
      silent = true;
      try {
        run();
      } finally {
        silent = false;
      }
    },
  };
}

function structureEvent(id: string, sheet: string, params: CommandParams): ModelEvent | undefined {
  if (isLineChange(id) && params.range) {
    const [axis, sign] = lines[id];
    const box = boxOf(params.range);
    const count = sign * (axis === "row" ? box.rows : box.columns);
    return { kind: "shifted", sheet, axis, at: box[axis], count };
  }
  if (id === "sheet.mutation.insert-sheet" && params.sheet)
    return { kind: "sheetAdded", sheet: params.sheet.id };
  return id === "sheet.mutation.remove-sheet" ? { kind: "sheetDeleted", sheet } : undefined;
}

/** What is looked at: Univer tells the same sheet or selection many times, also while it is dragged. */
function viewEvents({ workbook }: OpenWorkbook) {
  let active = workbook.getActiveSheet().getSheetId();
  let selected = "";
  return (id: string, sheet: string, params: CommandParams): ModelEvent | undefined => {
    if (id === "sheet.operation.set-worksheet-active" && sheet !== active) {
      active = sheet;
      return { kind: "activated", sheet };
    }
    const range = id === "sheet.operation.set-selections" ? params.selections?.at(-1)?.range : undefined;
    if (!range) return undefined;
    const now = JSON.stringify([sheet, boxOf(range)]);
    if (now === selected) return undefined;
    selected = now;
    return { kind: "selected", place: { sheet, box: boxOf(range) } };
  };
}
