import type { FigureId } from "../form";
import { markKindOf } from "../sheets/plan/markLook";
import type { Mark, MarkKind } from "../sheets/port";
import type { PlacedFigure, WorkbookReading } from "./reading";
import type { AppliedMark } from "./appliedMarks";

/** A cell to be marked, or to be given back. */
export interface MarkChange {
  /** The figure whose cell it is, if it is one's. */
  readonly figure: FigureId | undefined;
  readonly cell: PlacedFigure;
  /** The mark that it gets; undefined where it gets its own look back. */
  readonly kind: MarkKind | undefined;
  readonly recorded: AppliedMark | undefined;
}

export interface MarkChanges {
  /** The marks that stand already as they are wanted, and those of tables that are not to be found now. */
  readonly staying: ReadonlyMap<FigureId, AppliedMark>;
  readonly changes: readonly MarkChange[];
}

/**
 * What has to change so that exactly the wanted marks stand. The number format tells whether a mark is really
 * there: an undo, or another program, may have taken it away while the record says that it stands.
 */
export function markChanges(
  wanted: readonly Mark[],
  { cells, standing, strays }: WorkbookReading,
): MarkChanges {
  const staying = new Map([...standing].filter(([figure]) => !cells.has(figure)));
  const changes: MarkChange[] = strays.map((cell) => ({
    figure: undefined,
    cell,
    kind: undefined,
    recorded: undefined,
  }));
  const kinds = new Map([...wanted].reverse().map(({ figure, kind }) => [figure, kind]));
  for (const [figure, cell] of cells) {
    const recorded = standing.get(figure);
    const kind = kinds.get(figure);
    const shown = markKindOf(cell.numberFormat);
    if (kind !== undefined && recorded?.kind === kind && shown === kind) staying.set(figure, recorded);
    else if (kind !== undefined || recorded || shown) changes.push({ figure, cell, kind, recorded });
  }
  return { staying, changes };
}
