import { sheetColumns } from "../../../src/preview/host/a1";
import { cellsOf, contains, shifted } from "../../../src/preview/host/box";
import { defaultFormat } from "../../../src/preview/host/defaultFormat";
import type {
  Rectangle,
  CellFormat,
  ConditionalFormat,
  Scalar,
  HostValidation,
} from "../../../src/preview/host/model";
import { movedAddress, shiftFormula } from "./references";
import { shiftedRegions, type Region } from "../../../src/preview/host/regions";

export interface MemoryCell {
  readonly value: Scalar;
  readonly formula?: string;
}

const empty: MemoryCell = { value: "" };

/** The contents of one sheet, kept sparse: only what somebody has touched is stored. */
export class MemorySheet {
  readonly cells = new Map<number, MemoryCell>();
  readonly formats = new Map<number, CellFormat>();
  merges: Rectangle[] = [];
  validations: readonly Region<HostValidation>[] = [];
  conditionalFormats: readonly ConditionalFormat[] = [];

  /** The number of a cell, line by line. */
  static key(row: number, column: number): number {
    return row * sheetColumns + column;
  }

  static place(key: number): [row: number, column: number] {
    return [Math.floor(key / sheetColumns), key % sheetColumns];
  }

  cell(row: number, column: number): MemoryCell {
    return this.cells.get(MemorySheet.key(row, column)) ?? empty;
  }

  put(row: number, column: number, cell: MemoryCell | undefined): void {
    const key = MemorySheet.key(row, column);
    if (cell === undefined || (cell.value === "" && cell.formula === undefined)) this.cells.delete(key);
    else this.cells.set(key, cell);
  }

  format(row: number, column: number): CellFormat {
    return this.formats.get(MemorySheet.key(row, column)) ?? defaultFormat;
  }

  setFormat(row: number, column: number, change: Partial<CellFormat>): void {
    this.formats.set(MemorySheet.key(row, column), { ...this.format(row, column), ...change });
  }

  /** A cell under a merge shows nothing and keeps nothing. */
  isCovered(row: number, column: number): boolean {
    return this.merges.some(
      (box) => contains(box, row, column) && (box.row !== row || box.column !== column),
    );
  }

  merge(box: Rectangle): void {
    const [first] = [...cellsOf(box)].filter(([row, column]) => this.cells.has(MemorySheet.key(row, column)));
    const kept = first && this.cell(...first);
    for (const [row, column] of cellsOf(box)) this.put(row, column, undefined);
    this.put(box.row, box.column, kept);
    this.merges.push(box);
  }

  /** Moves everything when lines are inserted or removed. */
  shift(axis: "row" | "column", at: number, count: number): void {
    const moved = (box: Rectangle) => shifted(box, axis, at, count);
    moveKeys(this.cells, moved);
    moveKeys(this.formats, moved);
    this.merges = this.merges.flatMap((box) => moved(box) ?? []);
    this.validations = shiftedRegions(this.validations, axis, at, count);
    this.conditionalFormats = this.conditionalFormats.flatMap((format) => {
      const box = moved(format.box);
      return box ? [{ ...format, box, formula: moveOwn(format.formula, moved) }] : [];
    });
  }

  copy(): MemorySheet {
    const copy = new MemorySheet();
    for (const [key, cell] of this.cells) copy.cells.set(key, cell);
    for (const [key, format] of this.formats) copy.formats.set(key, format);
    copy.merges = [...this.merges];
    copy.validations = this.validations;
    copy.conditionalFormats = this.conditionalFormats;
    return copy;
  }
}

/** A formula whose references are all on its own sheet, after lines of it have moved. */
const moveOwn = (formula: string, moved: (box: Rectangle) => Rectangle | undefined): string =>
  shiftFormula(formula, (_, address) => movedAddress(address, moved));

function moveKeys<T>(map: Map<number, T>, moved: (box: Rectangle) => Rectangle | undefined): void {
  const entries = [...map];
  map.clear();
  for (const [key, value] of entries) {
    const [row, column] = MemorySheet.place(key);
    const next = moved({ row, column, rows: 1, columns: 1 });
    if (next) map.set(MemorySheet.key(next.row, next.column), value);
  }
}
