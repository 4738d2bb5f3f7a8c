import type { ICellData } from "@univerjs/core";
import { around, cell } from "../box";
import type { ModelEvent, Scalar } from "../model";
import { scalarOf } from "./cellContent";
import type { UniverWorkbook } from "./open";

/** The cells that a command of Univer changes. */
export interface CellParams {
  readonly cellValue?: Readonly<Record<number, Readonly<Record<number, ICellData | null>>>>;
  readonly trigger?: string;
}

export interface FeedHandlers {
  readonly emit: (event: ModelEvent) => void;
  /** Something changed on which formulas may depend. */
  readonly touched: () => void;
}

type Address = readonly [row: number, column: number];

interface Content {
  readonly value: Scalar;
  readonly formula: string;
}

/**
 * Tells an edit from a change of looks: Univer carries both in one kind of command, so that the contents before
 * it are compared with those after it.
 */
export class CellChanges {
  private readonly workbook: UniverWorkbook;
  private readonly handlers: FeedHandlers;
  private readonly contentsBefore = new WeakMap<CellParams, ReadonlyMap<string, Content>>();

  constructor(workbook: UniverWorkbook, handlers: FeedHandlers) {
    this.workbook = workbook;
    this.handlers = handlers;
  }

  /** Called before the command. */
  before(params: CellParams, sheet: string): void {
    const entries = cellsIn(params).map((at) => [String(at), this.content(sheet, at)] as const);
    this.contentsBefore.set(params, new Map(entries));
  }

  /** Called after the command; tells the edit, if it was one. */
  after(params: CellParams, sheet: string): void {
    const before = this.contentsBefore.get(params);
    const cells = cellsIn(params);
    const different = cells.filter((at) => !isSame(before?.get(String(at)), this.content(sheet, at)));
    // A formula is in the cell before its command says so: what the command carries counts too.
    const formulas = cells.filter(
      ([row, column]) =>
        params.trigger !== "sheet.command.set-style" && Boolean(params.cellValue?.[row]?.[column]?.f),
    );
    const changed = different.length > 0 ? different : formulas;
    const [first, ...rest] = changed.map(([row, column]) => cell(row, column));
    if (!first) return;
    this.handlers.touched();
    const box = rest.reduce(around, first);
    const [only] = changed.length === 1 ? changed : [];
    const old = only && before?.get(String(only));
    const details = old ? { before: old.value, after: this.content(sheet, only).value } : {};
    this.handlers.emit({ kind: "edited", place: { sheet, box }, ...details });
  }

  private content(sheet: string, [row, column]: Address): Content {
    const data = this.workbook.getSheetBySheetId(sheet)?.getSheet().getCellRaw(row, column);
    return { value: scalarOf(data), formula: data?.f ?? "" };
  }
}

const cellsIn = ({ cellValue = {} }: CellParams): Address[] =>
  Object.entries(cellValue).flatMap(([row, line]) =>
    Object.keys(line).map((column) => [Number(row), Number(column)] as const),
  );

const isSame = (a: Content | undefined, b: Content): boolean =>
  a !== undefined && a.value === b.value && a.formula === b.formula;
