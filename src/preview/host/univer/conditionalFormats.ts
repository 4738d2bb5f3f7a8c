import type { ConditionalFormat } from "../model";
import { rangeOf } from "./ranges";
import type { Sheets } from "./sheets";

/** The conditional formats of the sheets, shown in Univer all at once. It moves them itself when lines move. */
export class ConditionalFormats {
  private readonly sheets: Sheets;
  private readonly formats = new Map<string, readonly ConditionalFormat[]>();
  private readonly stale = new Set<string>();
  private readonly shown = new Map<string, readonly string[]>();

  constructor(sheets: Sheets) {
    this.sheets = sheets;
  }

  of(sheet: string): readonly ConditionalFormat[] {
    return this.formats.get(sheet) ?? [];
  }

  set(sheet: string, formats: readonly ConditionalFormat[]): void {
    this.formats.set(sheet, formats);
    this.stale.add(sheet);
  }

  forget(sheet: string): void {
    this.formats.delete(sheet);
    this.shown.delete(sheet);
    this.stale.delete(sheet);
  }

  show(): void {
    for (const sheet of this.stale) this.showOn(sheet);
    this.stale.clear();
  }

  private showOn(sheet: string): void {
    for (const cfId of this.shown.get(sheet) ?? [])
      this.sheets.run("sheet.mutation.delete-conditional-rule", sheet, { cfId });
    const formats = this.of(sheet).filter(({ formula }) => formula !== "");
    // Univer puts the last one first.
    for (const { id, box, formula, fill, numberFormat } of [...formats].reverse()) {
      const style = { bg: { rgb: fill }, n: { pattern: numberFormat } };
      const rule = { type: "highlightCell", subType: "formula", value: formula, style };
      this.sheets.run("sheet.mutation.add-conditional-rule", sheet, {
        rule: { cfId: id, ranges: [rangeOf(box)], stopIfTrue: false, rule },
      });
    }
    this.shown.set(
      sheet,
      formats.map(({ id }) => id),
    );
  }
}
