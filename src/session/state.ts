import type { Audit } from "../audit";
import type { Content, Fact, Filing, Paragraph, UnitFigures } from "../figures";
import type { FigureId, Place } from "../form";
import type { PictureId } from "../pictures";
import type { PageId } from "../sheets/page/page";
import type { Cover, SheetStatus } from "../sheets/port";
import type { Kept } from "./kept";
import type { Copied } from "./outside";
import type { RollupState } from "./rollup/state";
import type { TextDraft } from "./textDraft";

export type Tab = "fill" | "check" | "report" | "rollup";

/** A workbook that has been read and audited. */
export interface OpenBook {
  readonly kind: "open";
  readonly sheets: readonly SheetStatus[];
  readonly filing: Filing;
  readonly audit: Audit;
  /** The tables carry the rules by which the workbook checks itself. */
  readonly selfChecking: boolean;
  /** Formulas are calculated only when Excel is told to: sums may show what they came to earlier. */
  readonly calculatedByHand: boolean;
  /** Marks that were asked for stand in the tables. */
  readonly marked: boolean;
  /** What the cells hold to the letter, so that a correction can be taken back exactly. */
  readonly typed: ReadonlyMap<FigureId, Content>;
  /** All rows of 其他数据, those without a value too. */
  readonly factRows: readonly Fact[];
  /** Where the cells stand on their sheets: `D17`. */
  readonly addresses: ReadonlyMap<FigureId, string>;
  /** The 模板 column of 正文. */
  readonly templates: readonly Paragraph[];
  /** The 生成结果 column of 正文. */
  readonly results: readonly Paragraph[];
  /** The texts of 生成结果 that the clerk has changed; the filing has them as its own words. */
  readonly edited: readonly Paragraph[];
}

/**
 * The workbook as it was last read; else `why` says what to do. One that is still opening is tried again
 * automatically.
 */
type Book =
  | { readonly kind: "opening"; readonly why?: string }
  | { readonly kind: "unreachable"; readonly why: string }
  | OpenBook;

/** Something to decide before the pane goes on, asked beside the button that raised it. */
export interface Question {
  readonly about:
    | "example"
    | "zeros"
    | "lastYear"
    | "figures"
    | "results"
    | "texts"
    | "restore"
    | "nextYear"
    | "removal"
    | "rollup"
    | "received"
    | "receivedLast"
    | PageId;
  /** Several lines where there is much to say. */
  readonly text: string;
  /** The ways to go on, the safest first. */
  readonly choices: readonly Choice[];
  /** Values of the sheets that a file says otherwise. */
  readonly differences?: readonly FileDifference[];
  /** Where the other values come from; an import if not given. */
  readonly there?: string;
  /** Texts that would read otherwise. */
  readonly changes?: readonly TextChange[];
}

/** A text of 正文 before and after. */
export interface TextChange {
  /** What staff call the place. */
  readonly name: string;
  readonly before: string;
  readonly after: string;
  /** The clerk has written what stands there into 生成结果. */
  readonly isOwn?: true;
}

/** One way to go on from a question. */
export interface Choice {
  /** `take` writes those of the differences that are ticked. */
  readonly answer: "yes" | "other" | "take";
  readonly label: string;
  /** What it takes away cannot be brought back by an undo of ours. */
  readonly destroys?: true;
}

/** A figure of which the sheet and a file say different things. */
export interface FileDifference {
  readonly figure: FigureId;
  readonly here: string;
  readonly there: string;
}

/** The answer to a question: false calls the action off; of differences those to take from the file. */
export type Answer = false | "yes" | "other" | { readonly take: readonly FigureId[] };

/** What the clerk typed about the unit before 封面 stands. */
export type CoverDraft = Partial<Pick<Cover, "unit" | "organ" | "year">>;

/** What wrote into the tables: 改正, 填 0, an import, or the sums of 汇总. */
export type Writing = "correct" | "zeros" | "import" | "rollup";

/** The last change of the tables by the pane, as long as it can be taken back. */
export interface Correction {
  readonly by: Writing;
  readonly before: ReadonlyMap<FigureId, string | number | null>;
  readonly after: ReadonlyMap<FigureId, number>;
  /** What was written beside the tables, and goes back with them. */
  readonly beside?: WrittenBeside;
}

/** 其他数据 before and after a change, and the units that the workbook kept before it. */
export interface WrittenBeside {
  readonly before: readonly Fact[];
  readonly after: readonly Fact[];
  readonly units: readonly UnitFigures[];
}

/** What an action came to. */
export interface Notice {
  readonly tone: "good" | "bad";
  readonly text: string;
}

export interface State {
  /** The year that is reported on now, by the calendar. */
  readonly thisYear: number;
  readonly tab: Tab;
  readonly book: Book;
  readonly draft?: CoverDraft;
  /** The day under 落款, as it is printed. */
  readonly date: string;
  /** Places of 正文 whose 生成结果 is not what the tables and templates give now. */
  readonly stale: readonly Place[];
  /** The pictures that go into the report; none unless they are chosen. */
  readonly pictures: readonly PictureId[];
  /** What is being done, in words for the person who waits. */
  readonly work?: string;
  /** Ends what is being done, where that can be and takes its time. */
  readonly stop?: () => void;
  readonly question?: Question;
  readonly correction?: Correction;
  readonly notice?: Notice;
  /** Reasons for findings that are being written, by the findings' codes. */
  readonly explaining?: ReadonlyMap<string, string>;
  /** A content that the host did not accept into the clipboard, to be copied by hand. */
  readonly byHand?: Copied;
  /** The example with a planted slip is being tried. */
  readonly trying?: true;
  /** What the workbook keeps out of sight; absent until it has been read. */
  readonly kept?: Kept;
  /** This year's report from elsewhere, as far as it was read since the pane was opened: for its text. */
  readonly imported?: Filing;
  /** The text that is being written in the pane. */
  readonly textDraft?: TextDraft;
  /** Texts are written as templates, with their code. */
  readonly showsCode?: boolean;
  /** 汇总 was asked for, whatever kind of organ this is. */
  readonly showsRollup?: boolean;
  /** Absent until files of units are given. */
  readonly rollup?: RollupState;
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

/** A pane that has read nothing yet. */
export const opening = (thisYear: number): State => ({
  thisYear,
  tab: "fill",
  book: { kind: "opening" },
  date: "",
  stale: [],
  pictures: [],
  announcement: "",
});
