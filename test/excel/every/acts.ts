import { TextDecoder, TextEncoder } from "node:util";
import { strToU8 } from "fflate";
import { filingJson, type Filing } from "../../../src/figures";
import type { Outside } from "../../../src/session/outside";
import { createDesk } from "../../../src/session/rollup/createDesk";
import { nowhere } from "../../../src/session/outside";
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

const file = (name: string, filing: Filing): File => {
  const bytes = strToU8(JSON.stringify(filingJson(filing)));
  // The window of these tests cannot read its own files.
  return Object.assign(new File([bytes], name), {
    arrayBuffer: () => Promise.resolve(Uint8Array.from(bytes).buffer),
  });
};

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

/** What the clerk can do with the workbook, in the session's own words. */
export const acts: Readonly<Record<string, Act>> = {
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
};
