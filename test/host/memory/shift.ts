import { shifted } from "../../../src/preview/host/box";
import type { MemoryBook } from "./book";
import { movedAddress, shiftFormula } from "./references";

/** Inserts (count > 0) or removes (count < 0) whole rows or columns of a sheet; formulas everywhere follow. */
export function shiftLines(
  book: MemoryBook,
  id: string,
  axis: "row" | "column",
  at: number,
  count: number,
): void {
  book.sheet(id).shift(axis, at, count);
  const name = book.states.find((state) => state.id === id)?.name;
  for (const [other, { cells }] of book.contents)
    for (const [key, { value, formula }] of cells) {
      if (formula === undefined) continue;
      const next = shiftFormula(formula, (target, address) => {
        const isHere = target === undefined ? other === id : target === name;
        return isHere ? movedAddress(address, (box) => shifted(box, axis, at, count)) : address;
      });
      cells.set(key, { value, formula: next });
    }
  book.emit({ kind: "shifted", sheet: id, axis, at, count });
}
