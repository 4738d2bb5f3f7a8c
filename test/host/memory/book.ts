import { cell, cellsOf } from "../../../src/preview/host/box";
import type { Rectangle, ModelEvent, CellPlace, Scalar, SheetState } from "../../../src/preview/host/model";
import { compute } from "./formula";
import { MemorySheet } from "./sheet";

/** The way to a value that is asked for from outside. */
const nowhere: ReadonlySet<string> = new Set();

/** What the parts of the model share: the sheets with their contents, what is shown, and who listens. */
export class MemoryBook {
  readonly listeners: ((event: ModelEvent) => void)[] = [];
  readonly contents = new Map<string, MemorySheet>();
  readonly selections = new Map<string, Rectangle>();
  states: readonly SheetState[] = [];
  active = "";
  /** The year that it is, for days typed without one. */
  year = 2026;
  /** What formulas showed when Excel last calculated; undefined as long as it calculates by itself. */
  #calculated: Map<string, Scalar> | undefined;
  #next = 1;

  /** The same workbook once more, with nobody who listens. */
  copy(): MemoryBook {
    const copy = new MemoryBook();
    for (const [id, sheet] of this.contents) copy.contents.set(id, sheet.copy());
    for (const [id, box] of this.selections) copy.selections.set(id, box);
    copy.states = this.states;
    copy.active = this.active;
    copy.year = this.year;
    copy.#calculated = this.#calculated && new Map(this.#calculated);
    copy.#next = this.#next;
    return copy;
  }

  emit(event: ModelEvent): void {
    for (const listener of this.listeners) listener(event);
  }

  sheet(id: string): MemorySheet {
    const found = this.contents.get(id);
    if (!found) throw new Error(`There is no sheet ${id}.`);
    return found;
  }

  /** Adds a sheet at the end. */
  add(name: string, sheet: MemorySheet): string {
    const id = `{${String(this.#next).padStart(8, "0")}}`;
    this.#next += 1;
    this.contents.set(id, sheet);
    const state: SheetState = { id, name, visibility: "Visible", gridlines: true, frozenRows: 0 };
    this.states = [...this.states, state];
    this.emit({ kind: "sheetAdded", sheet: id });
    return id;
  }

  activate(id: string): void {
    if (id === this.active) return;
    this.active = id;
    this.emit({ kind: "activated", sheet: id });
  }

  selection(): CellPlace {
    return { sheet: this.active, box: this.selections.get(this.active) ?? cell(0, 0) };
  }

  /** What a cell shows; a formula is computed each time it is asked. */
  value(id: string, row: number, column: number, path: ReadonlySet<string> = nowhere): Scalar {
    const { value: constant, formula } = this.sheet(id).cell(row, column);
    if (formula === undefined) return constant;
    const here = placeIn(id, row, column);
    const stale = path.size === 0 ? this.#calculated?.get(here) : undefined;
    if (stale !== undefined) return stale;
    if (path.has(here)) return 0;
    return this.computed(id, formula, new Set(path).add(here));
  }

  /** Lets formulas show what they come to now until they are calculated again, or calculate by themselves. */
  calculate(manually: boolean): void {
    this.#calculated = undefined;
    if (!manually) return;
    const values = new Map<string, Scalar>();
    for (const [id, sheet] of this.contents)
      for (const [key, { formula }] of sheet.cells)
        if (formula !== undefined) values.set(`${id}!${key}`, this.value(id, ...MemorySheet.place(key)));
    this.#calculated = values;
  }

  /** A formula that is typed anew is calculated at once, whatever the mode. */
  typed(id: string, row: number, column: number): void {
    this.#calculated?.delete(placeIn(id, row, column));
  }

  /** What a formula on a sheet comes to now. */
  computed(id: string, formula: string, path: ReadonlySet<string> = nowhere): Scalar {
    return compute(formula, (name, box) => {
      const target = name === undefined ? id : this.states.find((state) => state.name === name)?.id;
      if (target === undefined) return undefined;
      return [...cellsOf(box)].map(([r, c]) => this.value(target, r, c, path));
    });
  }
}

const placeIn = (sheet: string, row: number, column: number) => `${sheet}!${MemorySheet.key(row, column)}`;
