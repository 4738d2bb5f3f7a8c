import type { EditionId, FigureId, Form, Place } from "../form";
import type { HeldContent, Fact, Organ, Paragraph } from "../figures";
import type { Page } from "./page/page";
import type { SheetPlan } from "./plan/sheetPlan";
import type { WrittenSheet } from "./plan/writtenSheet";
import type { SheetId } from "./sheetId";

export type { SheetId } from "./sheetId";

/**
 * Why the workbook did not do something. `editing`: a cell is being edited; `protected`: sheet or cells are
 * locked; `gone`: what was asked for is not there any more; `changed`: somebody has changed these cells since
 * they were read; `hidden`: the sheet is hidden; `newer`: a later version of the add-in has worked on this workbook;
 * `busy`: Excel has no time now; `unsupported`: this Excel cannot; `failed`: anything else, with what Excel said.
 */
export type Refusal = {
  readonly ok: false;
  readonly reason:
    | "editing"
    | "protected"
    | "gone"
    | "changed"
    | "hidden"
    | "newer"
    | "busy"
    | "unsupported"
    | "failed";
  /** What Excel said, for the one who looks after the computer; not for the clerk. */
  readonly detail?: string;
  /**
   * What stands in the workbook all the same, because it could not be taken back: addresses such as `表三!D5:D9`,
   * or names of sheets. Absent where the workbook is as it was before.
   */
  readonly left?: readonly string[];
};

export type Outcome<Done extends object = object> = ({ readonly ok: true } & Done) | Refusal;

/**
 * How one of our sheets stands. `damaged`: it is there, but not enough of its labels are to say which cell is
 * which. `ambiguous`: several sheets hold such a table and none has its name. Neither is read or written; with
 * `adopt` the clerk says which sheet is meant.
 */
export interface SheetStatus {
  readonly id: SheetId;
  /** The standard name, e.g. 表三. */
  readonly title: string;
  readonly state: "present" | "missing" | "damaged" | "ambiguous";
  /** The name of the sheet in this workbook; absent where missing or ambiguous. */
  readonly name?: string;
  /** The names of the sheets among which the clerk must choose; for a damaged one those that might replace it. */
  readonly among?: readonly string[];
}

/** 封面. Undefined where the cell is blank or cannot be read. */
export interface Cover {
  readonly unit: string;
  readonly shortName: string;
  readonly organ: Organ | undefined;
  readonly year: number | undefined;
  readonly contact: string;
  readonly edition: EditionId | undefined;
}

/** What a cell of a figure holds. */
export interface FigureContent extends HeldContent {
  /** Where the cell stands on its sheet: `D17`. */
  readonly address?: string;
}

/** Everything on our sheets, as one reading found it. Figures without a cell are absent from `figures`. */
export interface Contents {
  readonly sheets: readonly SheetStatus[];
  readonly cover: Cover;
  /** The variant of the form whose rows and columns the tables have. */
  readonly form: Form;
  readonly figures: ReadonlyMap<FigureId, FigureContent>;
  /** The tables carry conditional formats: they check themselves, with the pane closed too. */
  readonly selfChecking: boolean;
  /** Marks that the add-in has drawn stand in the tables. */
  readonly marked: boolean;
  /** All rows of 其他数据, as `Values.facts` would put them back. */
  readonly factRows: readonly Fact[];
  /** The 模板 column of 正文, where the clerk wrote something. */
  readonly paragraphs: readonly Paragraph[];
  /** The 生成结果 column of 正文. */
  readonly results: readonly Paragraph[];
  /** Changes whenever somebody keeps something out of sight; empty where nothing is kept there. */
  readonly keptStamp: string;
  /** Formulas are calculated only when Excel is told to: what they show may be old. */
  readonly calculatedByHand: boolean;
}

export type MarkKind = "suspect" | "mandatory" | "query";

export interface Mark {
  readonly figure: FigureId;
  readonly kind: MarkKind;
}

/** A generated paragraph for the sheet 正文. */
export interface Written {
  readonly place: Place;
  readonly text: string;
  readonly status: string;
}

/** Values to write. What is left out stays as it is; cells with formulas are never overwritten. */
export interface Values {
  readonly figures?: ReadonlyMap<FigureId, string | number | null>;
  readonly cover?: Partial<Cover>;
  /** Replaces all rows of 其他数据. */
  readonly facts?: readonly Fact[];
  /** The clerk's own words, into the 模板 column of 正文. */
  readonly paragraphs?: readonly Paragraph[];
  /** 写入工作表: into the 生成结果 and 状态 columns of 正文. */
  readonly written?: readonly Written[];
}

/**
 * Something happened on our sheets: a hint to read again, never the news itself. Hints come debounced, edits
 * before selections. `figure` is the figure of the selected cell, if it is one.
 */
