import { tellError, type ActionContext } from "../actionContext";
import { addSentences } from "./addSentences";
import { adoptSheet } from "./adoptSheet";
import { applyRemedy } from "./applyRemedy";
import { chooseReading } from "./chooseReading";
import { clearExample, stopTrying } from "./clearExample";
import { copyByHand, dropByHand } from "./copyByHand";
import { copyName } from "./copyName";
import { correct } from "./correct";
import { draftExplanation, explainFinding } from "./explainFinding";
import { fillTemplate, saveSampleTemplate } from "./fillTemplate";
import { fillZeros } from "./fillZeros";
import { boundIn, holdText } from "./holdText";
import { handIn, savePaper } from "./handIn";
import { importFigures } from "./importFigures";
import { forgetLastYear, importLastYear } from "./importLastYear";
import { insertTables } from "./insertTables";
import { loadExample } from "./loadExample";
import { addChecks, clearMarks, markFindings } from "./marks";
import { nextBlank } from "./nextBlank";
import { nextFinding } from "./nextFinding";
import { openText } from "./openText";
import { answer, choosePicture, dismissNotice, openRollup, reread, setDate, showTab, stop } from "./pane";
import { removeAll } from "./removeAll";
import { reveal } from "./reveal";
import { beginReport } from "./rollup/beginReport";
import { pauseReading, readOn, receiveFiles } from "./rollup/receiveFiles";
import { goBack, rollAgain, showSlice, showUnit } from "./rollup/rollAgain";
import { addRollupSheets, removeRollupSheets } from "./rollup/rollupSheets";
import { forgetRoster, leaveOut, setRoster } from "./rollup/roster";
import { copySlip, issueWorkbooks, saveRollup, saveSlip, saveSlips, saveTidy } from "./rollup/saveRollup";
import { takeOutFiles } from "./rollup/takeOutFiles";
import { saveCheckRecord } from "./saveCheckRecord";
import { copyReport, saveReport } from "./saveReport";
import { setCover } from "./setCover";
import { showPage } from "./showPage";
import { startNextYear } from "./startNextYear";
import { takeFacts } from "./takeFacts";
import { tidy } from "./tidy";
import { undoWriting } from "./writeFigures";
import { writeResults } from "./writeResults";
import { writeTemplates } from "./writeTemplates";
import {
  beginText,
  cancelText,
  changeText,
  chooseText,
  endText,
  restoreText,
  saveText,
  showCode,
} from "./writeText";

/** Everything that the clerk can do, by the name under which a button calls it. */
const actions = {
  addChecks,
  addRollupSheets,
  adoptSheet,
  addSentences,
  answer,
  applyRemedy,
  beginReport,
  beginText,
  boundIn,
  cancelText,
  changeText,
  chooseReading,
  chooseText,
  choosePicture,
  clearExample,
  clearMarks,
  copyByHand,
  copyName,
  copyReport,
  copySlip,
  correct,
  dismissNotice,
  draftExplanation,
  dropByHand,
  endText,
  explain: explainFinding,
  fillTemplate,
  fillZeros,
  handIn,
  holdText,
  forgetLastYear,
  forgetRoster,
  goBack,
  importFigures,
  importLastYear,
  insertTables,
  issueWorkbooks,
  leaveOut,
  loadExample,
  markFindings,
  nextBlank,
  nextFinding,
  openRollup,
  openText,
  pauseReading,
  readOn,
  receiveFiles,
  removeAll,
  removeRollupSheets,
  reread,
  restoreText,
  reveal,
  rollAgain,
  saveCheckRecord,
  saveReport,
  saveRollup,
  savePaper,
  saveSampleTemplate,
  saveSlip,
  saveSlips,
  saveTidy,
  saveText,
  setCover,
  setDate,
  setRoster,
  showCode,
  showSlice,
  showPage,
  showTab,
  showUnit,
  startNextYear,
  stop,
  stopTrying,
  takeOutFiles,
  takeFacts,
  tidy,
  undoWriting,
  writeResults,
  writeTemplates,
};

type Unbound = typeof actions;

/** The same actions, each with the context already given. Nothing here rejects: what goes wrong is told in the pane. */
export type Actions = {
  readonly [Name in keyof Unbound]: Unbound[Name] extends (
    context: ActionContext,
    ...args: infer Args
  ) => infer Result
    ? (...args: Args) => Result
    : never;
};

/** Binds every action to one clerk's workbook. */
export function bindActions(context: ActionContext): Actions {
  type Action = (context: ActionContext, ...args: never[]) => unknown;
  const told = (error: unknown) => {
    tellError(context, error);
  };
  const bound = Object.entries<Action>(actions).map(([name, action]) => {
    const run = (...args: never[]) => {
      const result = action(context, ...args);
      return result instanceof Promise ? result.catch(told) : result;
    };
    return [name, run] as const;
  });
  return Object.fromEntries(bound) as Actions;
}
