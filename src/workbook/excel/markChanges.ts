import type { FigureId } from "../../form";
import { looks, numberFormats } from "../plan/looks";
import type { Mark } from "../port";
import { isMarkFormat, markFill, markFormat } from "./markLook";
import type { FigureCell, Reading } from "./reading";
import type { Standing } from "./standing";

/** A cell to be marked. */
export interface Paint {
  readonly figure: FigureId;
  readonly cell: FigureCell;
  readonly mark: Standing;
}

/** A cell to be given back. Without a fill, the one it has stays. */
export interface Restore {
  readonly figure: FigureId;
  readonly cell: FigureCell;
  readonly fill: string | undefined;
  readonly numberFormat: string;
}

export interface MarkChanges {
  /** The marks that stand afterwards. */
  readonly next: Map<FigureId, Standing>;
  readonly paints: readonly Paint[];
  readonly restores: readonly Restore[];
}

/**
 * What has to change so that exactly the wanted marks stand. The number format tells whether a mark is really
 * there: an undo, or another program, may have taken it away while the record says that it stands.
 */
export function markChanges(wanted: readonly Mark[], reading: Reading): MarkChanges {
  const { cells, standing } = reading;
  const next = new Map<FigureId, Standing>();
  const paints: Paint[] = [];
  for (const { figure, kind } of wanted) {
    const cell = cells.get(figure);
    if (!cell || next.has(figure)) continue;
    const ours = isMarkFormat(cell.numberFormat);
    const recorded = standing.get(figure);
    // Where the sign is gone, the cell has looks of its own again, and these are what a new mark replaces.
    const before = ours ? recorded : undefined;
    const mark: Standing = before
      ? { ...before, kind }
      : { kind, ...replacedIn(cell), ...(!ours && { supposed: true }) };
    next.set(figure, mark);
    if (before?.kind === kind && cell.numberFormat === markFormat(kind, mark.numberFormat)) continue;
    paints.push({ figure, cell, mark });
  }
  const restores: Restore[] = [];
  for (const [figure, cell] of cells) {
    if (next.has(figure) || (!standing.has(figure) && !isMarkFormat(cell.numberFormat))) continue;
    restores.push(restoreOf(figure, cell, reading));
  }
  return { next, paints, restores };
}

function restoreOf(figure: FigureId, cell: FigureCell, { standing, fills }: Reading): Restore {
  const before = standing.get(figure);
  const now = fills.get(figure);
  const recoloured =
    before &&
    now?.row === cell.row &&
    now.column === cell.column &&
    now.color.toUpperCase() !== markFill(before.kind);
  // A sign of ours that no record explains was copied here together with a marked cell.
  const back = isMarkFormat(cell.numberFormat)
    ? { ...replacedIn(cell), ...before }
    : // The sign is gone: the clerk or an undo took the mark away, or it never got there.
      { fill: before?.supposed ? undefined : before?.fill, numberFormat: cell.numberFormat };
  // A colour that the clerk gave to a marked cell is the clerk's.
  return { figure, cell, fill: recoloured ? undefined : back.fill, numberFormat: back.numberFormat };
}

/** What a mark replaces as far as a reading tells: the number format, and the fill by plan. */
function replacedIn({ table, computed, numberFormat }: FigureCell): { fill: string; numberFormat: string } {
  const planned = table === "disclosure" ? numberFormats.money : numberFormats.count;
  return {
    fill: computed ? looks.sum.fill : looks.input.fill,
    numberFormat: isMarkFormat(numberFormat) ? planned : numberFormat,
  };
}
