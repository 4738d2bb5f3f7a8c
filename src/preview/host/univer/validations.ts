import type { IDataValidationRule } from "@univerjs/core";
import { noValidation } from "../defaultFormat";
import type { CellPlace, HostValidation } from "../model";
import { regionAt, shiftedRegions, withRegion, type Region } from "../regions";
import { rangeOf } from "./ranges";
import type { Sheets } from "./sheets";
import { univerRule } from "./validationRule";

/** What may be typed, by sheet; shown in Univer all at once. */
export class Validations {
  private readonly sheets: Sheets;
  private readonly regions = new Map<string, readonly Region<HostValidation>[]>();
  private readonly stale = new Set<string>();
  private readonly shown = new Map<string, string[]>();
  private next = 1;

  constructor(sheets: Sheets) {
    this.sheets = sheets;
  }

  change({ sheet, box }: CellPlace, change: Partial<HostValidation>): void {
    const regions = this.regions.get(sheet) ?? [];
    const known = regionAt(regions, box) ?? noValidation;
    this.regions.set(sheet, withRegion(regions, box, { ...known, ...change }));
    this.stale.add(sheet);
  }

  shift(sheet: string, axis: "row" | "column", at: number, count: number): void {
    this.regions.set(sheet, shiftedRegions(this.regions.get(sheet) ?? [], axis, at, count));
    this.stale.add(sheet);
  }

  forget(sheet: string): void {
    this.regions.delete(sheet);
    this.shown.delete(sheet);
    this.stale.delete(sheet);
  }

  show(): void {
    for (const sheet of this.stale) this.showOn(sheet);
    this.stale.clear();
  }

  private showOn(sheet: string): void {
    const ruleId = this.shown.get(sheet) ?? [];
    if (ruleId.length > 0) this.sheets.run("data-validation.mutation.removeRule", sheet, { ruleId });
    const rules = (this.regions.get(sheet) ?? []).flatMap(({ box, what }): IDataValidationRule[] => {
      const rule = univerRule(`rule-${this.next}`, what);
      this.next += 1;
      return rule ? [{ ...rule, ranges: [rangeOf(box)] }] : [];
    });
    this.shown.set(
      sheet,
      rules.map(({ uid }) => uid),
    );
    if (rules.length > 0) this.sheets.run("data-validation.mutation.addRule", sheet, { rule: rules });
  }
}
