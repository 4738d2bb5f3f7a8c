import { TextDecoder, TextEncoder } from "node:util";
import { strToU8 } from "fflate";
import { filingJson, type Filing } from "../../../src/figures";
import { placeName } from "../../../src/form";
import type { Outside } from "../../../src/session/outside";
import { createDesk } from "../../../src/session/rollup/createDesk";
import { nowhere } from "../../../src/session/outside";
import type { Actions } from "../../../src/session/actions";
import type { Session } from "../../../src/session/session";
import type { Answer, OpenBook } from "../../../src/session/state";
import { Random } from "../../audit/random";
import { exampleWith } from "../../audit/exampleFiling";
import { county } from "../../rollup/county";
import { sheetId, type Host } from "../withSheets";

// What jsdom lacks of a browser.
Object.assign(globalThis, { TextDecoder, TextEncoder });

/** Something that the clerk can do. */
export interface Act {
  readonly run: (session: Session) => Promise<unknown> | undefined;
  /** It changes the contents of no cell. */
  readonly keepsCells?: true;
  /** What is answered if the pane asks. */
  readonly answer?: Answer;
  readonly before?: (session: Session, host: Host) => Promise<unknown>;
}

/** The window that it is done in. */
export const outside: Outside = { ...nowhere, save: () => true, copy: () => true, rollupDesk: createDesk };

const bookOf = ({ store }: Session): OpenBook => {
  const { book } = store.get();
  if (book.kind !== "open") throw new Error("The workbook is not open.");
  return book;
};
const repair = (session: Session) => {
  const { location } = bookOf(session).audit;
  return location.kind === "located" ? (location.repairs[0]?.changes ?? []) : [];
};

// The window of these tests cannot read its own files.
const fileOf = (name: string, bytes: Uint8Array): File =>
  Object.assign(new File([Uint8Array.from(bytes)], name), {
    arrayBuffer: () => Promise.resolve(Uint8Array.from(bytes).buffer),
  });

const file = (name: string, filing: Filing): File =>
  fileOf(name, strToU8(JSON.stringify(filingJson(filing))));

const watch = { signal: new AbortController().signal, onStep: () => undefined };

/** Some figures are not filled in yet. */
const emptied = (address: string) => (_: Session, host: Host) => {
  host.model.empty(host.place("表四", address));
  return Promise.resolve();
};

/** Two units have handed in, and are added up. */
async function rolledUp({ actions }: Session): Promise<void> {
  const units = county(2, new Random(4)).map((filing) => ({ ...filing, year: 2024 }));
  await actions.receiveFiles(
    "units",
    units.map((filing) => ({ path: `${filing.unit}.json`, content: file(`${filing.unit}.json`, filing) })),
  );
}

const lastYear = { ...exampleWith(), unit: "青溪镇人民政府", year: 2023 };
const thisYear = { ...lastYear, year: 2024 };

/** A text of 正文 has been begun in the pane. */
const writing =
  (template: string) =>
  async ({ actions }: Session): Promise<void> => {
    await actions.beginText("six");
    actions.changeText({ template });
  };

/** And meanwhile somebody has written another one into the sheet. */
async function inConflict(session: Session, host: Host): Promise<void> {
  await writing("没有其他事项。")(session);
  const name = placeName(bookOf(session).filing.form, "six");
  const row = host.read("正文", "A1:A40").findIndex(([label]) => String(label).includes(name)) + 1;
  await host.type("正文", `B${row}`, "另有一件。");
  await session.actions.reread();
}

