/** @jest-environment jsdom */
import { createSession } from "../../../src/session/session";
import { excelWorkbook } from "../../../src/excel/excelWorkbook";
import { isDeep } from "../../deep";
import { openMade } from "../../host/saved";
import { exampleNumbers } from "../../soak/pair";
import type { Workbook } from "../../../src/sheets/port";
import { done, openOurs } from "../withSheets";
import type { Platform } from "../../host/client";
import { followDraft } from "../../../src/session/followDraft";
import { unsavedDraft } from "../../../src/session/textDraft";
import type { State } from "../../../src/session/state";
import { strings } from "../../../src/session/words.zh-CN";
import { acts, outside, paneOnly, type Act } from "./acts";
import { circumstances, type Circumstance } from "./circumstances";
import { differences, snapshot, type Snapshot } from "./snapshot";

/**
 * What every action comes to under every circumstance, in the order of `circumstances`: d it is done; w it waits for the
 * end of editing and is done then; n it is done, and told that how the sheets are printed could not be set; o nothing new
 * can be read, so that it works on the last reading, or keeps what it has in the pane, and says so. In all other cases
 * nothing has changed, or what has is named, and the clerk reads why: e a cell is being edited, p something is protected,
 * b Excel is busy, s the text stays in the pane for now.
 */
const outcomes: Readonly<Record<keyof typeof acts, string>> = {
  reread: "wodddddddddddd",
  reveal: "wedddbdddddddd",
  nextFinding: "wedddbdddddddd",
  correct: "wepdpddddddddd",
  undoWriting: "wepdpddddddddd",
  fillZeros: "wepdpddddddddd",
  explain: "wepddddddddddd",
  setCover: "wepdpddddddddd",
  insertTables: "weppdbnddddddd",
  markFindings: "wepdpddddddddd",
  clearMarks: "wepdpddddddddd",
  addChecks: "wepdpddddddddd",
  writeTemplates: "wepdpddddddddd",
  startNextYear: "wepdpddddddddd",
  removeAll: "weppdbdddddddd",
  "removeAll traces": "wepppbdddddddd",
  addSentences: "wepdpddddddddd",
  chooseReading: "wepddddddddddd",
  takeFacts: "wepdpddddddddd",
  saveText: "wopdpddddddddd",
  beginText: "wspdpddddddddd",
  endText: "wspdpddddddddd",
  cancelText: "wspdpddddddddd",
  restoreText: "wepdpddddddddd",
  clearExample: "wepdpddddddddd",
  forgetLastYear: "wepdpddddddddd",
  nextBlank: "wedddbdddddddd",
  handIn: "wodddddddddddd",
  savePaper: "wodddddddddddd",
  saveCheckRecord: "wodddddddddddd",
  fillTemplate: "wodddddddddddd",
  applyRemedy: "wepdpddddddddd",
  adoptSheet: "wepddbdddddddd",
  importFigures: "wepdpddddddddd",
  importLastYear: "wepddddddddddd",
  loadExample: "wepdpddddddddd",
  writeResults: "wepdpddddddddd",
  saveReport: "wodddddddddddd",
  copyReport: "wodddddddddddd",
  tidy: "wepdpddddddddd",
  showPage: "weppdbdddddddd",
  beginReport: "wepdpddddddddd",
  addRollupSheets: "weppdbnddddddd",
  removeRollupSheets: "weppdddddddddd",
  "chooseText mine": "wopdpddddddddd",
  "chooseText theirs": "wepddddddddddd",
};

/** Our sheets with the example's numbers, one of them wrong. */
async function oneWrong(platform: Platform | undefined) {
  const host = await openOurs("台账", platform);
  const numbers = new Map(exampleNumbers());
  const id = "requests.unavailableNotHeld.natural";
  await done(excelWorkbook().write({ figures: numbers.set(id, (numbers.get(id) ?? 0) + 7) }));
  return host;
}

