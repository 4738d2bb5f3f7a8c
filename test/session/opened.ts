import { nowhere, type Copied, type Outside, type SavedFile } from "../../src/session/outside";
import { createSession } from "../../src/session/session";
import type { Answer, OpenBook, Question } from "../../src/session/state";
import { FakeWorkbook } from "./fakeWorkbook";

/** The clerk's answer, or what happens in the sheets while the question stands, and then the answer. */
type Reaction = Answer | (() => Promise<Answer>);

/** A session on a workbook, begun, with a window that keeps what it is given. */
export async function opened(workbook: FakeWorkbook, outside: Partial<Outside> = {}, thisYear = 2025) {
  const saved: SavedFile[] = [];
  const copied: Copied[] = [];
  const session = createSession(workbook, thisYear, {
    ...nowhere,
    save: (file) => saved.push(file) > 0,
    copy: (content) => copied.push(content) > 0,
    ...outside,
  });
  const stop = await session.start();
  const { actions, store } = session;

  /** Runs an action, answers what it asks, one reaction after the other (none: 取消), and gives the questions. */
  async function asked(action: () => Promise<unknown>, ...reactions: Reaction[]): Promise<Question[]> {
    const questions: Question[] = [];
    const stopLooking = store.subscribe(() => {
      const { question } = store.get();
      if (!question || questions.includes(question)) return;
      const reaction = reactions[questions.length] ?? false;
      questions.push(question);
      void Promise.resolve(typeof reaction === "function" ? reaction() : reaction).then((answer) => {
        actions.answer(answer);
      });
    });
    await action();
    stopLooking();
    return questions;
  }

  return {
    workbook,
    session,
    actions,
    saved,
    copied,
    stop,
    asked,
    state: () => store.get(),
    book: (): OpenBook => {
      const { book } = store.get();
      if (book.kind !== "open") throw new Error(book.kind);
      return book;
    },
    /** What the pane says that the last action came to. */
    said: () => store.get().notice?.text,
    /** What the pane says is being done, from now on. */
    doing: () => {
      const told: string[] = [];
      store.subscribe(() => {
        const { work } = store.get();
        if (work !== undefined && work !== told.at(-1)) told.push(work);
      });
      return told;
    },
    content: (figure: Parameters<typeof workbook.cells.get>[0]) => workbook.cells.get(figure)?.content,
  };
}

/** A workbook with the example's figures, or others, under a name of its own. */
export function workbookOf(
  figures: Parameters<typeof FakeWorkbook.withTables>[0],
  cover: Partial<FakeWorkbook["cover"]> = {},
): FakeWorkbook {
  const workbook = FakeWorkbook.withTables(figures);
  workbook.cover = { ...workbook.cover, unit: "示例镇人民政府", year: 2023, ...cover };
  return workbook;
}