export type Hint =
  | { readonly kind: "edited" }
  | {
      readonly kind: "selected";
      readonly figure?: FigureId;
      /** The figure that the selected cell shows added up over units, on a sheet that `addSheets` has added. */
      readonly sum?: FigureId;
    };

export interface Removed {
  /** The names of the sheets that are gone. */
  readonly removed: readonly string[];
  /** The names of sheets that stay, because they hold something else too. */
  readonly stayed: readonly string[];
}

export interface Tidied {
  /** The names of the sheets whose cells have their looks back. */
  readonly tidied: readonly string[];
  /** The names of those that were left, because rows or columns were put into them. */
  readonly left: readonly string[];
}

/** The workbook that the clerk has open. No member ever rejects: what goes wrong is an outcome. */
export interface Workbook {
  /**
   * Whether Ctrl+Z still works after the add-in has changed the workbook. `lost`: every change by the add-in, even a
   * mark, empties the list of steps to undo, so that the pane must offer its own way back.
   */
  undoList(): "kept" | "lost";
  /**
   * Adds the planned sheets that are missing, in one batch; answers which were added, and whether how they are printed
   * could be set: it cannot where no printer is installed. Never overwrites.
   */
  insert(
    plans: readonly SheetPlan[],
  ): Promise<Outcome<{ readonly added: readonly SheetStatus[]; readonly printable: boolean }>>;
  /**
   * Adds sheets of other kinds behind those that are there, in one batch; answers their names. A name that is taken
   * gets a number, which formulas on the others follow. Never overwrites; `removeSheets` takes them out again.
   */
  addSheets(
    sheets: readonly WrittenSheet[],
  ): Promise<Outcome<{ readonly added: readonly string[]; readonly printable: boolean }>>;
  /** Deletes the sheets that `addSheets` has added since the workbook was opened. That cannot be undone: ask first. */
  removeSheets(): Promise<Outcome<{ readonly removed: readonly string[] }>>;
  /**
   * Puts a page into the workbook and shows it. One that stands already is shown as it is, unless `anew`: then the sheet
   * that held it goes, with whatever was added to it, which cannot be undone. Ask first.
   */
  showPage(
    page: Page,
    anew: boolean,
  ): Promise<Outcome<{ readonly sheet: string; readonly stood: boolean; readonly charts: boolean }>>;
  /**
   * Reads all our sheets in one request. When one is newly missing, the workbook is searched for it by its
   * labels, and the one that is found gets its name back.
   */
  read(): Promise<Outcome<{ readonly contents: Contents }>>;
  /** Takes the block on a sheet for ours, whatever was so before; `gone` if the sheet holds no such block. */
  adopt(id: SheetId, sheet: string): Promise<Outcome>;
  /**
   * Puts the rules into the tables by which the workbook checks itself, in place of those that are there; answers how
   * many. Freshly inserted tables have them.
   */
  addChecks(): Promise<Outcome<{ readonly rules: number }>>;
  /**
   * Brings the looks of the planned sheets back, as after a paste: fonts, fills, number formats, borders, widths. Takes
   * marks away; no content changes. A refusal may leave some looks restored and others not.
   */
  tidy(plans: readonly SheetPlan[]): Promise<Outcome<Tidied>>;
  /** Makes the marks in the sheets equal to these: adds, changes and takes away, touching only what differs. */
  mark(marks: readonly Mark[]): Promise<Outcome<{ readonly changed: number }>>;
  /** Writes values in one request; answers how many cells were written and which figures have no cell to type in. */
  write(
    values: Values,
  ): Promise<Outcome<{ readonly written: number; readonly skipped: readonly FigureId[] }>>;
  /** Shows a figure: activates its sheet and selects its cell. */
  reveal(figure: FigureId): Promise<Outcome>;
  /** The figure whose cell is selected, if it is one. */
  selection(): Promise<Outcome<{ readonly figure: FigureId | undefined }>>;
  /** Listens to edits and selections until `stop` is called. */
  watch(listener: (hint: Hint) => void): Promise<Outcome<{ readonly stop: () => Promise<void> }>>;
  /**
   * Takes everything of ours out of the workbook: marks, names and what is kept out of sight, and with `sheets`
   * the sheets too. That cannot be undone: ask first. Sheets that hold something else as well stay.
   */
  remove(what: "sheets" | "traces"): Promise<Outcome<Removed>>;
  /**
   * Keeps a value in the workbook, out of sight; answers only after reading it back. `change` gets the value that
   * stands there now, which another pane may have written since this one read it, and answers the one to be kept.
   */
  saveSetting(
    key: string,
    change: (now: unknown) => unknown,
  ): Promise<Outcome<{ readonly value: unknown; readonly stamp: string }>>;
  /** A kept value; undefined if there is none. */
  loadSetting(key: string): Promise<Outcome<{ readonly value: unknown }>>;
}
