import type { FigureId, TableId } from "../form";
import type { Spot } from "../figures/recognise";
import type { SheetBlock } from "../sheets/find/block";
import type { Contents, SheetId } from "../sheets/port";
import type { AppliedMark } from "./appliedMarks";

/** One of our blocks as it was read, with where it stands. */
export interface FoundBlock extends SheetBlock {
  readonly id: SheetId;
  readonly sheetId: string;
  readonly sheetName: string;
  /** Zero-based place of its corner in the sheet. */
  readonly row: number;
  readonly column: number;
  /** Only the tables have them. */
  readonly numberFormats: readonly (readonly string[])[];
}

/** A figure's cell: its block, its place in it, and its number format, which tells a mark. */
export interface PlacedFigure extends Spot {
  readonly table: TableId;
  readonly numberFormat: string;
  readonly computed: boolean;
}

/** The workbook as the last request saw it. */
export interface WorkbookReading {
  readonly contents: Contents;
  readonly blocks: ReadonlyMap<SheetId, FoundBlock>;
  readonly cells: ReadonlyMap<FigureId, PlacedFigure>;
  /** Cells of tables that bear a sign of ours but hold no figure: copied there, or of a damaged table. */
  readonly strays: readonly PlacedFigure[];
  /** Of blocks that are missing or damaged: the names of the sheets that hold such a block. */
  readonly choices: ReadonlyMap<SheetId, readonly string[]>;
  /** Marks that stand in the sheets, with what they replaced. */
  readonly standing: ReadonlyMap<FigureId, AppliedMark>;
  /** The sheet that keeps what must last stands in the workbook. */
  readonly hasKeptSheet: boolean;
  /** The record that an earlier version left in the settings still holds, because the sheet has none. */
  readonly isMarkedInSettings: boolean;
  /** A later version of the add-in has marked this workbook in its own way. */
  readonly newer: boolean;
}