/** What the clerk can do with the workbook, in the session's own words. */
export const acts = {
  reread: { keepsCells: true, run: ({ actions }) => actions.reread() },
  reveal: { keepsCells: true, run: ({ actions }) => actions.reveal("requests.new.natural") },
  nextFinding: { keepsCells: true, run: ({ actions }) => actions.nextFinding(1) },
  correct: { run: (session) => session.actions.correct(repair(session)) },
  undoWriting: {
    before: (session) => session.actions.correct(repair(session)),
    run: ({ actions }) => actions.undoWriting(),
  },
  fillZeros: {
    before: (_, host) => {
      host.model.write(host.place("表四", "A5:C5"), [["", "", ""]]);
      return Promise.resolve();
    },
    run: ({ actions }) => actions.fillZeros("disputes"),
    answer: "yes",
  },
  explain: {
    run: (session) => {
      const [finding] = bookOf(session).audit.findings;
      return finding && session.actions.explain(finding, "去年补录");
    },
  },
  setCover: { run: ({ actions }) => actions.setCover({ unit: "白云镇人民政府" }) },
  insertTables: {
    before: (_, host) => {
      host.model.deleteSheet(sheetId(host, "表四"));
      return Promise.resolve();
    },
    run: ({ actions }) => actions.insertTables("typed"),
  },
  markFindings: { keepsCells: true, run: ({ actions }) => actions.markFindings() },
  clearMarks: {
    keepsCells: true,
    before: (session) => session.actions.markFindings(),
    run: ({ actions }) => actions.clearMarks(),
  },
  addChecks: { keepsCells: true, run: ({ actions }) => actions.addChecks() },
  writeTemplates: {
    run: ({ actions }) => actions.writeTemplates([{ place: "six", text: "无。" }]),
    answer: "yes",
  },
  startNextYear: { run: ({ actions }) => actions.startNextYear(), answer: "yes" },
  removeAll: { run: ({ actions }) => actions.removeAll(), answer: "other" },
  "removeAll traces": {
    before: ({ actions }) => actions.markFindings(),
    run: ({ actions }) => actions.removeAll(),
    answer: "yes",
  },
  addSentences: { run: ({ actions }) => actions.addSentences() },
  chooseReading: { run: ({ actions }) => actions.chooseReading({ words: "收到#件", terms: [] }) },
  takeFacts: {
    run: ({ actions }) =>
      actions.takeFacts("imported", [
        { fact: { name: "培训", value: "3", unit: "次", note: "" }, surface: "3次" },
      ]),
  },
  saveText: {
    run: async (session) => {
      await writing("没有其他事项。")(session);
      await session.actions.saveText();
    },
  },
  beginText: { before: writing("没有其他事项。"), run: ({ actions }) => actions.beginText("preamble") },
  endText: { before: writing("没有其他事项。"), run: ({ actions }) => actions.endText() },
  cancelText: {
    before: async (session) => {
      await writing("没有其他事项。")(session);
      await session.actions.saveText();
    },
    run: ({ actions }) => actions.cancelText(),
  },
  "chooseText mine": { before: inConflict, run: ({ actions }) => actions.chooseText("mine") },
  "chooseText theirs": { before: inConflict, run: ({ actions }) => actions.chooseText("theirs") },
  restoreText: {
    before: ({ actions }) => actions.writeTemplates([{ place: "six", text: "没有其他事项。" }]),
    run: ({ actions }) => actions.restoreText("six", "default"),
    answer: "yes",
  },
  clearExample: {
    before: ({ actions }) => actions.loadExample(),
    run: ({ actions }) => actions.clearExample(),
    answer: "yes",
  },
  forgetLastYear: {
    before: ({ actions }) => actions.importLastYear(file("上年.json", lastYear)),
    run: ({ actions }) => actions.forgetLastYear(),
    answer: "yes",
  },
  nextBlank: { before: emptied("A5:C5"), keepsCells: true, run: ({ actions }) => actions.nextBlank() },
  handIn: { keepsCells: true, run: ({ actions }) => actions.handIn("zip", "2025年1月20日") },
  savePaper: { keepsCells: true, run: ({ actions }) => actions.savePaper() },
  saveCheckRecord: { keepsCells: true, run: ({ actions }) => actions.saveCheckRecord() },
  fillTemplate: {
    keepsCells: true,
    run: async (session) =>
      session.actions.fillTemplate(
        fileOf("模板.docx", await outside.files.sampleTemplate(bookOf(session).filing, watch)),
      ),
  },
  applyRemedy: {
    before: (_, host) => {
      host.model.write(host.place("表三", "D5"), [["'6件"]]);
      return Promise.resolve();
    },
    run: (session) => {
      const finding = bookOf(session).audit.findings.find(
        (found) => found.kind === "figure" && found.remedy.kind === "fill",
      );
      return finding && session.actions.applyRemedy(finding);
    },
  },
  adoptSheet: {
    before: (_, host) => {
      host.copySheet("表三", "表三 (2)");
      return Promise.resolve();
    },
    run: ({ actions }) => actions.adoptSheet("requests", "表三 (2)"),
  },
  importFigures: {
    before: emptied("A5:C5"),
    run: ({ actions }) => actions.importFigures(file("本年.json", thisYear)),
    answer: "yes",
  },
  importLastYear: {
    run: ({ actions }) => actions.importLastYear(file("上年.json", lastYear)),
    answer: "yes",
  },
  loadExample: { run: ({ actions }) => actions.loadExample(), answer: "yes" },
  writeResults: { run: ({ actions }) => actions.writeResults(), answer: "yes" },
  saveReport: { keepsCells: true, run: ({ actions }) => actions.saveReport("web", "2025年1月20日") },
  copyReport: { keepsCells: true, run: ({ actions }) => actions.copyReport({ text: "" }, "2025年1月20日") },
  tidy: { keepsCells: true, run: ({ actions }) => actions.tidy() },
  showPage: { run: ({ actions }) => actions.showPage("comparison") },
  beginReport: {
    before: async (session, host) => {
      await rolledUp(session);
      host.model.empty(host.place("表三", "D5:I5"));
    },
    run: ({ actions }) => actions.beginReport(),
    answer: "yes",
  },
  addRollupSheets: { before: rolledUp, run: ({ actions }) => actions.addRollupSheets() },
  removeRollupSheets: {
    before: async (session) => {
      await rolledUp(session);
      await session.actions.addRollupSheets();
    },
    run: ({ actions }) => actions.removeRollupSheets(),
    answer: "yes",
  },
} satisfies Readonly<Record<string, Act>>;

