import type { FigureId } from "../form";
import type { Mark, Outcome } from "../sheets/port";
import { cellsAt } from "./cellsAt";
import { markChanges } from "./markChanges";
import { markFill, markFormat } from "./markLook";
import type { FigureCell, Reading } from "./reading";
import type { Look } from "./look";
import { packStanding, standingKey, type Standing } from "./standing";
import { lookBefore, touch, untouch, type Touched } from "./touched";

/**
 * Makes the wanted marks stand, in one request; none if nothing changes. What a mark replaces is recorded in
 * the workbook before it, in the same request: after any failure a later pane can give it back. Where the answer
 * shows that the cells are not as they were read, the drawing is taken back.
 */
export async function mark(
  context: Excel.RequestContext,
  wanted: readonly Mark[],
  reading: Reading,
): Promise<Outcome<{ changed: number; reading: Reading }>> {
  if (reading.newer) return { ok: false, reason: "newer" };
  const { next, paints, restores } = markChanges(wanted, reading);
  const changed = paints.length + restores.length;
  if (changed === 0) return { ok: true, changed, reading };

  const { block, cell: cellOf } = cellsAt(context);
  const tables = [...new Set([...paints, ...restores].map(({ cell }) => cell.table))].map((id) => {
    block(id).load("rowCount,columnCount");
    return { range: block(id), values: reading.blocks.get(id)?.values };
  });
  const cells = new Map(reading.cells);
  const drawn: { readonly touched: Touched; readonly known: Look }[] = [];
  const drawOn = (figure: FigureId | undefined, cell: FigureCell, look: Look) => {
    drawn.push({ touched: touch(cellOf(cell.table, cell.row, cell.column), look), known: cell });
    if (figure !== undefined) cells.set(figure, { ...cell, ...look });
  };
  // Until the last cell is given back, the record holds both what stands and what is to stand.
  if (paints.length > 0) record(context, new Map([...reading.standing, ...next]));
  for (const { figure, cell, look } of restores) drawOn(figure, cell, look);
  for (const { figure, cell, mark } of paints)
    drawOn(figure, cell, {
      fill: markFill(mark.kind),
      numberFormat: markFormat(mark.kind, mark.numberFormat),
    });
  if (restores.length > 0) record(context, next);
  await context.sync();
  const moved = tables.some(
    ({ range, values }) => values?.length !== range.rowCount || values[0]?.length !== range.columnCount,
  );
  if (!moved && drawn.every(({ touched, known }) => isSame(lookBefore(touched), known)))
    return { ok: true, changed, reading: { ...reading, cells, strays: [], standing: next } };

  for (const { touched } of drawn) untouch(touched);
  record(context, reading.standing);
  await context.sync();
  return { ok: false, reason: "changed" };
}

const isSame = (a: Look, b: Look): boolean => a.fill === b.fill && a.numberFormat === b.numberFormat;

function record(context: Excel.RequestContext, standing: ReadonlyMap<FigureId, Standing>): void {
  context.workbook.settings.add(standingKey, packStanding(standing));
}
