import { addressOf } from "../../../src/sheets/plan/address";
import { keptSheet } from "../../../src/sheets/keptRows";
import type { Host } from "../withSheets";

/** A workbook at one moment: what people typed, how it looks, and what is kept out of sight. */
export interface Snapshot {
  /** Sheets in their order, formulas or values of the cells, merges, names, kept values: by place. */
  readonly contents: ReadonlyMap<string, string>;
  /** Looks of the cells, by place. */
  readonly looks: ReadonlyMap<string, string>;
}

/** The record of the marks, and the stamp of what is kept: they may change without anything being lost. */
const marks = "nianbao.marks";
const passing = new Set(
  [keptSheet.stamp, ...["C", "D", "E", "F"].map((column) => `${column}${keptSheet.marks.row + 1}`)].map(
    (cell) => `${keptSheet.name}!${cell}`,
  ),
);

export function snapshot({ model, book }: Host): Snapshot {
  const contents = new Map<string, string>();
  const looks = new Map<string, string>();
  for (const { id, name } of model.sheets()) {
    contents.set(`${name}!`, JSON.stringify(model.merges(id)));
    const box = model.usedBox(id, false);
    if (!box) continue;
    model.read({ sheet: id, box }).forEach((line, r) => {
      line.forEach(({ formula }, c) => {
        const [row, column] = [box.row + r, box.column + c];
        const place = `${name}!${addressOf({ row, column, rows: 1, columns: 1 })}`;
        const { fill, ...look } = model.format(id, row, column);
        if (formula !== "" && !passing.has(place)) contents.set(place, JSON.stringify(formula));
        looks.set(place, JSON.stringify({ ...look, fill: fill.toUpperCase() }));
      });
    });
  }
  const nameOf = (sheet: string) => model.sheets().find(({ id }) => id === sheet)?.name ?? "?";
  for (const { name, target } of book.names)
    contents.set(`name ${name}`, target ? `${nameOf(target.sheet)}!${addressOf(target.box)}` : "#REF!");
  for (const [key, value] of book.settings)
    if (key !== marks) contents.set(`setting ${key}`, JSON.stringify(value));
  return { contents, looks };
}

/** Places where two maps differ. */
export function differences(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): string[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter((place) => a.get(place) !== b.get(place));
}
