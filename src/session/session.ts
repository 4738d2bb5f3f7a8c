import type { Change, Finding } from "../audit";
import type { Paragraph } from "../figures";
import type { FigureId, TableId } from "../form";
import type { Totals } from "../sheets/plan";
import type { Cover, SheetId, Workbook } from "../sheets/port";
import { adoptSheet } from "./actions/adoptSheet";
import { copyName } from "./actions/copyName";
import { correct, undoCorrection } from "./actions/correct";
import { explainFinding } from "./actions/explainFinding";
import { applyRemedy } from "./actions/applyRemedy";
import { fillZeros } from "./actions/fillZeros";
import { forgetLastYear, importLastYear } from "./actions/importLastYear";
import { fillTemplate, saveSampleTemplate } from "./actions/fillTemplate";
import { importFigures } from "./actions/importFigures";
import { insertTables } from "./actions/insertTables";
import { loadExample } from "./actions/loadExample";
import { nextBlank } from "./actions/nextBlank";
import { nextFinding } from "./actions/nextFinding";
import { openText } from "./actions/openText";
import { removeAll } from "./actions/removeAll";
import { reveal } from "./actions/reveal";
import { saveReport, type ReportForm } from "./actions/saveReport";
import { setCover } from "./actions/setCover";
import { startNextYear } from "./actions/startNextYear";
import { writeResults } from "./actions/writeResults";
import { writeTemplates } from "./actions/writeTemplates";
import type { Desk } from "./desk";
import { questions } from "./questions";
import { rereading } from "./rereading";
import { opening, type Answer, type State, type Tab } from "./state";
import { createStore, type Store } from "./store";

/** What the clerk can do. Nothing here rejects: what goes wrong is told in the pane. */
export interface Actions {
  readonly showTab: (tab: Tab) => void;
  readonly reread: () => Promise<void>;
  readonly setCover: (change: Partial<Pick<Cover, "unit" | "organ" | "year">>) => Promise<void>;
  readonly insertTables: (totals: Totals) => Promise<void>;
  /** Says which sheet is meant where several could be one of ours. */
  readonly adoptSheet: (id: SheetId, sheet: string) => Promise<void>;
  readonly removeAll: () => Promise<void>;
  readonly loadExample: () => Promise<void>;
  readonly nextBlank: () => Promise<void>;
  readonly fillZeros: (table: TableId) => Promise<void>;
  readonly applyRemedy: (finding: Finding) => Promise<void>;
  readonly reveal: (figure: FigureId) => Promise<void>;
  readonly nextFinding: (step: 1 | -1) => Promise<void>;
  readonly correct: (changes: readonly Change[]) => Promise<void>;
  readonly undoCorrection: () => Promise<void>;
  /** Keeps a 审核说明 for a query; an empty text takes it back. */
  readonly explain: (finding: Finding, text: string) => Promise<void>;
  readonly importLastYear: (file: File) => Promise<void>;
  /** Takes this year's figures and text from a file. */
  readonly importFigures: (file: File) => Promise<void>;
  /** Empties the workbook for the next year; this year's report becomes last year's. */
  readonly startNextYear: () => Promise<void>;
  readonly forgetLastYear: () => Promise<void>;
  readonly saveReport: (form: ReportForm, date: string) => Promise<void>;
  /** Puts the text into the sheet 正文. */
  readonly writeResults: () => Promise<void>;
  /** Puts templates into the sheet 正文. */
  readonly writeTemplates: (paragraphs: readonly Paragraph[]) => Promise<void>;
  /** Fills a Word template of the office's own. */
  readonly fillTemplate: (file: File) => Promise<void>;
  readonly saveSampleTemplate: () => Promise<void>;
  /** Opens a text of any kind for 数字对账单. */
  readonly openText: (file: File) => Promise<string | undefined>;
  /** Copies a name for templates. */
  readonly copyName: (name: string) => Promise<void>;
  /** Answers the question that stands in the pane. */
  readonly answer: (choice: Answer) => void;
}

export interface Session {
  readonly store: Store<State>;
  readonly actions: Actions;
  /** Reads the workbook and follows what happens in it until the returned function is called. */
  readonly start: () => Promise<() => void>;
}

/** The work of one clerk on one workbook. `thisYear` is the 年度 to suggest while none is filled in. */
export function createSession(workbook: Workbook, thisYear: number): Session {
  const store = createStore<State>(opening);
  const reread = rereading(workbook, store, thisYear);
  const { ask, answer } = questions(store);
  const desk: Desk = { workbook, store, reread, ask };
  return {
    store,
    start: async () => {
      await reread();
      const watched = await workbook.watch((hint) => {
        if (hint.kind === "selected") store.set({ selected: hint.figure });
        else void reread();
      });
      // A host without events still shows the workbook as it was when the pane was last looked at.
      const look = () => void reread();
      window.addEventListener("focus", look);
      return () => {
        window.removeEventListener("focus", look);
        if (watched.ok) void watched.stop();
      };
    },
    actions: {
      showTab: (tab) => {
        store.set({ tab });
      },
      reread,
      setCover: (change) => setCover(desk, change),
      insertTables: (totals) => insertTables(desk, totals),
      adoptSheet: (id, sheet) => adoptSheet(desk, id, sheet),
      removeAll: () => removeAll(desk),
      loadExample: () => loadExample(desk),
      nextBlank: () => nextBlank(desk),
      fillZeros: (table) => fillZeros(desk, table),
      applyRemedy: (finding) => applyRemedy(desk, finding),
      reveal: (figure) => reveal(desk, figure),
      nextFinding: (step) => nextFinding(desk, step),
      correct: (changes) => correct(desk, changes),
      undoCorrection: () => undoCorrection(desk),
      explain: (finding, text) => explainFinding(desk, finding, text),
      importLastYear: (file) => importLastYear(desk, file),
      importFigures: (file) => importFigures(desk, file),
      startNextYear: () => startNextYear(desk),
      forgetLastYear: () => forgetLastYear(desk),
      saveReport: (form, date) => saveReport(desk, form, date),
      writeResults: () => writeResults(desk),
      writeTemplates: (paragraphs) => writeTemplates(desk, paragraphs),
      fillTemplate: (file) => fillTemplate(desk, file),
      saveSampleTemplate: () => saveSampleTemplate(desk),
      openText: (file) => openText(desk, file),
      copyName: (name) => copyName(desk, name),
      answer,
    },
  };
}
