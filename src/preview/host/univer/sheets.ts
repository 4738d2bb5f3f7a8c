import { BooleanNumber, mergeWorksheetSnapshotWithDefault, type IExecutionOptions } from "@univerjs/core";
import type { SheetChange, SheetState } from "../model";
import type { OpenWorkbook } from "./open";

/** A new sheet has room for this much; writing beyond it makes it larger. */
const room = { rows: 60, columns: 20 } as const;

/** Univer turns to a sheet that is added or shown, unless that comes from somebody else; Excel does not. */
const unseen = { fromCollab: true } as const;

/** The sheets of the workbook. Changes go in as single mutations, which neither switch sheets nor fill the undo list. */
export class Sheets {
  private readonly univer: OpenWorkbook;
  /** Univer knows hidden sheets only; which of them are very hidden is kept here. */
  private readonly veryHidden = new Set<string>();
  private next = 1;

  constructor(univer: OpenWorkbook) {
    this.univer = univer;
  }

  /** Runs a command of Univer on a sheet. */
  run(id: string, sheet: string, params: object, options: IExecutionOptions = {}): void {
    const unitId = this.univer.workbook.getId();
    this.univer.api.syncExecuteCommand(id, { unitId, subUnitId: sheet, ...params }, options);
  }

  /**
   * Univer's own object for a sheet.
   *
   * @throws where it was deleted
   */
  sheet(id: string) {
    const found = this.univer.workbook.getSheetBySheetId(id);
    if (!found) throw new Error(`There is no sheet ${id}.`);
    return found;
  }

  list(): SheetState[] {
    return this.univer.workbook.getSheets().map((sheet) => {
      const id = sheet.getSheetId();
      const { freeze, showGridlines } = sheet.getSheet().getConfig();
      const hidden = this.veryHidden.has(id) ? "VeryHidden" : "Hidden";
      return {
        id,
        name: sheet.getSheetName(),
        visibility: sheet.isSheetHidden() ? hidden : "Visible",
        gridlines: showGridlines !== BooleanNumber.FALSE,
        frozenRows: freeze.ySplit,
      };
    });
  }

  add(name: string): string {
    const id = `sheet-${Date.now().toString(36)}-${this.next}`;
    this.next += 1;
    const sheet = mergeWorksheetSnapshotWithDefault({
      id,
      name,
      rowCount: room.rows,
      columnCount: room.columns,
    });
    this.run("sheet.mutation.insert-sheet", id, { index: this.list().length, sheet }, unseen);
    return id;
  }

  remove(id: string): void {
    this.leave(id);
    this.run("sheet.mutation.remove-sheet", id, {});
  }

  change(id: string, change: SheetChange): void {
    const { visibility, gridlines, frozenRows } = change;
    if (gridlines !== undefined)
      this.run("sheet.mutation.toggle-gridlines", id, { showGridlines: gridlines ? 1 : 0 });
    if (frozenRows !== undefined) {
      const start = { startRow: frozenRows || -1, startColumn: -1 };
      this.run("sheet.mutation.set-frozen", id, { ...start, xSplit: 0, ySplit: frozenRows });
    }
    if (visibility === undefined) return;
    if (visibility !== "Visible") this.leave(id);
    if (visibility === "VeryHidden") this.veryHidden.add(id);
    else this.veryHidden.delete(id);
    const hidden = visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE;
    this.run("sheet.mutation.set-worksheet-hidden", id, { hidden }, unseen);
  }

  activate(id: string): void {
    this.run("sheet.operation.set-worksheet-active", id, {});
  }

  /** Makes the sheet large enough for a cell. */
  reach(id: string, lastRow: number, lastColumn: number): void {
    const sheet = this.sheet(id);
    if (lastRow >= sheet.getMaxRows())
      this.run("sheet.mutation.set-worksheet-row-count", id, { rowCount: lastRow + 1 });
    if (lastColumn >= sheet.getMaxColumns())
      this.run("sheet.mutation.set-worksheet-column-count", id, { columnCount: lastColumn + 1 });
  }

  /** Shows another sheet if this one is on top. */
  private leave(id: string): void {
    if (this.univer.workbook.getActiveSheet().getSheetId() !== id) return;
    const other = this.list().find((state) => state.id !== id && state.visibility === "Visible");
    if (other) this.activate(other.id);
  }
}