type NameOf<Key> = Key extends `${infer Name} ${string}` ? Name : Key;

/**
 * The actions that ask nothing of the workbook and write nothing into it. Every action stands here or above: a new one
 * without a row does not compile.
 */
export const paneOnly: Readonly<
  Record<Exclude<keyof Actions, NameOf<keyof typeof acts>>, (session: Session) => unknown>
> = {
  answer: ({ actions }) => {
    actions.answer(false);
  },
  boundIn: (session) => session.actions.boundIn(bookOf(session).filing, "收到申请3件。"),
  changeText: ({ actions }) => {
    actions.changeText({ template: "没有其他事项。" });
  },
  choosePicture: ({ actions }) => {
    actions.choosePicture("flow", true);
  },
  copyByHand: ({ actions }) => {
    actions.copyByHand();
  },
  copyName: ({ actions }) => actions.copyName("申请.本年新收.总计"),
  copySlip: ({ actions }) => {
    actions.copySlip("请改正。");
  },
  dismissNotice: ({ actions }) => {
    actions.dismissNotice();
  },
  draftExplanation: (session) => {
    const [finding] = bookOf(session).audit.findings;
    if (finding) session.actions.draftExplanation(finding, "去年");
  },
  dropByHand: ({ actions }) => {
    actions.dropByHand();
  },
  forgetRoster: ({ actions }) => actions.forgetRoster(),
  goBack: ({ actions }) => {
    actions.goBack();
  },
  holdText: (session) => session.actions.holdText(bookOf(session).filing, "收到申请3件。"),
  issueWorkbooks: ({ actions }) => actions.issueWorkbooks(),
  leaveOut: ({ actions }) => actions.leaveOut("a.json", "重复"),
  openRollup: ({ actions }) => {
    actions.openRollup();
  },
  openText: ({ actions }) => actions.openText(fileOf("全文.txt", strToU8("收到申请3件。"))),
  pauseReading: ({ actions }) => {
    actions.pauseReading();
  },
  readOn: ({ actions }) => actions.readOn(),
  receiveFiles: rolledUp,
  rollAgain: ({ actions }) => actions.rollAgain(),
  saveRollup: ({ actions }) => actions.saveRollup(),
  saveSampleTemplate: ({ actions }) => actions.saveSampleTemplate(),
  saveSlip: ({ actions }) => actions.saveSlip(0),
  saveSlips: ({ actions }) => actions.saveSlips(),
  saveTidy: ({ actions }) => actions.saveTidy(),
  setDate: ({ actions }) => {
    actions.setDate("2025年1月20日");
  },
  setRoster: ({ actions }) =>
    actions.setRoster(fileOf("名册.txt", strToU8("青溪镇人民政府\n白云镇人民政府"))),
  showCode: ({ actions }) => {
    actions.showCode(true);
  },
  showSlice: ({ actions }) => actions.showSlice("requests.new.natural"),
  showTab: ({ actions }) => {
    actions.showTab("check");
  },
  showUnit: ({ actions }) => actions.showUnit(0),
  stop: ({ actions }) => {
    actions.stop();
  },
  stopTrying: ({ actions }) => {
    actions.stopTrying();
  },
  takeOutFiles: ({ actions }) => actions.takeOutFiles("units"),
};
