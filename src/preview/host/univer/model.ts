import type { IDataValidationRule, IStyleData } from "@univerjs/core";
import { around, cell, cellsOf, intersection, workable } from "../box";
import { noBorder } from "../defaultFormat";
import { entered } from "../entry";
import type { Box, ModelEvent, Place, SpreadsheetModel, Validation } from "../model";
import { regionAt, shiftedRegions, withRegion, type Region } from "../regions";
import { Calculation } from "./calculation";
import { borderStyleOf, formatOf, styleOf } from "./cellStyle";
import { boxOf, rangeOf, scalarOf, watchChanges } from "./changes";
import type { OpenWorkbook } from "./open";
import { merged, Pending } from "./pending";
import { Sheets } from "./sheets";
import { univerRule } from "./validationRule";

/** Univer counts in pixels, Office.js in points. */
const pixelsPerPoint = 4 / 3;

/** The workbook on the page, behind the same tables as the one in memory. */
export function createUniverModel(univer: OpenWorkbook): SpreadsheetModel {
  const { api, workbook } = univer;
  const listeners: ((event: ModelEvent) => void)[] = [];
  const sheets = new Sheets(univer);
  const pending = new Pending();
  const validations = new Map<string, readonly Region<Validation>[]>();
  const staleValidations = new Set<string>();
  const shownRules = new Map<string, string[]>();
  const calculated = new Set<string>();
  let nextRule = 1;

  const emit = (event: ModelEvent) => {
    if (event.kind === "shifted") {
      const { sheet, axis, at, count } = event;
      validations.set(sheet, shiftedRegions(validations.get(sheet) ?? [], axis, at, count));
      staleValidations.add(sheet);
    }
    for (const listener of listeners) listener(event);
  };
  const calculation = new Calculation(api, workbook.getId(), () => {
    for (const sheet of calculated) emit({ kind: "calculated", sheet });
    calculated.clear();
  });
  const feed = watchChanges(univer, {
    emit,
    touched: () => {
      calculation.touch();
    },
    recalculated: (sheet) => calculated.add(sheet),
  });

  /** Shows what was changed since the last time, all at once. */
  const flush = () => {
    for (const { sheet, hasContent, cells, box } of pending.take()) {
      if (!box) continue;
      sheets.reach(sheet, box.row + box.rows - 1, box.column + box.columns - 1);
      const trigger = hasContent ? "sheet.command.set-range-values" : "sheet.command.set-style";
      feed.silently(() => {
        sheets.run("sheet.mutation.set-range-values", sheet, { cellValue: cells, trigger });
      });
      if (hasContent) calculation.touchCells(sheet, rangeOf(box));
    }
    for (const sheet of staleValidations) showValidations(sheet);
    staleValidations.clear();
  };

  const showValidations = (sheet: string) => {
    const ruleId = shownRules.get(sheet) ?? [];
    if (ruleId.length > 0) sheets.run("data-validation.mutation.removeRule", sheet, { ruleId });
    const rules = (validations.get(sheet) ?? []).flatMap(({ box, what }): IDataValidationRule[] => {
      const rule = univerRule(`rule-${nextRule}`, what);
      nextRule += 1;
      return rule ? [{ ...rule, ranges: [rangeOf(box)] }] : [];
    });
    shownRules.set(
      sheet,
      rules.map(({ uid }) => uid),
    );
    if (rules.length > 0) sheets.run("data-validation.mutation.addRule", sheet, { rule: rules });
  };

  const raw = (sheet: string, row: number, column: number) =>
    sheets.sheet(sheet).getSheet().getCellRaw(row, column);
  const format = (sheet: string, row: number, column: number) => {
    const shown = raw(sheet, row, column);
    const coming = pending.peek(sheet, row, column);
    const style = workbook.getWorkbook().getStyles().getStyleByCell(shown);
    const look = coming && "s" in coming ? merged(style, coming.s as IStyleData | null) : style;
    const custom = coming?.custom ?? shown?.custom;
    return formatOf(look, custom?.["locked"] !== false);
  };
  const mergesOf = (sheet: string) => sheets.sheet(sheet).getSheet().getMergeData().map(boxOf);
  const isCovered = (merges: readonly Box[], row: number, column: number) =>
    merges.some((box) => intersection(box, cell(row, column)) && (box.row !== row || box.column !== column));

  const empty = { v: null, f: null } as const;

  return {
    async settle() {
      flush();
      await calculation.settled();
    },
    subscribe: (listener) => {
      listeners.push(listener);
    },

    sheets: () => sheets.list(),
    addSheet: (name) => sheets.add(name),
    deleteSheet(id) {
      flush();
      validations.delete(id);
      shownRules.delete(id);
      sheets.remove(id);
    },
    changeSheet(id, change) {
      flush();
      sheets.change(id, change);
    },
    activeSheet: () => workbook.getActiveSheet().getSheetId(),
    activate(sheet) {
      flush();
      sheets.activate(sheet);
    },
    selection() {
      const sheet = workbook.getActiveSheet().getSheetId();
      const range = workbook.getActiveRange()?.getRange();
      return { sheet, box: range ? boxOf(range) : cell(0, 0) };
    },
    select({ sheet, box }) {
      flush();
      sheets.activate(sheet);
      sheets.sheet(sheet).getRange(rangeOf(box)).activate();
      // Scrolls only as far as it takes to see the cells, as Excel does.
      sheets.run("sheet.command.scroll-to-cell", sheet, { range: rangeOf(box) });
    },

    read({ sheet, box }) {
      flush();
      const target = sheets.sheet(sheet);
      const inside = intersection(box, {
        row: 0,
        column: 0,
        rows: target.getMaxRows(),
        columns: target.getMaxColumns(),
      });
      const texts = inside ? target.getRange(rangeOf(inside)).getDisplayValues() : [];
      return Array.from({ length: box.rows }, (_, r) =>
        Array.from({ length: box.columns }, (__, c) => {
          const data = raw(sheet, box.row + r, box.column + c);
          const value = scalarOf(data);
          return { value, formula: data?.f ?? value, text: texts[r]?.[c] ?? String(value) };
        }),
      );
    },
    write({ sheet, box }, entries) {
      const single = box.rows === 1 && box.columns === 1;
      const before = single ? scalarOf(raw(sheet, box.row, box.column)) : undefined;
      const merges = mergesOf(sheet);
      for (const [row, column] of cellsOf(box)) {
        const entry = entries[row - box.row]?.[column - box.column] ?? null;
        if (entry === null || isCovered(merges, row, column)) continue;
        const { value, formula } = entered(
          entry,
          entry === "" ? "" : format(sheet, row, column).numberFormat,
        );
        const v = formula !== undefined || value === "" ? null : value;
        pending.put(sheet, row, column, { content: { v, f: formula ?? null } });
      }
      const details = before === undefined ? {} : { before, after: entries[0]?.[0] ?? before };
      emit({ kind: "edited", place: { sheet, box }, ...details });
    },
    clear({ sheet, box }, what) {
      for (const [row, column] of cellsOf(workable(box)))
        pending.put(sheet, row, column, {
          ...(what !== "Formats" && { content: empty }),
          ...(what !== "Contents" && { style: null, custom: {} }),
        });
      // Formats that come after a clearing must not be merged with what it takes away.
      if (what !== "Contents") flush();
      emit({ kind: what === "Formats" ? "formatted" : "edited", place: { sheet, box } });
    },
    usedBox(sheet, valuesOnly) {
      flush();
      const boxes: Box[] = valuesOnly ? [] : mergesOf(sheet);
      sheets
        .sheet(sheet)
        .getSheet()
        .getCellMatrix()
        .forValue((row, column, data) => {
          const hasContent = scalarOf(data) !== "" || Boolean(data?.f);
          if (hasContent || (!valuesOnly && data?.s)) boxes.push(cell(row, column));
        });
      const [first, ...rest] = boxes;
      return first && rest.reduce(around, first);
    },

    format,
    setFormat(place, change) {
      const { locked, ...look } = change;
      const style: IStyleData = styleOf(look);
      for (const [row, column] of cellsOf(workable(place.box)))
        pending.put(place.sheet, row, column, {
          ...(Object.keys(style).length > 0 && { style }),
          ...(locked !== undefined && { custom: { locked } }),
        });
      emit({ kind: "formatted", place });
    },
    setBorder(place, edge, change) {
      for (const [row, column] of cellsOf(workable(place.box))) {
        const line = { ...noBorder, ...format(place.sheet, row, column).borders[edge], ...change };
        pending.put(place.sheet, row, column, { style: borderStyleOf(edge, line) });
      }
      emit({ kind: "formatted", place });
    },

    merges: mergesOf,
    merge({ sheet, box }) {
      flush();
      sheets.run("sheet.mutation.remove-worksheet-merge", sheet, { ranges: [rangeOf(box)] });
      if (box.rows * box.columns === 1) return;
      const filled = [...cellsOf(box)].filter((place) => {
        const data = raw(sheet, ...place);
        return scalarOf(data) !== "" || Boolean(data?.f);
      });
      for (const place of filled.slice(1)) pending.put(sheet, ...place, { content: empty });
      sheets.reach(sheet, box.row + box.rows - 1, box.column + box.columns - 1);
      sheets.run("sheet.mutation.add-worksheet-merge", sheet, { ranges: [rangeOf(box)] });
    },
    unmerge({ sheet, box }) {
      flush();
      sheets.run("sheet.mutation.remove-worksheet-merge", sheet, { ranges: [rangeOf(box)] });
    },

    lineSize(sheet, axis, index) {
      const target = sheets.sheet(sheet).getSheet();
      const pixels = axis === "row" ? target.getRowHeight(index) : target.getColumnWidth(index);
      return pixels / pixelsPerPoint;
    },
    setLineSize(sheet, axis, index, count, points) {
      const pixels = points * pixelsPerPoint;
      const { rows, columns } = {
        rows: sheets.sheet(sheet).getMaxRows(),
        columns: sheets.sheet(sheet).getMaxColumns(),
      };
      const length = Math.min(count, (axis === "row" ? rows : columns) - index);
      const box = { row: 0, column: 0, rows, columns };
      const ranges = [
        rangeOf(
          axis === "row" ? { ...box, row: index, rows: length } : { ...box, column: index, columns: length },
        ),
      ];
      if (axis === "column") {
        sheets.run("sheet.mutation.set-worksheet-col-width", sheet, { ranges, colWidth: pixels });
        return;
      }
      sheets.run("sheet.mutation.set-worksheet-row-height", sheet, { ranges, rowHeight: pixels });
      sheets.run("sheet.mutation.set-worksheet-row-is-auto-height", sheet, { ranges, autoHeightInfo: 0 });
    },

    validation: ({ sheet, box }: Place) => regionAt(validations.get(sheet) ?? [], box),
    setValidation({ sheet, box }, validation) {
      validations.set(sheet, withRegion(validations.get(sheet) ?? [], box, validation));
      staleValidations.add(sheet);
    },

    shift(sheet, axis, at, count) {
      flush();
      const target = sheets.sheet(sheet);
      const length = Math.abs(count);
      if (axis === "row") {
        if (count > 0) target.insertRows(at, length);
        else target.deleteRows(at, length);
      } else if (count > 0) target.insertColumns(at, length);
      else target.deleteColumns(at, length);
    },
  };
}
