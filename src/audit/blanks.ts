import type { Filing } from "../figures";
import { figureCellsOf, type FigureId, type Table } from "../form";
import { placedIn } from "./placed";

/** The cells of one table that still want a number, in the order of the form. */
export interface Blanks {
  readonly table: Table;
  readonly figures: readonly FigureId[];
}

/** What is not filled yet, table by table; cells that a formula computes are not the clerk's to fill. */
export function blanksOf(filing: Filing): Blanks[] {
  const { form, computed } = filing;
  const { withoutNumber } = placedIn(filing);
  const blank = withoutNumber.filter(([id, { state }]) => state === "blank" && !computed.has(id));
  if (blank.length === 0) return [];
  const ids = new Set(blank.map(([id]) => id));
  return form.tables
    .map((table) => ({
      table,
      figures: figureCellsOf(table)
        .map(({ id }) => id)
        .filter((id) => ids.has(id)),
    }))
    .filter((blanks) => blanks.figures.length > 0);
}
