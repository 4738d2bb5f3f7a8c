/** The workbook behind the class tables: as small as the two implementations allow. */
export type Scalar = string | number | boolean;

/** A rectangle of cells; zero-based. */
export interface Box {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface Place {
  readonly sheet: string;
  readonly box: Box;
}

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

export interface SheetState {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  /** `#RRGGBB`, or empty for none. */
  readonly tabColor: string;
  readonly gridlines: boolean;
  readonly frozenRows: number;
  readonly frozenColumns: number;
}

export type SheetChange = Partial<Omit<SheetState, "id">> & { readonly position?: number };

export interface CellContent {
  readonly value: Scalar;
  /** `=…` for a formula, else the value. */
  readonly formula: Scalar;
  readonly text: string;
}

export type BorderEdge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight";

export interface BorderLine {
  readonly style: string;
  readonly weight: string;
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
  readonly underline: string;
  readonly strikethrough: boolean;
  readonly fontColor: string;
  readonly horizontalAlignment: string;
  readonly verticalAlignment: string;
  readonly wrapText: boolean;
  readonly indentLevel: number;
  readonly numberFormat: string;
  readonly locked: boolean;
  readonly borders: Readonly<Partial<Record<BorderEdge, BorderLine>>>;
}

/** Data validation in the shape of Office.js (`DataValidationRule`, prompt, alert). */
export interface Validation {
  readonly rule: unknown;
  readonly prompt: unknown;
  readonly errorAlert: unknown;
  readonly ignoreBlanks: boolean;
}

export type Cleared = "All" | "Contents" | "Formats";

export type ModelEvent =
  | { readonly kind: "edited"; readonly place: Place; readonly before?: Scalar; readonly after?: Scalar }
  | { readonly kind: "formatted"; readonly place: Place }
  | { readonly kind: "calculated"; readonly sheet: string }
  | { readonly kind: "selected"; readonly place: Place }
  | { readonly kind: "activated"; readonly sheet: string; readonly previous: string }
  | { readonly kind: "sheetAdded" | "sheetDeleted"; readonly sheet: string }
  | { readonly kind: "sheetRenamed"; readonly sheet: string; readonly before: string; readonly after: string }
  | {
      readonly kind: "shifted";
      readonly sheet: string;
      readonly axis: "row" | "column";
      readonly at: number;
      /** Lines inserted; negative for lines removed. */
      readonly count: number;
    };

export interface SpreadsheetModel {
  /** Resolves when computed values are current. */
  settle(): Promise<void>;
  subscribe(listener: (event: ModelEvent) => void): void;

  sheets(): readonly SheetState[];
  /** Adds a sheet at the end and returns its id. */
  addSheet(name: string): string;
  deleteSheet(id: string): void;
  changeSheet(id: string, change: SheetChange): void;
  activeSheet(): string;
  activate(sheet: string): void;
  selection(): Place;
  select(place: Place): void;

  read(place: Place): readonly (readonly CellContent[])[];
  /** Writes as typed; null leaves a cell as it is, an empty text empties it. */
  write(place: Place, entries: readonly (readonly (Scalar | null)[])[]): void;
  clear(place: Place, what: Cleared): void;
  /** The smallest box around everything used, undefined for an empty sheet. */
  usedBox(sheet: string, valuesOnly: boolean): Box | undefined;

  format(sheet: string, row: number, column: number): CellFormat;
  setFormat(place: Place, change: Partial<Omit<CellFormat, "borders">>): void;
  setBorder(place: Place, edge: BorderEdge, change: Partial<BorderLine>): void;

  merges(sheet: string): readonly Box[];
  merge(place: Place): void;
  unmerge(place: Place): void;

  /** Width of a column or height of a row in points. */
  lineSize(sheet: string, axis: "row" | "column", index: number): number;
  setLineSize(sheet: string, axis: "row" | "column", index: number, count: number, points: number): void;

  validation(place: Place): Validation | undefined;
  setValidation(place: Place, validation: Validation | undefined): void;

  /** Inserts (count > 0) or removes (count < 0) whole rows or columns. */
  shift(sheet: string, axis: "row" | "column", at: number, count: number): void;
}
