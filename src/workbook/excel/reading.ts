import type { FigureId, TableId } from "../../form";
import type { Spot } from "../find/alignTable";
import type { Block } from "../find/block";
import type { Contents, SheetId } from "../port";
import type { Standing } from "./standing";

/** One of our blocks as it was read, with where it stands. */
export interface FoundBlock extends Block {
  readonly id: SheetId;
  readonly sheetId: string;
  readonly sheetName: string;
  /** Zero-based place of its corner in the sheet. */
  readonly row: number;
  readonly column: number;
  /** Only of the tables. */
  readonly numberFormats: readonly (readonly string[])[];
}

/** A figure's cell: its block and its place in it. */
export interface FigureCell extends Spot {
  readonly table: TableId;
  readonly numberFormat: string;
  readonly computed: boolean;
}

/** The fill of a cell, with the place at which it was asked for. */
export interface Fill extends Spot {
  readonly color: string;
}

/** The workbook as the last request saw it. */
export interface Reading {
  readonly contents: Contents;
  readonly blocks: ReadonlyMap<SheetId, FoundBlock>;
  readonly cells: ReadonlyMap<FigureId, FigureCell>;
  /** Of blocks without a name that several sheets hold: the names of those sheets. */
  readonly ambiguous: ReadonlyMap<SheetId, readonly string[]>;
  /** Marks that stand in the sheets, with what they replaced. */
  readonly standing: ReadonlyMap<FigureId, Standing>;
  /** What fills the cells of the marks that stood before this reading. */
  readonly fills: ReadonlyMap<FigureId, Fill>;
}
