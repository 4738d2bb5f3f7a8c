import { fromA1, toA1 } from "../a1";
import { around, cell, cellsOf, intersection, shifted, workable } from "../box";
import { defaultSize, noBorder } from "../defaultFormat";
import { entered } from "../entry";
import type { ModelEvent, Place, Scalar, SheetState, SpreadsheetModel } from "../model";
import { regionAt, withRegion } from "../regions";
import { compute, shiftFormula } from "./formula";
import { MemorySheet } from "./sheet";

/** A workbook in plain memory: enough of a spreadsheet to test the add-in against, without a browser. */
export function createMemoryModel(firstSheet = "Sheet1"): SpreadsheetModel {
  const listeners: ((event: ModelEvent) => void)[] = [];
  const contents = new Map<string, MemorySheet>();
  let states: SheetState[] = [];
  let nextId = 1;
  let active = "";
  const selections = new Map<string, Place["box"]>();

  const emit = (event: ModelEvent) => {
    for (const listener of listeners) listener(event);
  };
  const sheet = (id: string): MemorySheet => {
    const found = contents.get(id);
    if (!found) throw new Error(`There is no sheet ${id}.`);
    return found;
  };

  const value = (id: string, row: number, column: number, path: ReadonlySet<string>): Scalar => {
    const { value: constant, formula } = sheet(id).cell(row, column);
    if (formula === undefined) return constant;
    const here = `${id}!${row},${column}`;
    if (path.has(here)) return 0;
    const deeper = new Set(path).add(here);
    return compute(formula, (name, box) => {
      const target = name === undefined ? id : states.find((state) => state.name === name)?.id;
      if (target === undefined) return undefined;
      return [...cellsOf(box)].map(([r, c]) => value(target, r, c, deeper));
    });
  };

  const addSheet = (name: string): string => {
    const id = `{${String(nextId).padStart(8, "0")}}`;
    nextId += 1;
    contents.set(id, new MemorySheet());
    states = [
      ...states,
      { id, name, visibility: "Visible", tabColor: "", gridlines: true, frozenRows: 0, frozenColumns: 0 },
    ];
    emit({ kind: "sheetAdded", sheet: id });
    return id;
  };

  const activate = (id: string) => {
    if (id === active) return;
    const previous = active;
    active = id;
    emit({ kind: "activated", sheet: id, previous });
  };

  const model: SpreadsheetModel = {
    settle: () => Promise.resolve(),
    subscribe: (listener) => {
      listeners.push(listener);
    },

    sheets: () => states,
    addSheet,
    deleteSheet(id) {
      const position = states.findIndex((state) => state.id === id);
      states = states.filter((state) => state.id !== id);
      contents.delete(id);
      selections.delete(id);
      const next = states[Math.min(position, states.length - 1)];
      if (active === id && next) activate(next.id);
      emit({ kind: "sheetDeleted", sheet: id });
    },
    changeSheet(id, { position, ...change }) {
      const before = states.find((state) => state.id === id);
      states = states.map((state) => (state.id === id ? { ...state, ...change } : state));
      if (position !== undefined) {
        const moved = states.filter((state) => state.id === id);
        const others = states.filter((state) => state.id !== id);
        states = [...others.slice(0, position), ...moved, ...others.slice(position)];
      }
      if (before && change.name !== undefined && change.name !== before.name)
        emit({ kind: "sheetRenamed", sheet: id, before: before.name, after: change.name });
    },
    activeSheet: () => active,
    activate,
    selection: () => ({ sheet: active, box: selections.get(active) ?? cell(0, 0) }),
    select(place) {
      activate(place.sheet);
      selections.set(place.sheet, place.box);
      emit({ kind: "selected", place });
    },

    read: ({ sheet: id, box }) =>
      Array.from({ length: box.rows }, (_, r) =>
        Array.from({ length: box.columns }, (__, c) => {
          const [row, column] = [box.row + r, box.column + c];
          const shown = value(id, row, column, new Set());
          const { formula } = sheet(id).cell(row, column);
          const text = typeof shown === "boolean" ? String(shown).toUpperCase() : String(shown);
          return { value: shown, formula: formula ?? shown, text };
        }),
      ),
    write({ sheet: id, box }, entries) {
      const target = sheet(id);
      const single = box.rows === 1 && box.columns === 1;
      const before = single ? value(id, box.row, box.column, new Set()) : undefined;
      for (const [row, column] of cellsOf(box)) {
        const entry = entries[row - box.row]?.[column - box.column] ?? null;
        if (entry === null || target.isCovered(row, column)) continue;
        target.put(row, column, entered(entry, target.format(row, column).numberFormat));
      }
      const after = single ? value(id, box.row, box.column, new Set()) : undefined;
      const details = before === undefined || after === undefined ? {} : { before, after };
      emit({ kind: "edited", place: { sheet: id, box }, ...details });
      for (const [other, { cells }] of contents)
        if ([...cells.values()].some(({ formula }) => formula !== undefined))
          emit({ kind: "calculated", sheet: other });
    },
    clear({ sheet: id, box }, what) {
      const target = sheet(id);
      const inside = (key: string) => intersection(box, cell(...MemorySheet.place(key))) !== undefined;
      if (what !== "Contents") {
        for (const key of [...target.formats.keys()].filter(inside)) target.formats.delete(key);
        emit({ kind: "formatted", place: { sheet: id, box } });
      }
      if (what !== "Formats") {
        for (const key of [...target.cells.keys()].filter(inside)) target.cells.delete(key);
        emit({ kind: "edited", place: { sheet: id, box } });
      }
    },
    usedBox(id, valuesOnly) {
      const { cells, formats, merges } = sheet(id);
      const keys = valuesOnly ? [...cells.keys()] : [...cells.keys(), ...formats.keys()];
      const boxes = keys.map((key) => cell(...MemorySheet.place(key)));
      const [first, ...rest] = valuesOnly ? boxes : [...boxes, ...merges];
      return first && rest.reduce(around, first);
    },

    format: (id, row, column) => sheet(id).format(row, column),
    setFormat(place, change) {
      for (const [row, column] of cellsOf(workable(place.box)))
        sheet(place.sheet).setFormat(row, column, change);
      emit({ kind: "formatted", place });
    },
    setBorder(place, edge, change) {
      for (const [row, column] of cellsOf(workable(place.box))) {
        const { borders } = sheet(place.sheet).format(row, column);
        const line = { ...noBorder, ...borders[edge], ...change };
        sheet(place.sheet).setFormat(row, column, { borders: { ...borders, [edge]: line } });
      }
      emit({ kind: "formatted", place });
    },

    merges: (id) => sheet(id).merges,
    merge({ sheet: id, box }) {
      model.unmerge({ sheet: id, box });
      if (box.rows * box.columns > 1) sheet(id).merge(box);
    },
    unmerge({ sheet: id, box }) {
      const target = sheet(id);
      target.merges = target.merges.filter((merge) => !intersection(merge, box));
    },

    lineSize: (id, axis, index) => sheet(id).sizes[axis].get(index) ?? defaultSize[axis],
    setLineSize(id, axis, index, count, points) {
      for (let line = index; line < index + count; line += 1) sheet(id).sizes[axis].set(line, points);
    },

    validation: ({ sheet: id, box }) => regionAt(sheet(id).validations, box),
    setValidation({ sheet: id, box }, validation) {
      const target = sheet(id);
      target.validations = withRegion(target.validations, box, validation);
    },

    shift(id, axis, at, count) {
      sheet(id).shift(axis, at, count);
      const name = states.find((state) => state.id === id)?.name;
      for (const [other, { cells }] of contents)
        for (const [key, { value: constant, formula }] of cells)
          if (formula !== undefined)
            cells.set(key, {
              value: constant,
              formula: shiftFormula(formula, (target, cells) => {
                const box = (target === undefined ? other === id : target === name) && fromA1(cells);
                const next = box && shifted(box, axis, at, count);
                return !box ? cells : next ? toA1(next) : "#REF!";
              }),
            });
      emit({ kind: "shifted", sheet: id, axis, at, count });
    },
  };

  active = addSheet(firstSheet);
  return model;
}
