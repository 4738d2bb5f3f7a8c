import type { Audit } from "../audit";
import type { Content, Filing, Paragraph } from "../figures";
import type { FigureId } from "../form";
import type { Cover, SheetStatus } from "../sheets/port";
import type { Kept } from "./kept";

export type Tab = "fill" | "check" | "report";

/** A workbook that has been read and audited. */
export interface OpenBook {
  readonly kind: "open";
  readonly sheets: readonly SheetStatus[];
  readonly filing: Filing;
  readonly audit: Audit;
  /** The tables carry the rules by which the workbook checks itself. */
  readonly selfChecking: boolean;
  /** Marks that were asked for stand in the tables. */
  readonly marked: boolean;
  /** What the cells hold to the letter, so that a correction can be taken back exactly. */
  readonly typed: ReadonlyMap<FigureId, Content>;
  /** The 模板 column of 正文. */
  readonly templates: readonly Paragraph[];
  /** The texts of 生成结果 that the clerk has changed; the filing has them as its own words. */
  readonly edited: readonly Paragraph[];
}

/** The workbook as it was last read; `why` of an unreachable one says what to do. */
export type Book =
  { readonly kind: "opening" } | { readonly kind: "unreachable"; readonly why: string } | OpenBook;

/** Something to decide before the pane goes on, asked beside the button that raised it. */
export interface Question {
  readonly about: "example" | "zeros" | "lastYear" | "figures" | "results" | "texts" | "nextYear" | "removal";
  /** Several lines where there is much to say. */
  readonly text: string;
  /** What the button that goes on says. */
  readonly yes: string;
  /** A second way to go on. */
  readonly other?: string;
}

/** The answer to a question; false calls the action off. */
export type Answer = false | "yes" | "other";

/** What the clerk typed about the unit before 封面 stands. */
export type CoverDraft = Partial<Pick<Cover, "unit" | "organ" | "year">>;

/** The last correction, as long as it can be taken back. */
export interface Correction {
  readonly before: ReadonlyMap<FigureId, string | number | null>;
  readonly after: ReadonlyMap<FigureId, number>;
}

/** What an action came to. */
export interface Notice {
  readonly tone: "good" | "bad";
  readonly text: string;
}

export interface State {
  readonly tab: Tab;
  readonly book: Book;
  readonly draft?: CoverDraft;
  /** What is being done, in words for the person who waits. */
  readonly work?: string;
  readonly question?: Question;
  readonly correction?: Correction;
  readonly notice?: Notice;
  /** What the workbook keeps out of sight; absent until it has been read. */
  readonly kept?: Kept;
  /** This year's report from elsewhere, as far as it was read since the pane was opened: for its text. */
  readonly imported?: Filing;
  /** The figure whose cell is selected in the sheet. */
  readonly selected?: FigureId;
  /** Where F8 went last. */
  readonly visited?: FigureId;
  /** When the workbook was last read and audited. */
  readonly checkedAt?: Date;
  /** Why it could not be read again since; what is shown is as old as `checkedAt`. */
  readonly outOfDate?: string;
  /** For screen readers. */
  readonly announcement: string;
}

export const opening: State = { tab: "fill", book: { kind: "opening" }, announcement: "" };
