import type { FigureId, Form } from "../../form";
import { readFigure } from "../read/readFigure";
import type { FoundAt } from "./gatherer";
import { idsOf, wantedRows } from "./wanted";

/** With more such rows, or fewer full ones, leaving cells blank is a habit of the document. */
const habit = { blank: 2, full: 8 } as const;

/**
 * Rows with numbers and a blank in a document that leaves no other cell blank: a cell may be lost there, and the numbers
 * beside the blank stand one cell off.
 */
export function loneBlanks(form: Form, sources: ReadonlyMap<FigureId, FoundAt>): (readonly FigureId[])[] {
  const rows = wantedRows(form)
    .filter(({ figures }) => figures.length > 1 && figures.every(({ id }) => sources.has(id)))
    .map((row) => {
      const states = row.figures.map(({ id, kind }) => readFigure(sources.get(id)?.content, kind).state);
      return { ids: idsOf(row), blank: states.includes("blank"), number: states.includes("number") };
    });
  const holed = rows.filter(({ blank, number }) => blank && number);
  const full = rows.filter(({ blank }) => !blank);
  return holed.length <= habit.blank && full.length >= habit.full ? holed.map(({ ids }) => ids) : [];
}
