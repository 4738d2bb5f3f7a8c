import { equalitiesOf, runsDown, type FigureId, type Form } from "../../form";
import { readFigure } from "../read/readFigure";
import type { FoundAt } from "./gatherer";
import { wantedRows } from "./wanted";

/**
 * Rows whose numbers do not come to their total, where that may be because they stand in the wrong cells: one of the
 * row is blank, or they stand in several lines. In a row that is full and whole the document itself is wrong, and the
 * audit says so.
 */
export function slippedRows(form: Form, sources: ReadonlyMap<FigureId, FoundAt>): (readonly FigureId[])[] {
  const sums = equalitiesOf(form).filter((equality) => !runsDown(equality));
  return wantedRows(form).flatMap(({ figures }) => {
    const ids = figures.map(({ id }) => id);
    const cells = ids.flatMap((id) => sources.get(id) ?? []);
    if (cells.length < ids.length) return [];
    const read = figures.map(({ id, kind }) => readFigure(sources.get(id)?.content, kind));
    const mayHaveSlipped =
      read.some(({ state }) => state === "blank") || new Set(cells.map(({ line }) => line)).size > 1;
    const values = new Map(
      read.map((figure, index) => [
        ids[index],
        figure.state === "number" ? figure.value : figure.state === "unreadable" ? NaN : 0,
      ]),
    );
    const add = (list: readonly FigureId[]) => list.reduce((sum, id) => sum + (values.get(id) ?? 0), 0);
    // Figures of other rows are no part of it: their sums come to nothing on both sides.
    return mayHaveSlipped && sums.some(({ left, right }) => add(left) !== add(right)) ? [ids] : [];
  });
}
