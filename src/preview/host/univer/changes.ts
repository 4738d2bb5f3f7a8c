import { CellValueType, type ICellData, type IRange, type Nullable } from "@univerjs/core";
import { around, cell } from "../box";
import type { Box, ModelEvent, Scalar } from "../model";
import type { OpenWorkbook } from "./open";

/** What Univer's commands carry, as far as it is looked at here. */
interface CommandParams {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly cellValue?: Readonly<Record<number, Readonly<Record<number, ICellData | null>>>>;
  readonly selections?: readonly { readonly range: IRange }[];
  readonly range?: IRange;
  readonly sheet?: { readonly id: string };
  readonly name?: string;
  readonly trigger?: string;
}

export interface FeedHandlers {
  readonly emit: (event: ModelEvent) => void;
  /** Something changed on which formulas may depend. */
  readonly touched: () => void;
  readonly recalculated: (sheet: string) => void;
}

export interface ChangeFeed {
  /** Carries something of the host's out without telling it as a person's edit. */
  silently(run: () => void): void;
}

export const scalarOf = (data: Nullable<ICellData>): Scalar => {
  if (data?.v === undefined || data.v === null) return "";
  return data.t === CellValueType.BOOLEAN ? Boolean(data.v) : data.v;
};

export const boxOf = ({ startRow, startColumn, endRow, endColumn }: IRange): Box => ({
  row: startRow,
  column: startColumn,
  rows: endRow - startRow + 1,
  columns: endColumn - startColumn + 1,
});

export const rangeOf = ({ row, column, rows, columns }: Box): IRange => ({
  startRow: row,
  startColumn: column,
  endRow: row + rows - 1,
  endColumn: column + columns - 1,
});

const lines = {
  "sheet.mutation.insert-row": ["row", 1],
  "sheet.mutation.remove-rows": ["row", -1],
  "sheet.mutation.insert-col": ["column", 1],
  "sheet.mutation.remove-col": ["column", -1],
} as const;

const isLineChange = (id: string): id is keyof typeof lines => id in lines;

/** Turns Univer's commands into the events of the model, whoever gave them: typing, paste, undo, menus. */
export function watchChanges({ api, workbook }: OpenWorkbook, handlers: FeedHandlers): ChangeFeed {
  const { emit, touched, recalculated } = handlers;
  const unitId = workbook.getId();
  let silent = false;
  let active = workbook.getActiveSheet().getSheetId();
  let selected = "";
  const names = new Map(workbook.getSheets().map((sheet) => [sheet.getSheetId(), sheet.getSheetName()]));
  const contentBefore = new WeakMap<object, Map<string, string>>();

  const content = (sheetId: string, row: number, column: number) => {
    const data = workbook.getSheetBySheetId(sheetId)?.getSheet().getCellRaw(row, column);
    return { value: scalarOf(data), formula: data?.f ?? "" };
  };
  const cellsIn = (params: CommandParams): (readonly [number, number])[] =>
    Object.entries(params.cellValue ?? {}).flatMap(([row, line]) =>
      Object.keys(line).map((column) => [Number(row), Number(column)] as const),
    );

  const changedCells = (params: CommandParams, sheet: string) => {
    const before = contentBefore.get(params);
    return cellsIn(params).filter(
      ([row, column]) => before?.get(`${row},${column}`) !== JSON.stringify(content(sheet, row, column)),
    );
  };

  const edited = (params: CommandParams, sheet: string) => {
    const before = contentBefore.get(params) ?? new Map<string, string>();
    const cells = cellsIn(params);
    // A formula is in the cell before its command says so: what the command carries counts too.
    const formulas = cells.filter(
      ([row, column]) =>
        params.trigger !== "sheet.command.set-style" && Boolean(params.cellValue?.[row]?.[column]?.f),
    );
    const different = changedCells(params, sheet);
    const changed = different.length > 0 ? different : formulas;
    const [first, ...rest] = (changed.length > 0 ? changed : cells).map((place) => cell(...place));
    if (!first) return;
    const box = rest.reduce(around, first);
    if (changed.length === 0) {
      emit({ kind: "formatted", place: { sheet, box } });
      return;
    }
    touched();
    const single = changed.length === 1 && changed[0];
    const old = single && before.get(`${single[0]},${single[1]}`);
    const details = !old
      ? {}
      : { before: (JSON.parse(old) as { value: Scalar }).value, after: content(sheet, ...single).value };
    emit({ kind: "edited", place: { sheet, box }, ...details });
  };

  api.addEvent(api.Event.BeforeCommandExecute, ({ id, params }) => {
    if (id !== "sheet.mutation.set-range-values" || silent) return;
    const { subUnitId = "" } = params as CommandParams;
    const before = cellsIn(params as CommandParams).map(
      ([row, column]) => [`${row},${column}`, JSON.stringify(content(subUnitId, row, column))] as const,
    );
    contentBefore.set(params as object, new Map(before));
  });

  api.addEvent(api.Event.CommandExecuted, ({ id, params: given, options }) => {
    const params = (given ?? {}) as CommandParams;
    if (params.unitId !== unitId) return;
    const sheet = params.subUnitId ?? "";
    if (id === "sheet.mutation.set-range-values") {
      if (options?.fromFormula !== true) {
        if (!silent) edited(params, sheet);
      } else if (changedCells(params, sheet).length > 0) recalculated(sheet);
    } else if (isLineChange(id) && params.range) {
      const [axis, sign] = lines[id];
      const box = boxOf(params.range);
      touched();
      emit({
        kind: "shifted",
        sheet,
        axis,
        at: box[axis],
        count: sign * (axis === "row" ? box.rows : box.columns),
      });
    } else if (id === "sheet.mutation.insert-sheet" && params.sheet) {
      const added = workbook.getSheetBySheetId(params.sheet.id);
      names.set(params.sheet.id, added?.getSheetName() ?? "");
      touched();
      emit({ kind: "sheetAdded", sheet: params.sheet.id });
    } else if (id === "sheet.mutation.remove-sheet") {
      names.delete(sheet);
      touched();
      emit({ kind: "sheetDeleted", sheet });
    } else if (id === "sheet.mutation.set-worksheet-name") {
      const before = names.get(sheet) ?? "";
      names.set(sheet, params.name ?? before);
      emit({ kind: "sheetRenamed", sheet, before, after: params.name ?? before });
    } else if (id === "sheet.operation.set-worksheet-active" && sheet !== active) {
      const previous = active;
      active = sheet;
      emit({ kind: "activated", sheet, previous });
    } else if (id === "sheet.operation.set-selections") {
      const range = params.selections?.at(-1)?.range;
      // A drag sets the selection many times, also to what it is already.
      const now = range && JSON.stringify([sheet, boxOf(range)]);
      if (!range || now === undefined || now === selected) return;
      selected = now;
      emit({ kind: "selected", place: { sheet, box: boxOf(range) } });
    }
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
