/** @jest-environment jsdom */
import { createSession } from "../../../src/session/session";
import { excelWorkbook } from "../../../src/excel/excelWorkbook";
import { isDeep } from "../../deep";
import { openHost } from "../../host/openHost";
import { exampleNumbers } from "../../soak/pair";
import type { Workbook } from "../../../src/sheets/port";
import { done, plans, type Host } from "../withSheets";
import { acts, outside, type Act } from "./acts";
import { differences, snapshot } from "./snapshot";

/** The circumstances, in the order of the columns below. */
const switches: Readonly<Record<string, (host: Host) => void>> = {
  editingWaits: ({ switches: on }) => (on.editing = "waits"),
  editingRefuses: ({ switches: on }) => (on.editing = "refuses"),
  viewOnly: ({ switches: on }) => (on.viewOnly = true),
  structureProtected: ({ switches: on }) => (on.structureProtected = true),
  sheetsProtected: (host) => {
    for (const { id } of host.model.sheets()) host.protectedSheets.add(id);
  },
  otherWorkbookInFront: ({ switches: on }) => (on.otherWorkbookInFront = true),
  noPrinter: ({ switches: on }) => (on.noPrinter = true),
  noEvents: ({ faults }) => (faults.telling = "dropped"),
  manualCalculation: (host) => {
    host.calculateBy("manual");
  },
  settingsLost: (host) => {
    host.saveAndReopen();
  },
};

/**
 * What every action comes to: d it is done, t the clerk is told why not and nothing has changed (or what has, is named),
 * w it waits for the end of editing and is done then. Columns: editing waits, editing refuses, view only, structure
 * protected, sheets protected, another workbook in front, no printer, no events, manual calculation, settings lost.
 */
const outcomes: Readonly<Record<string, string>> = {
  reread: "wtdddddddd",
  reveal: "wtdddtdddd",
  nextFinding: "wtdddtdddd",
  correct: "wttdtddddd",
  undoWriting: "wttdtddddd",
  fillZeros: "wttdtddddd",
  explain: "wttddddddd",
  setCover: "wttdtddddd",
  insertTables: "wtttdtdddd",
  markFindings: "wttdtddddd",
  clearMarks: "wttdtddddd",
  addChecks: "wttdtddddd",
  writeTemplates: "wttdtddddd",
  startNextYear: "wttdtddddd",
  removeAll: "wtttdtdddd",
  applyRemedy: "wttdtddddd",
  adoptSheet: "wttddtdddd",
  importFigures: "wttdtddddd",
  importLastYear: "wttddddddd",
  loadExample: "wttdtddddd",
  writeResults: "wttdtddddd",
  saveReport: "wtdddddddd",
  copyReport: "wtdddddddd",
  tidy: "wttdtddddd",
  showPage: "wtttdtdddd",
  beginReport: "wttdtddddd",
  addRollupSheets: "wtttdtdddd",
  removeRollupSheets: "wtttdddddd",
};

async function opened({ before }: Act) {
  const host = openHost("台账");
  const workbook = excelWorkbook();
  await done(workbook.insert(plans));
  const [[first, value] = []] = [...exampleNumbers()].filter(
    ([id]) => id === "requests.unavailableNotHeld.natural",
  );
  const wrong = first === undefined ? [] : [[first, (value ?? 0) + 7] as const];
  await done(workbook.write({ figures: new Map([...exampleNumbers(), ...wrong]) }));
  let isOver = false;
  // What a session would do later on must not meet the next one's workbook.
  const read: Workbook["read"] = () => (isOver ? new Promise(() => undefined) : workbook.read());
  const session = createSession({ ...workbook, read }, 2025, outside);
  await session.actions.reread();
  await before?.(session, host);
  await session.actions.reread();
  const end = () => {
    isOver = true;
  };
  return { host, session, end };
}

const longest = 150;

async function outcomeOf(act: Act, turnOn: (host: Host) => void) {
  const { host, session, end } = await opened(act);
  turnOn(host);
  const before = snapshot(host);
  const stop = session.store.subscribe(() => {
    if (session.store.get().question)
      queueMicrotask(() => {
        session.actions.answer(act.answer ?? false);
      });
  });
  const running = Promise.resolve(act.run(session)).then(() => "ended");
  const first = await Promise.race([
    running,
    new Promise((resolve) =>
      setTimeout(() => {
        resolve("waits");
      }, longest),
    ),
  ]);
  const isWaiting = first === "waits" && host.switches.editing === "waits";
  if (isWaiting) host.endEditing();
  await running;
  stop();
  end();
  const { notice, outOfDate } = session.store.get();
  const text = notice?.tone === "bad" ? notice.text : outOfDate;
  const after = snapshot(host);
  host.endEditing();
  return { letter: isWaiting ? "w" : text === undefined ? "d" : "t", text, before, after };
}

/** In the short form a fifth of the circumstances for every action. */
const isTried = (act: number, circumstance: number) => isDeep || (act + circumstance) % 5 === 0;

test.each(Object.entries(acts).map(([name, act], index) => [name, act, index] as const))(
  "%s: never lost, never silent",
  async (name, act, index) => {
    const goal = await outcomeOf(act, () => undefined);
    expect(goal.text).toBeUndefined();
    if (!act.keepsCells) expect(differences(goal.before.contents, goal.after.contents)).not.toEqual([]);
    const wrong: string[] = [];
    for (const [column, [circumstance, turnOn]] of Object.entries(switches).entries()) {
      if (!isTried(index, column)) continue;
      const { letter, text, before, after } = await outcomeOf(act, turnOn);
      const wanted = outcomes[name]?.charAt(column);
      if (letter !== wanted) wrong.push(`${circumstance}: ${letter} and not ${wanted ?? "?"}, ${text ?? ""}`);
      const changed = differences(before.contents, after.contents);
      if (letter === "t" && changed.length > 0 && !text?.includes("没能撤回"))
        wrong.push(`${circumstance}: told "${text ?? ""}", and yet ${changed.slice(0, 3).join()} changed`);
      if (changed.length === 0 && text?.includes("没能撤回"))
        wrong.push(`${circumstance}: nothing has changed, and yet told "${text}"`);
      const missing = differences(goal.after.contents, after.contents);
      if (letter !== "t" && missing.length > 0)
        wrong.push(`${circumstance}: silent, and ${missing.slice(0, 3).join()} differs`);
    }
    expect(wrong).toEqual([]);
  },
  600_000,
);
