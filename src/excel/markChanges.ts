import type { FigureId } from "../form";
import { looks, numberFormats } from "../sheets/plan/looks";
import type { Mark } from "../sheets/port";
import { isMarkFill, isMarkFormat, markFormat } from "./markLook";
import type { FigureCell, Reading } from "./reading";
import type { Look } from "./look";
import type { Standing } from "./standing";

/** A cell to be marked. */
export interface Paint {
  readonly figure: FigureId;
  readonly cell: FigureCell;
  readonly mark: Standing;
}

/** A cell to be given back. */
export interface Restore {
  /** The figure whose cell it is, if it is one's. */
  readonly figure: FigureId | undefined;
  readonly cell: FigureCell;
  readonly look: Look;
}

export interface MarkChanges {
  /** The marks that stand afterwards. */
  readonly next: ReadonlyMap<FigureId, Standing>;
  readonly paints: readonly Paint[];
  readonly restores: readonly Restore[];
}

/**
 * What has to change so that exactly the wanted marks stand. The number format tells whether a mark is really
 * there: an undo, or another program, may have taken it away while the record says that it stands.
 */
export function markChanges(wanted: readonly Mark[], { cells, standing, strays }: Reading): MarkChanges {
  const next = new Map<FigureId, Standing>();
  const paints: Paint[] = [];
  for (const { figure, kind } of wanted) {
    const cell = cells.get(figure);
    if (!cell || next.has(figure)) continue;
    const recorded = standing.get(figure);
    const mark: Standing = { kind, ...lookUnderneath(cell, recorded) };
    next.set(figure, mark);
    if (recorded?.kind === kind && cell.numberFormat === markFormat(kind, mark.numberFormat)) continue;
    paints.push({ figure, cell, mark });
  }
  const restores: Restore[] = strays.map((cell) => ({
    figure: undefined,
    cell,
    look: lookUnderneath(cell, undefined),
  }));
  for (const [figure, cell] of cells) {
    const recorded = standing.get(figure);
    if (next.has(figure) || (!recorded && !isMarkFormat(cell.numberFormat))) continue;
    restores.push({ figure, cell, look: lookUnderneath(cell, recorded) });
  }
  return { next, paints, restores };
}

/**
 * The look that a cell has without its mark. A sign that no record explains was copied here together with a
 * marked cell: the look by plan is then the best guess. A colour that the clerk gave to a marked cell is the
 * clerk's, unless it is to the digit one of our own: after a failure half way, sign and colour may be of two kinds.
 */
function lookUnderneath(cell: FigureCell, recorded: Standing | undefined): Look {
  const hasSign = isMarkFormat(cell.numberFormat);
  const hasFill = (hasSign || recorded !== undefined) && isMarkFill(cell.fill);
  const { fill, numberFormat } = recorded ?? plannedLook(cell);
  return {
    fill: hasFill ? fill : cell.fill,
    numberFormat: hasSign ? numberFormat : cell.numberFormat,
  };
}

const plannedLook = ({ table, computed }: FigureCell): Look => ({
  fill: computed ? looks.sum.fill : looks.input.fill,
  numberFormat: table === "disclosure" ? numberFormats.money : numberFormats.count,
});
