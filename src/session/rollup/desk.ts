import type { Fact, UnitFigures } from "../../figures";
import type { SentFiling } from "../../files/work";
import type { FigureId } from "../../form";
import type { Overview, RosterEntry, Share, UnreadableFile } from "../../rollup";
import type { WrittenSheet } from "../../sheets/plan";

/** A file that was chosen, with its path below the chosen folder. */
export interface ChosenFile {
  readonly path: string;
  readonly content: Blob;
}

/** What files are for: this year's of the units, or last year's. */
export type FileKind = "units" | "last";

/** What was found in chosen files, archives opened. */
export interface OpenedFiles {
  /** The places of the files to be read, in their order, with their names. */
  readonly files: readonly { readonly at: number; readonly file: string }[];
  readonly passedOver: number;
}

/** What a roll-up is made with beside the files. */
interface RollupSettings {
  readonly roster?: readonly RosterEntry[];
  readonly own?: SentFiling;
  /** Files that do not count, with the reason. */
  readonly leftOut: ReadonlyMap<string, string>;
}

/** One unit in full. */
export interface UnitDetail {
  readonly at: number;
  readonly name: string;
  /** What is probably wrong, and what it should be; then what the checks found. */
  readonly findings: readonly { readonly grade: "suspect" | "mandatory" | "query"; readonly text: string }[];
  /** 退回单 as text; undefined where there is nothing to ask. */
  readonly slip: string | undefined;
}

/** With what the report of the whole can be begun; see `begun` in the roll-up. */
export interface SentBegun {
  readonly figures: ReadonlyMap<FigureId, string>;
  readonly facts: readonly Fact[];
  readonly units: readonly UnitFigures[];
}

/** What the files come to that have been read so far. */
export interface AddedUp {
  /** Undefined where no unit's report could be read. */
  readonly overview: Overview | undefined;
  readonly unreadable: readonly UnreadableFile[];
}

/**
 * Where the files of many units are read and added up, apart from the window. All that goes in and out is plain data.
 * A file that cannot be read is told with the adding up, and rejects nothing.
 */
export interface RollupDesk {
  readonly open: (kind: FileKind, files: readonly ChosenFile[]) => Promise<OpenedFiles>;
  /** Reads one file; false where that cannot be done. */
  readonly read: (at: number) => Promise<boolean>;
  readonly forget: (kind: FileKind) => Promise<void>;
  readonly roster: (content: Blob) => Promise<readonly RosterEntry[]>;
  /** Adds up what has been read so far. */
  readonly roll: (settings: RollupSettings) => Promise<AddedUp>;
  readonly slice: (figure: FigureId) => Promise<readonly Share[]>;
  readonly unit: (at: number) => Promise<UnitDetail | undefined>;
  /** 退回单 of a unit as a Word file. */
  readonly slip: (at: number) => Promise<Uint8Array | undefined>;
  /** Every 退回单 in one .zip; undefined where there is none. */
  readonly slips: () => Promise<Uint8Array | undefined>;
  readonly sheets: () => Promise<readonly WrittenSheet[]>;
  readonly workbook: () => Promise<Uint8Array>;
  /** Every value of every unit that counts, one a row. */
  readonly tidy: () => Promise<string>;
  /** 下发: a workbook for every unit of the roster, for the year after last year's files, in one .zip. */
  readonly issue: (roster: readonly RosterEntry[], year: number) => Promise<Uint8Array>;
  readonly begun: () => Promise<SentBegun>;
}
