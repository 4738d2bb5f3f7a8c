import type { FigureId } from "../../form";
import { looks } from "../plan/looks";
import type { Mark, Outcome } from "../port";
import { cellsAt } from "./cellsAt";
import { isMarkFormat, markFill, markFormat } from "./markLook";
import type { FigureCell, Reading } from "./reading";
import { packStanding, standingKey, type Standing } from "./standing";

interface Paint {
  readonly figure: FigureId;
  readonly cell: FigureCell;
  readonly mark: Standing;
  /** The fill that it replaces is only supposed; Excel is asked while painting. */
  readonly supposed: boolean;
}

interface Restore {
  readonly figure: FigureId;
  readonly cell: FigureCell;
  readonly fill: string;
  readonly numberFormat: string;
}

/** What has to change so that exactly the wanted marks stand. */
function changesFor(wanted: readonly Mark[], { cells, standing }: Reading) {
  const next = new Map<FigureId, Standing>();
  const paints: Paint[] = [];
  const restores: Restore[] = [];
  for (const { figure, kind } of wanted) {
    const cell = cells.get(figure);
    if (!cell || next.has(figure)) continue;
    const before = standing.get(figure);
    // A format of ours that no record explains was copied here with a marked cell: it is not the clerk's.
    const own = isMarkFormat(cell.numberFormat) ? plannedFormat(cell) : cell.numberFormat;
    const mark = before ? { ...before, kind } : { kind, fill: plannedFill(cell), numberFormat: own };
    next.set(figure, mark);
    if (before?.kind === kind && cell.numberFormat === markFormat(kind, mark.numberFormat)) continue;
    paints.push({ figure, cell, mark, supposed: !before && !isMarkFormat(cell.numberFormat) });
  }
  for (const [figure, cell] of cells) {
    if (next.has(figure)) continue;
    const before = standing.get(figure);
    const ours = isMarkFormat(cell.numberFormat);
    if (!before && !ours) continue;
    const fill = before?.fill ?? plannedFill(cell);
    // Where the format is not ours any more, the clerk or an undo has changed it since: it stays.
    const numberFormat = ours ? (before?.numberFormat ?? plannedFormat(cell)) : cell.numberFormat;
    restores.push({ figure, cell, fill, numberFormat });
  }
  return { next, paints, restores };
}

const plannedFill = ({ computed }: FigureCell): string => (computed ? looks.sum.fill : looks.input.fill);
const plannedFormat = ({ table }: FigureCell): string => (table === "disclosure" ? "General" : "0");

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
  const { next, paints, restores } = changesFor(wanted, reading);
  const changed = paints.length + restores.length;
  if (changed === 0) return { ok: true, changed, reading };

  const { cell: cellOf } = cellsAt(context);
  const cells = new Map(reading.cells);
  context.workbook.settings.add(standingKey, packStanding(next));
  for (const { figure, cell, fill, numberFormat } of restores) {
    cells.set(figure, { ...cell, numberFormat });
    const range = cellOf(cell.table, cell.row, cell.column);
    if (fill === "") range.format.fill.clear();
    else range.format.fill.color = fill;
    if (numberFormat !== cell.numberFormat) range.numberFormat = [[numberFormat]];
  }
  const asked = paints.flatMap((paint) => {
    const range = cellOf(paint.cell.table, paint.cell.row, paint.cell.column);
    const { fill } = range.format;
    // Requests are carried out in order: what is loaded here is the fill before the mark.
    if (paint.supposed) fill.load("color,pattern");
    const before = paint.supposed ? [{ paint, fill }] : [];
    const numberFormat = markFormat(paint.mark.kind, paint.mark.numberFormat);
    range.format.fill.color = markFill(paint.mark.kind);
    range.numberFormat = [[numberFormat]];
    cells.set(paint.figure, { ...paint.cell, numberFormat });
    return before;
  });
  await context.sync();

  const wrong = asked.filter(({ paint, fill }) => fillOf(fill) !== paint.mark.fill.toUpperCase());
  if (wrong.length > 0) {
    for (const { paint, fill } of wrong) next.set(paint.figure, { ...paint.mark, fill: fillOf(fill) });
    context.workbook.settings.add(standingKey, packStanding(next));
    await context.sync();
  }
  return { ok: true, changed, reading: { ...reading, cells, standing: next } };
}

function fillOf({ color, pattern }: Excel.RangeFill): string {
  return pattern === "None" ? "" : color.toUpperCase();
}
