import type { SheetModel, SheetState } from "../../../src/preview/host/model";
import type { MemoryBook } from "./book";
import { MemorySheet } from "./sheet";

export interface MemorySheets extends SheetModel {
  /** What only a person does with a sheet: a new name, another place. */
  changeSheet(id: string, change: Partial<Omit<SheetState, "id">> & { readonly position?: number }): void;
  activeSheet(): string;
  /** A person's copy of a sheet, in front; answers its id. */
  copySheet(id: string, name: string): string;
}

export const memorySheets = (book: MemoryBook): MemorySheets => ({
  sheets: () => book.states,
  activeSheet: () => book.active,
  addSheet: (name) => book.add(name, new MemorySheet()),
  copySheet(id, name) {
    const copy = book.add(name, book.sheet(id).copy());
    book.activate(copy);
    return copy;
  },
  deleteSheet(id) {
    const position = book.states.findIndex((state) => state.id === id);
    book.states = book.states.filter((state) => state.id !== id);
    book.contents.delete(id);
    book.selections.delete(id);
    const next = book.states[Math.min(position, book.states.length - 1)];
    if (book.active === id && next) book.activate(next.id);
    book.emit({ kind: "sheetDeleted", sheet: id });
  },
  changeSheet(id, { position, ...change }) {
    book.states = book.states.map((state) => (state.id === id ? { ...state, ...change } : state));
    if (position === undefined) return;
    const moved = book.states.filter((state) => state.id === id);
    const others = book.states.filter((state) => state.id !== id);
    book.states = [...others.slice(0, position), ...moved, ...others.slice(position)];
  },
  activate: (id) => {
    book.activate(id);
  },
  selection: () => book.selection(),
  select(place) {
    book.activate(place.sheet);
    book.selections.set(place.sheet, place.box);
    book.emit({ kind: "selected", place });
  },
});
