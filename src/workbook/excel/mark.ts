import type { FigureId } from "../../form";
import type { Mark, Outcome } from "../port";
import { cellsAt } from "./cellsAt";
import { markChanges, type Paint } from "./markChanges";
import { markFill, markFormat } from "./markLook";
import type { Reading } from "./reading";
import { packStanding, standingKey, type Standing } from "./standing";
import { fillBefore, fillWith, touch, untouch, type Touched } from "./touched";

/**
 * Makes the wanted marks stand, in one request; none if nothing changes. What a mark replaces is recorded in
 * the workbook in the same request, with the fill that the cell has by plan. Only where the answer shows that
 * the clerk had coloured the cell, a second request sets the record right. Where it shows that lines were put
 * into a table since it was read, the drawing is taken back.
 */
export async function mark(
  context: Excel.RequestContext,
  wanted: readonly Mark[],
  reading: Reading,
): Promise<Outcome<{ changed: number; reading: Reading }>> {
  const { next, paints, restores } = markChanges(wanted, reading);
  const changed = paints.length + restores.length;
  if (changed === 0) return { ok: true, changed, reading };

  const { block, cell: cellOf } = cellsAt(context);
  const tables = [...new Set([...paints, ...restores].map(({ cell }) => cell.table))].map((id) => {
    block(id).load("rowCount,columnCount");
    return { range: block(id), values: reading.blocks.get(id)?.values };
  });
  const cells = new Map(reading.cells);
  // Until the last cell is given back, the record holds both what stands and what is to stand.
  if (paints.length > 0) record(context, new Map([...reading.standing, ...next]));
  const restored = restores.map(({ figure, cell, fill, numberFormat }) => {
    const touched = touch(figure, cellOf(cell.table, cell.row, cell.column));
    if (fill !== undefined) fillWith(touched.fill, fill);
    if (numberFormat !== cell.numberFormat) touched.range.numberFormat = [[numberFormat]];
    cells.set(figure, { ...cell, numberFormat });
    return touched;
  });
  const painted = paints.map((paint) => {
    const touched = touch(paint.figure, cellOf(paint.cell.table, paint.cell.row, paint.cell.column));
    const numberFormat = markFormat(paint.mark.kind, paint.mark.numberFormat);
    touched.range.numberFormat = [[numberFormat]];
    fillWith(touched.fill, markFill(paint.mark.kind));
    cells.set(paint.figure, { ...paint.cell, numberFormat });
    return { paint, touched };
  });
  if (restores.length > 0) record(context, next);
  try {
    await context.sync();
  } catch (error) {
    // Excel keeps what came before the failure, and the fills that were asked for until then are known.
    if (learn(next, painted)) {
      record(context, new Map([...reading.standing, ...next]));
      await context.sync();
    }
    throw error;
  }
  const moved = tables.some(
    ({ range, values }) => values?.length !== range.rowCount || values[0]?.length !== range.columnCount,
  );
  if (moved) {
    for (const touched of [...restored, ...painted.map((one) => one.touched)]) untouch(touched);
    record(context, reading.standing);
    await context.sync();
    return { ok: false, reason: "changed" };
  }
  if (learn(next, painted)) {
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
  painted: readonly { readonly paint: Paint; readonly touched: Touched }[],
): boolean {
  let news = false;
  for (const { paint, touched } of painted) {
    const found = paint.mark.supposed ? fillBefore(touched) : undefined;
    if (found === undefined) continue;
    const { kind, numberFormat } = paint.mark;
    next.set(paint.figure, { kind, fill: found, numberFormat });
    if (found !== paint.mark.fill.toUpperCase()) news = true;
  }
  return news;
}
