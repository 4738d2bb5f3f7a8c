import type { FigureId } from "../../form";
import type { Overview, RosterEntry, Share, UnreadableFile } from "../../rollup";
import type { FileKind, UnitDetail } from "./desk";

/** A file that is still to be read. */
export interface WaitingFile {
  readonly at: number;
  readonly file: string;
  readonly kind: FileKind;
}

/** One figure over all units. */
interface Slice {
  readonly figure: FigureId;
  readonly shares: readonly Share[];
}

/** 汇总 as it stands. */
export interface RollupState {
  /** Files to be read, the next one first. */
  readonly waiting: readonly WaitingFile[];
  /** How many have been read since the last pause. */
  readonly done: number;
  /** Stopping: the clerk has said stop, and the last file or the adding up is still under way. */
  readonly reading: "off" | "on" | "stopping";
  /** Lock files that were passed over. */
  readonly passedOver: number;
  /** The names of the files that were chosen, archives opened; one that is chosen again takes the place of the first. */
  readonly chosen: Readonly<Record<FileKind, ReadonlySet<string>>>;
  readonly roster?: readonly RosterEntry[];
  /** Files that do not count, with the reason. */
  readonly leftOut: ReadonlyMap<string, string>;
  /** Files that could not be read, each with the reason and what to do. */
  readonly unreadable: readonly UnreadableFile[];
  /** Absent until a report of a unit has been read. */
  readonly overview?: Overview;
  /** The figure that is looked at closely. */
  readonly slice?: Slice;
  /** The unit that is looked at closely; the figure that led to it is kept. */
  readonly unit?: UnitDetail;
  /** The sheets that were added to the workbook. */
  readonly sheets: readonly string[];
}

export const nothingReceived: RollupState = {
  waiting: [],
  done: 0,
  reading: "off",
  passedOver: 0,
  chosen: { units: new Set(), last: new Set() },
  leftOut: new Map(),
  unreadable: [],
  sheets: [],
};
