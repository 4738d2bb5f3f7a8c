import { figureCellsOf, type FigureId, type Table } from "../form";
import type { OpenBook } from "./state";

/** The cells of one table that still want a number, in the order of the form. */
export interface Blanks {
  readonly table: Table;
  readonly figures: readonly FigureId[];
}

/** What is not filled yet, table by table; cells that a formula computes are not the clerk's to fill. */
export function blanksOf({ filing, typed }: OpenBook): Blanks[] {
  return filing.form.tables
    .map((table) => ({
      table,
      figures: figureCellsOf(table)
        .map(({ id }) => id)
        .filter(
          (id) => typed.has(id) && filing.figures.get(id)?.state === "blank" && !filing.computed.has(id),
        ),
    }))
    .filter(({ figures }) => figures.length > 0);
}