async function opened({ before, answer = false }: Act, platform?: Platform) {
  const host = await openMade("one figure wrong", () => oneWrong(platform), platform);
  const workbook = excelWorkbook();
  let isOver = false;
  // What a session would do later on must not meet the next one's workbook.
  const read: Workbook["read"] = () => (isOver ? new Promise(() => undefined) : workbook.read());
  const session = createSession({ ...workbook, read }, 2025, outside);
  const stop = session.store.subscribe(() => {
    if (session.store.get().question)
      queueMicrotask(() => {
        session.actions.answer(answer);
      });
  });
  const stopFollowing = followDraft(session.store);
  await session.actions.reread();
  await before?.(session, host);
  await session.actions.reread();
  const end = () => {
    isOver = true;
    stop();
    stopFollowing();
  };
  return { host, session, end };
}

const longest = 150;

async function outcomeOf(act: Act, { platform, turnOn }: Partial<Circumstance>) {
  const { host, session, end } = await opened(act, platform);
  turnOn?.(host);
  const before = snapshot(host);
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
  end();
  const state = session.store.get();
  const after = snapshot(host);
  host.endEditing();
  return { letter: isWaiting && !isTold(state) ? "w" : letterOf(state), state, before, after };
}

const isTold = ({ notice, outOfDate }: State) => notice?.tone === "bad" || outOfDate !== undefined;

/** Tells what became of an action by what the pane says. */
function letterOf({ notice, outOfDate }: State): string {
  if (notice?.text === strings.writing.notSaved) return "s";
  if (notice?.tone === "bad") return reasonIn(notice.text)?.charAt(0) ?? notice.text;
  if (outOfDate !== undefined) return "o";
  return notice?.text.includes(strings.tables.unprintable) ? "n" : "d";
}

const reasonIn = (text: string): string | undefined =>
  Object.entries(strings.refused).find(([, words]) => text.startsWith(words("").slice(0, 8)))?.[0];

/** In the short form one circumstance for every action, and every circumstance for some. */
const isTried = (act: number, circumstance: number) => isDeep || act % circumstances.length === circumstance;

/** What is wrong about an outcome: something is lost, or done in silence, or told that did not happen. */
function wrongIn(
  { letter, state, before, after }: Awaited<ReturnType<typeof outcomeOf>>,
  goal: Snapshot,
): string[] {
  const told = state.notice?.text ?? "";
  const changed = differences(before.contents, after.contents).slice(0, 3).join();
  const missing = differences(goal.contents, after.contents).slice(0, 3).join();
  const isLeft = told.includes("没能撤回");
  if (isLeft && changed === "") return [`nothing has changed, and yet told "${told}"`];
  if ("dwn".includes(letter)) return missing === "" ? [] : [`silent, and ${missing} differs`];
  if (letter !== "o") return changed === "" || isLeft ? [] : [`told "${told}", and yet ${changed} changed`];
  const isInHand = unsavedDraft(state) !== undefined;
  return missing === "" || (changed === "" && isInHand)
    ? []
    : [`as of the last reading, and ${missing} differs`];
}

test.each(Object.entries<Act>(acts).map(([name, act], index) => [name, act, index] as const))(
  "%s: never lost, never silent",
  async (name, act, index) => {
    const goal = await outcomeOf(act, {});
    expect(goal.letter).toBe("d");
    if (!act.keepsCells) expect(differences(goal.before.contents, goal.after.contents)).not.toEqual([]);
    const wanted = outcomes[name as keyof typeof acts];
    const wrong: string[] = [];
    for (const [column, circumstance] of circumstances.entries()) {
      if (!isTried(index, column)) continue;
      const outcome = await outcomeOf(act, circumstance);
      const expected = wanted.charAt(column);
      if (outcome.letter !== expected)
        wrong.push(`${circumstance.name}: ${outcome.letter} and not ${expected}`);
      for (const what of wrongIn(outcome, goal.after)) wrong.push(`${circumstance.name}: ${what}`);
    }
    expect(wrong).toEqual([]);
  },
  600_000,
);

test("every action has an outcome under every circumstance", () => {
  for (const row of Object.values(outcomes)) expect(row).toHaveLength(circumstances.length);
});

test("what concerns the pane alone writes nothing, whatever stands in the way", async () => {
  const { host, session, end } = await opened({ run: () => undefined, answer: "yes" });
  host.switches.viewOnly = true;
  host.requests.length = 0;
  const before = snapshot(host);
  for (const run of Object.values(paneOnly)) await run(session);
  end();
  expect(host.requests).toEqual([]);
  expect(differences(before.contents, snapshot(host).contents)).toEqual([]);
});
