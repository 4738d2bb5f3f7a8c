import type { SheetId } from "../sheetId";

/** A rectangle of cells of one sheet; zero-based. */
export interface Box {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** How cells look. What is left out stays as the workbook has it. Sizes in points, colours `#RRGGBB`. */
export interface Style {
  readonly fill?: string;
  readonly bold?: boolean;
  readonly size?: number;
  readonly fontName?: string;
  readonly fontColor?: string;
  readonly horizontal?: "Left" | "Center" | "Right";
  readonly vertical?: "Top" | "Center";
  readonly wrap?: boolean;
  readonly numberFormat?: string;
}

export type EntryRule =
  | { readonly kind: "wholeNumber"; readonly minimum: number }
  | { readonly kind: "decimal"; readonly minimum: number }
  | { readonly kind: "list"; readonly entries: readonly string[] };

/** What may be typed, with the words shown when the cell is chosen and when something else is typed. */
export interface Validation {
  readonly box: Box;
  readonly rule: EntryRule;
  readonly prompt: { readonly title: string; readonly message: string };
  /** Warns, and lets the clerk go on. */
  readonly alert: { readonly title: string; readonly message: string };
}

/**
 * A conditional format by which a table checks itself: the cells of the box for which the formula holds get the
 * mark. The formula is written for the first cell of the box.
 */
export interface CellCheck {
  readonly box: Box;
  readonly formula: string;
  readonly mark: "suspect" | "mandatory";
}

/** One of the standard sheets, ready to be carried out in Excel or written to a file. */
export interface SheetPlan extends PlannedSheet {
  readonly id: SheetId;
}

/** A sheet of any kind: what stands where, and how it looks. */
export interface PlannedSheet {
  readonly sheet: string;
  /** The block that `values` fill, from A1: values, and formulas as texts beginning with `=`. */
  readonly values: readonly (readonly (string | number)[])[];
  readonly merges: readonly Box[];
  readonly bordered: readonly Box[];
  /** In order; later styles win. */
  readonly styles: readonly { readonly boxes: readonly Box[]; readonly style: Style }[];
  readonly validations: readonly Validation[];
  /** In order; the first that holds for a cell wins. */
  readonly checks: readonly CellCheck[];
  /** Workbook-wide defined names. */
  readonly names: readonly { readonly name: string; readonly box: Box }[];
  /** Points, by column and by row. */
  readonly columnWidths: readonly number[];
  readonly rowHeights: readonly { readonly row: number; readonly rows: number; readonly height: number }[];
  readonly frozenRows: number;
  /** Columns that stay in view; written to files only. */
  readonly frozenColumns?: number;
  readonly page: {
    readonly orientation: "portrait" | "landscape";
    /** Rows repeated on every printed page. */
    readonly titleRows?: { readonly row: number; readonly rows: number };
    readonly area: Box;
  };
}
