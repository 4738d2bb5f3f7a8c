/** @jest-environment jsdom */
import { act, cleanup, fireEvent, screen, within } from "@testing-library/react";
import { parseFiling, filingJson } from "../../../src/figures";
import { createDesk } from "../../../src/session/rollup/createDesk";
import type { Session } from "../../../src/session/session";
import type { Question, Tab } from "../../../src/session/state";
import example from "../../../assets/example/baishiyi-2023.json";
import { Random } from "../../audit/random";
import { county } from "../../rollup/county";
import { FakeWorkbook } from "../../session/fakeWorkbook";
import { balanced, openPane } from "../openPane";

const year = (of: number, paragraphs: Readonly<Record<string, string>> = {}) =>
  new File([JSON.stringify({ ...example, unit: "示例镇人民政府", year: of, paragraphs })], `${of}.json`);
const units = county(2, new Random(2)).map((filing) => ({
  path: `${filing.unit}.json`,
  content: new File([JSON.stringify(filingJson(filing))], "unit.json"),
}));
/** Waits for what an action asks, whose promise waits for the answer. */
const asked = (action: Promise<void>) => {
  void action;
};

interface Scene {
  readonly tab: Tab;
  /** What is there before, and the button that the clerk presses then. */
  readonly before?: (session: Session, workbook: FakeWorkbook) => Promise<void>;
  readonly presses?: string;
  /** Does what the clerk does until the question stands. */
  readonly raise: (session: Session, workbook: FakeWorkbook) => Promise<void> | void;
}

/** What leads to every question that the session can ask: a new one has no scene, and does not compile. */
const scenes: Readonly<Record<Question["about"], Scene>> = {
  example: {
    tab: "fill",
    raise: ({ actions }) => {
      asked(actions.loadExample());
    },
  },
  removal: {
    tab: "check",
    raise: ({ actions }) => {
      asked(actions.removeAll());
    },
  },
  nextYear: {
    tab: "report",
    raise: ({ actions }) => {
      asked(actions.startNextYear());
    },
  },
  zeros: {
    tab: "fill",
    raise: async ({ actions }, workbook) => {
      workbook.cells.set("requests.new.natural", { content: null, computed: false });
      await actions.reread();
      asked(actions.fillZeros("requests"));
    },
  },
  figures: {
    tab: "fill",
    raise: async ({ actions }, workbook) => {
      workbook.cells.set("requests.new.natural", { content: 61, computed: false });
      await actions.reread();
      asked(actions.importFigures(year(2023)));
    },
  },
  lastYear: {
    tab: "fill",
    raise: ({ actions }) => {
      asked(actions.importLastYear(year(2022)));
    },
  },
  results: {
    tab: "report",
    raise: async ({ actions }, workbook) => {
      await actions.writeResults();
      workbook.results.set("five", "在结果里改过的。");
      asked(actions.writeResults());
    },
  },
  texts: {
    tab: "report",
    before: async ({ actions, store }, workbook) => {
      workbook.paragraphs = [{ place: "five", text: "自己写的。" }];
      const parsed = parseFiling({ ...example, year: 2022, paragraphs: { five: "上年写的。" } });
      if (parsed.ok) store.set({ imported: parsed.filing });
      await actions.reread();
    },
    presses: "看看结果",
    raise: ({ actions }) => {
      asked(actions.writeTemplates([{ place: "five", text: "上年写的。" }]));
    },
  },
  restore: {
    tab: "report",
    raise: async ({ actions }, workbook) => {
      workbook.paragraphs = [{ place: "five", text: "自己写的。" }];
      await actions.reread();
      await actions.beginText("five");
      asked(actions.restoreText("five", "default"));
    },
  },
  comparison: {
    tab: "report",
    raise: async (session) => {
      session.store.set({ kept: undefined });
      await withLastYear(session);
      await session.actions.showPage("comparison");
      asked(session.actions.showPage("comparison"));
    },
  },
  pictures: { tab: "report", raise: ({ actions }) => twice(() => actions.showPage("pictures")) },
  seal: { tab: "report", raise: ({ actions }) => twice(() => actions.showPage("seal")) },
  rollup: {
    tab: "rollup",
    raise: async ({ actions }) => {
      await actions.receiveFiles("units", units);
      asked(actions.beginReport());
    },
  },
  received: {
    tab: "rollup",
    raise: async ({ actions }) => {
      await actions.receiveFiles("units", units);
      asked(actions.takeOutFiles("units"));
    },
  },
  receivedLast: {
    tab: "rollup",
    raise: async ({ actions }) => {
      await actions.receiveFiles("last", units);
      asked(actions.takeOutFiles("last"));
    },
  },
};

async function twice(show: () => Promise<void>) {
  await show();
  asked(show());
}

async function withLastYear({ actions, store }: Session) {
  const imported = actions.importLastYear(year(2022));
  while (!store.get().question) await new Promise((resolve) => setTimeout(resolve, 5));
  actions.answer("yes");
  await imported;
}

/** Requests that only look. */
const looks = ["read", "kept", "selection", "reveal", "watch"];

afterEach(cleanup);

test.each(Object.entries(scenes))(
  "the question %s stands in its tab, and no click that was under way answers it",
  async (about, { tab, before: prepare, presses, raise }) => {
    const workbook = FakeWorkbook.withTables(balanced);
    workbook.cover = { ...workbook.cover, unit: "示例镇人民政府", year: 2023 };
    const { session } = await openPane(workbook, {
      // Whatever is clicked was under way before the question came up.
      now: () => Number.MAX_SAFE_INTEGER,
      rollupDesk: createDesk,
      save: () => true,
    });
    act(() => {
      session.actions.showTab(tab);
    });
    await act(async () => {
      await prepare?.(session, workbook);
    });
    if (presses !== undefined) fireEvent.click(await screen.findByRole("button", { name: presses }));
    await act(async () => {
      await raise(session, workbook);
    });
    const { store } = session;
    while (!store.get().question) await act(() => new Promise((resolve) => setTimeout(resolve, 5)));
    const { question } = store.get();
    expect(question?.about).toBe(about);
    const group = await screen.findByRole("group", { name: (name) => name === question?.text });

    const before = workbook.asked.filter((request) => !looks.includes(request)).length;
    const buttons = within(group).getAllByRole("button");
    expect(buttons).toHaveLength(1 + (question?.choices.length ?? 0));
    for (const button of buttons) {
      fireEvent.click(button, { detail: 2 });
      fireEvent.click(button, { detail: 1 });
    }
    await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
    expect(store.get().question).toBe(question);
    expect(workbook.asked.filter((request) => !looks.includes(request))).toHaveLength(before);

    act(() => {
      session.actions.answer(false);
    });
    expect(screen.queryByRole("group", { name: (name) => name === question?.text })).toBeNull();
  },
);
