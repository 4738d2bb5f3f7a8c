import type { FigureId } from "../form";
import { markFill, markFormat } from "../sheets/plan/markLook";
import type { Mark, Outcome } from "../sheets/port";
import { cellsAt } from "./cellsAt";
import { lookUnderneath } from "./lookUnderneath";
import { markChanges, type MarkChange } from "./markChanges";
import type { Look } from "./look";
import type { Reading } from "./reading";
import { encodeAppliedMarks, appliedMarksKey, type AppliedMark } from "./appliedMarks";
import { askLook, lookBefore, applyLook, revert, type FormatChange } from "./formatChange";

/** A change with the look that its cell had when it was asked for, and the one that it gets. */
interface Drawing {
  readonly change: MarkChange;
  readonly seen: Look;
  readonly mark: AppliedMark | undefined;
  readonly look: Look;
}

/**
 * Makes the wanted marks stand: one request to see how the cells look, and one to draw; none if nothing changes.
 * What a mark replaces is recorded in the workbook before it, in the same request: after any failure a later pane
 * can give it back. Where the answer shows that the cells are not as they were seen, the drawing is taken back.
 */
export async function mark(
  context: Excel.RequestContext,
  wanted: readonly Mark[],
  reading: Reading,
): Promise<Outcome<{ changed: number; reading: Reading }>> {
  if (reading.newer) return { ok: false, reason: "newer" };
  const { staying, changes } = markChanges(wanted, reading);
  if (changes.length === 0) return { ok: true, changed: 0, reading };
  const drawings = await seenIn(context, changes);
  const next = new Map(staying);
  for (const { change, mark: standing } of drawings)
    if (change.figure !== undefined && standing) next.set(change.figure, standing);
  return draw(context, drawings, next, reading);
}

/** Asks how the cells look, which tells what they get. */
async function seenIn(context: Excel.RequestContext, changes: readonly MarkChange[]): Promise<Drawing[]> {
  const { cell } = cellsAt(context);
  const asked = changes.map((change) => ({
    change,
    touched: askLook(cell(change.cell.table, change.cell.row, change.cell.column)),
  }));
  await context.sync();
  return asked.map(({ change, touched }): Drawing => {
    const seen = lookBefore(touched);
    const under = lookUnderneath(change, seen);
    const { kind } = change;
    if (kind === undefined) return { change, seen, mark: undefined, look: under };
    const look = { fill: markFill(kind), numberFormat: markFormat(kind, under.numberFormat) };
    return { change, seen, mark: { kind, ...under }, look };
  });
}

async function draw(
  context: Excel.RequestContext,
  drawings: readonly Drawing[],
  next: ReadonlyMap<FigureId, AppliedMark>,
  reading: Reading,
): Promise<Outcome<{ changed: number; reading: Reading }>> {
  const { block, cell: cellOf } = cellsAt(context);
  const tables = [...new Set(drawings.map(({ change }) => change.cell.table))].map((id) => {
    block(id).load("rowCount,columnCount");
    return { range: block(id), values: reading.blocks.get(id)?.values };
  });
  const paint = ({ change: { cell }, seen, look }: Drawing) => ({
    touched: applyLook(cellOf(cell.table, cell.row, cell.column), look),
    seen,
  });
  const [paints, restores] = [drawings.filter(({ mark }) => mark), drawings.filter(({ mark }) => !mark)];
  // Until the last cell is given back, the record holds both what stands and what is to stand.
  if (paints.length > 0) record(context, new Map([...reading.standing, ...next]));
  const drawn = [...restores, ...paints].map(paint);
  if (restores.length > 0) record(context, next);
  await context.sync();
  const moved = tables.some(
    ({ range, values }) => values?.length !== range.rowCount || values[0]?.length !== range.columnCount,
  );
  if (!moved && drawn.every(({ touched, seen }) => isSame(lookBefore(touched), seen)))
    return { ok: true, changed: drawn.length, reading: drawnReading(drawings, next, reading) };
  await takeBack(context, drawn, reading);
  return { ok: false, reason: "changed" };
}

/** The reading as it would be now. */
function drawnReading(
  drawings: readonly Drawing[],
  standing: ReadonlyMap<FigureId, AppliedMark>,
  reading: Reading,
): Reading {
  const cells = new Map(reading.cells);
  for (const { change, look } of drawings)
    if (change.figure !== undefined)
      cells.set(change.figure, { ...change.cell, numberFormat: look.numberFormat });
  return { ...reading, cells, strays: [], standing };
}

async function takeBack(
  context: Excel.RequestContext,
  drawn: readonly { readonly touched: FormatChange }[],
  { standing }: Reading,
): Promise<void> {
  for (const { touched } of drawn) revert(touched);
  record(context, standing);
  await context.sync();
}

const isSame = (a: Look, b: Look): boolean => a.fill === b.fill && a.numberFormat === b.numberFormat;

function record(context: Excel.RequestContext, standing: ReadonlyMap<FigureId, AppliedMark>): void {
  context.workbook.settings.add(appliedMarksKey, encodeAppliedMarks(standing));
}
