import type { IRange } from "@univerjs/core";
import type { UniverApi } from "./open";

const start = "formula.mutation.set-formula-calculation-start";

/** The longest that a reading waits for Univer to finish, in milliseconds. */
const patience = 3000;

/** Univer calculates with a delay, on its own; this says when its values are current. */
export class Calculation {
  private readonly api: UniverApi;
  private readonly unitId: string;
  private isDirty = false;
  private waiting: (() => void)[] = [];
  private ranges: { unitId: string; sheetId: string; range: IRange }[] = [];

  constructor(api: UniverApi, unitId: string) {
    this.api = api;
    this.unitId = unitId;
    api.getFormula().calculationEnd(() => {
      this.isDirty = false;
      for (const resolve of this.waiting.splice(0)) resolve();
    });
  }

  /** Something changed by which values may change; Univer will calculate within a tenth of a second. */
  touch(): void {
    this.isDirty = true;
  }

  /** Cells were written by the host: they can be calculated without that delay. */
  touchCells(sheetId: string, range: IRange): void {
    this.isDirty = true;
    this.ranges.push({ unitId: this.unitId, sheetId, range });
  }

  async settled(): Promise<void> {
    if (!this.isDirty) return;
    const finished = new Promise<void>((resolve) => {
      const limit = setTimeout(resolve, patience);
      this.waiting.push(() => {
        clearTimeout(limit);
        resolve();
      });
    });
    const dirtyRanges = this.ranges.splice(0);
    if (dirtyRanges.length > 0)
      await this.api.executeCommand(
        start,
        {
          dirtyRanges,
          forceCalculation: false,
          dirtyNameMap: {},
          dirtyDefinedNameMap: {},
          dirtyUnitFeatureMap: {},
          dirtyUnitOtherFormulaMap: {},
          clearDependencyTreeCache: {},
        },
        { onlyLocal: true },
      );
    await finished;
  }
}
