import type { FigureId } from "../form";
import { markFill, markFormat } from "../sheets/plan/markLook";
import type { Mark, Outcome } from "../sheets/port";
import { cellsAt } from "./cellsAt";
import { lookUnderneath } from "./lookUnderneath";
import { markChanges, type MarkChange } from "./markChanges";
import type { Look } from "./look";
import type { WorkbookReading } from "./reading";
import type { AppliedMark } from "./appliedMarks";
import { isInSheet, recordIn, recordPlace, type MarkRecord } from "./markRecord";
import { askLook, lookBefore, applyLook, revert } from "./formatChange";

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
  reading: WorkbookReading,
): Promise<Outcome<{ changed: number; reading: WorkbookReading }>> {
  if (reading.newer) return { ok: false, reason: "newer" };
  const { staying, changes } = markChanges(wanted, reading);
  if (changes.length === 0) return { ok: true, changed: 0, reading };
  const seen = await seenIn(context, changes, reading);
  if (!seen.ok) return seen;
  const { drawings, place } = seen;
  const next = new Map(staying);
  for (const { change, mark: standing } of drawings)
    if (change.figure !== undefined && standing) next.set(change.figure, standing);
  return draw(context, drawings, next, reading, place);
}

/** Asks how the cells look, from which follows what they get, and where that look can be recorded. */
async function seenIn(
  context: Excel.RequestContext,
  changes: readonly MarkChange[],
  { hasKeptSheet }: WorkbookReading,
): Promise<Outcome<{ drawings: readonly Drawing[]; place: MarkRecord }>> {
  const { block, cell } = cellsAt(context);
  const asked = changes.map((change) => {
    const range = cell(change.cell.table, change.cell.row, change.cell.column);
    askLook(range);
    range.untrack();
    block(change.cell.table).untrack();
    return { change, range };
  });
  const found = await recordPlace(context, hasKeptSheet);
  if (!found.ok) return found;
  const drawings = asked.map(({ change, range }): Drawing => {
    const seen = lookBefore(range);
    const under = lookUnderneath(change, seen);
    const { kind } = change;
    if (kind === undefined) return { change, seen, mark: undefined, look: under };
    const look = { fill: markFill(kind), numberFormat: markFormat(kind, under.numberFormat) };
    return { change, seen, mark: { kind, ...under }, look };
  });
  return { ok: true, drawings, place: found.place };
}

async function draw(
  context: Excel.RequestContext,
  drawings: readonly Drawing[],
  next: ReadonlyMap<FigureId, AppliedMark>,
  reading: WorkbookReading,
  place: MarkRecord,
): Promise<Outcome<{ changed: number; reading: WorkbookReading }>> {
  const record = (standing: ReadonlyMap<FigureId, AppliedMark>) => {
    recordIn(place, standing);
  };
  const { block, cell: cellOf } = cellsAt(context);
  const tables = [...new Set(drawings.map(({ change }) => change.cell.table))].map((id) => {
    const range = block(id);
    range.load("rowCount,columnCount");
    range.untrack();
    return { range, values: reading.blocks.get(id)?.values };
  });
  // Of these alone the client keeps references: what must be taken back may have moved since.
  const paint = ({ change: { cell }, seen, look }: Drawing) => {
    const range = cellOf(cell.table, cell.row, cell.column);
    applyLook(range, look);
    return { range, seen };
  };
  const [paints, restores] = [drawings.filter(({ mark }) => mark), drawings.filter(({ mark }) => !mark)];
  // Until the last cell is given back, the record holds both what stands and what is to stand.
  if (paints.length > 0) record(new Map([...reading.standing, ...next]));
  const drawn = [...restores, ...paints].map(paint);
  if (restores.length > 0) record(next);
  await context.sync();
  const moved = tables.some(
    ({ range, values }) => values?.length !== range.rowCount || values[0]?.length !== range.columnCount,
  );
  if (!moved && drawn.every(({ range, seen }) => isSame(lookBefore(range), seen)))
    return { ok: true, changed: drawn.length, reading: drawnReading(drawings, next, reading, place) };
  for (const { range } of drawn) revert(range);
  record(reading.standing);
  await context.sync();
  return { ok: false, reason: "changed" };
}

/** The reading as it would be now. */
function drawnReading(
  drawings: readonly Drawing[],
  standing: ReadonlyMap<FigureId, AppliedMark>,
  reading: WorkbookReading,
  place: MarkRecord,
): WorkbookReading {
  const cells = new Map(reading.cells);
  for (const { change, look } of drawings)
    if (change.figure !== undefined)
      cells.set(change.figure, { ...change.cell, numberFormat: look.numberFormat });
  return { ...reading, cells, strays: [], standing, hasKeptSheet: isInSheet(place) };
}

const isSame = (a: Look, b: Look): boolean => a.fill === b.fill && a.numberFormat === b.numberFormat;
