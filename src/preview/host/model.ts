/** The workbook behind the class tables, with only what the add-in needs. */
export type Scalar = string | number | boolean;

/** A rectangle of cells; zero-based. */
export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface CellPlace {
  readonly sheet: string;
  readonly box: Rectangle;
}

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

export interface SheetState {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  readonly gridlines: boolean;
  readonly frozenRows: number;
}

export type SheetChange = Partial<Pick<SheetState, "visibility" | "gridlines" | "frozenRows">>;

export interface CellContent {
  readonly value: Scalar;
  /** `=…` for a formula, else the value. */
  readonly formula: Scalar;
  readonly text: string;
}

export type BorderEdge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight";

export interface BorderLine {
  readonly style: string;
  /** `#RRGGBB`. */
  readonly color: string;
}

/** Everything about the look of one cell. Sizes in points, colours as `#RRGGBB`. */
export interface CellFormat {
  /** Empty for no fill. */
  readonly fill: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** As Office.js names it: `None`, `Single`. */
  readonly underline: string;
  readonly strikethrough: boolean;
  readonly fontColor: string;
  readonly horizontalAlignment: string;
  readonly verticalAlignment: string;
  readonly wrapText: boolean;
  readonly numberFormat: string;
  readonly borders: Readonly<Partial<Record<BorderEdge, BorderLine>>>;
}

export type FormatChange = Partial<Omit<CellFormat, "borders">>;

/** Data validation in the shape of Office.js (`DataValidationRule`, prompt, alert). */
export interface HostValidation {
  readonly rule: unknown;
  readonly prompt: unknown;
  readonly errorAlert: unknown;
}

/** A look that cells get while a formula, written for the first of them, holds. */
export interface ConditionalFormat {
  readonly id: string;
  readonly box: Rectangle;
  readonly formula: string;
  readonly fill: string;
  readonly numberFormat: string;
}

export type ModelEvent =
  | { readonly kind: "edited"; readonly place: CellPlace; readonly before?: Scalar; readonly after?: Scalar }
  | { readonly kind: "selected"; readonly place: CellPlace }
  | { readonly kind: "activated"; readonly sheet: string }
  | { readonly kind: "sheetAdded" | "sheetDeleted"; readonly sheet: string }
  | {
      readonly kind: "shifted";
      readonly sheet: string;
      readonly axis: "row" | "column";
      readonly at: number;
      /** Lines inserted; negative for lines removed. */
      readonly count: number;
    };

/** What the sheets of a workbook can do. */
export interface SheetModel {
  sheets(): readonly SheetState[];
  /** Adds a sheet at the end and returns its id. */
  addSheet(name: string): string;
  deleteSheet(id: string): void;
  changeSheet(id: string, change: SheetChange): void;
  activate(sheet: string): void;
  selection(): CellPlace;
  select(place: CellPlace): void;
}

/** What cells hold. */
export interface CellModel {
  read(place: CellPlace): readonly (readonly CellContent[])[];
  /** Writes as typed; null leaves a cell as it is, an empty text empties it. */
  write(place: CellPlace, entries: readonly (readonly (Scalar | null)[])[]): void;
  /** The smallest box around all contents, undefined for an empty sheet. */
  usedBox(sheet: string): Rectangle | undefined;
  merge(place: CellPlace): void;
  /** Takes every merge apart that touches the place. */
  unmerge(place: CellPlace): void;
}

/** How cells look and what may be typed in them. */
export interface LookModel {
  format(sheet: string, row: number, column: number): CellFormat;
  setFormat(place: CellPlace, change: FormatChange): void;
  setBorder(place: CellPlace, edge: BorderEdge, change: Partial<BorderLine>): void;
  /** Width of columns or height of rows in points. */
  setLineSize(sheet: string, axis: "row" | "column", index: number, count: number, points: number): void;
  /** Changes the parts of the validation that are given. */
  setValidation(place: CellPlace, change: Partial<HostValidation>): void;
  /** The conditional formats of a sheet; the first that holds wins. */
  conditionalFormats(sheet: string): readonly ConditionalFormat[];
  setConditionalFormats(sheet: string, formats: readonly ConditionalFormat[]): void;
}

export interface SpreadsheetModel extends SheetModel, CellModel, LookModel {
  /** Whether charts can be put over its cells. */
  readonly drawsCharts: boolean;
  /** Resolves when computed values are current; undefined if they always are. */
  settle(): Promise<void> | undefined;
  subscribe(listener: (event: ModelEvent) => void): void;
}
