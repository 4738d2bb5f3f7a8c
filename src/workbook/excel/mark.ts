import type { FigureId } from "../../form";
import type { Mark, Outcome } from "../port";
import { cellsAt } from "./cellsAt";
import { markChanges, type Paint } from "./markChanges";
import { markFill, markFormat } from "./markLook";
import type { Reading } from "./reading";
import { packStanding, standingKey, type Standing } from "./standing";

/**
 * Makes the wanted marks stand, in one request; none if nothing changes. What a mark replaces is recorded in
 * the workbook in the same request, with the fill that the cell has by plan. Only where the answer shows that
 * the clerk had coloured the cell, a second request sets the record right.
 */
export async function mark(
  context: Excel.RequestContext,
  wanted: readonly Mark[],
  reading: Reading,
): Promise<Outcome<{ changed: number; reading: Reading }>> {
  const { next, paints, restores } = markChanges(wanted, reading);
  const changed = paints.length + restores.length;
  if (changed === 0) return { ok: true, changed, reading };

  const { cell: cellOf } = cellsAt(context);
  const cells = new Map(reading.cells);
  // Until the last cell is given back, the record holds both what stands and what is to stand.
  if (paints.length > 0) record(context, new Map([...reading.standing, ...next]));
  for (const { figure, cell, fill, numberFormat } of restores) {
    const range = cellOf(cell.table, cell.row, cell.column);
    if (fill === "") range.format.fill.clear();
    else if (fill !== undefined) range.format.fill.color = fill;
    if (numberFormat !== cell.numberFormat) range.numberFormat = [[numberFormat]];
    cells.set(figure, { ...cell, numberFormat });
  }
  const asked = paints.flatMap((paint) => {
    const range = cellOf(paint.cell.table, paint.cell.row, paint.cell.column);
    const { fill } = range.format;
    // Requests are carried out in order: what is loaded here is the fill before the mark.
    if (paint.mark.supposed) fill.load("color,pattern");
    const numberFormat = markFormat(paint.mark.kind, paint.mark.numberFormat);
    range.numberFormat = [[numberFormat]];
    range.format.fill.color = markFill(paint.mark.kind);
    cells.set(paint.figure, { ...paint.cell, numberFormat });
    return paint.mark.supposed ? [{ paint, fill }] : [];
  });
  if (restores.length > 0) record(context, next);
  try {
    await context.sync();
  } catch (error) {
    // Excel keeps what came before the failure, and the fills that were asked for until then are known.
    if (learn(next, asked)) {
      record(context, new Map([...reading.standing, ...next]));
      await context.sync();
    }
    throw error;
  }
  if (learn(next, asked)) {
    record(context, next);
    await context.sync();
  }
  return { ok: true, changed, reading: { ...reading, cells, standing: next, fills: new Map() } };
}

function record(context: Excel.RequestContext, standing: ReadonlyMap<FigureId, Standing>): void {
  context.workbook.settings.add(standingKey, packStanding(standing));
}

/** Takes in the fills that were found; tells whether one differs from what the workbook has on record. */
function learn(
  next: Map<FigureId, Standing>,
  asked: readonly { readonly paint: Paint; readonly fill: Excel.RangeFill }[],
): boolean {
  let news = false;
  for (const { paint, fill } of asked) {
    const found = fillOf(fill);
    if (found === undefined) continue;
    const { kind, numberFormat } = paint.mark;
    next.set(paint.figure, { kind, fill: found, numberFormat });
    if (found !== paint.mark.fill.toUpperCase()) news = true;
  }
  return news;
}

/** The fill that Excel answered, empty for none; undefined if the request failed before. */
function fillOf(fill: Excel.RangeFill): string | undefined {
  const { color, pattern } = fill.toJSON();
  if (pattern === undefined || color === undefined) return undefined;
  return pattern === "None" ? "" : color.toUpperCase();
}
