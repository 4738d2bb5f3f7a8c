import type { Mark } from "../../sheets/port";
import { unwrap, openBook, perform, type ActionContext } from "../actionContext";
import { marksOf } from "../marksOf";
import { strings } from "../words.zh-CN";

const words = strings.marks;

/** 标出疑点: draws the marks of the audit in the sheets. Only when the clerk asks: it empties the undo list. */
export async function markFindings(context: ActionContext): Promise<void> {
  const book = openBook(context);
  if (!book) return;
  const marks = marksOf(book.audit);
  await draw(context, marks, words.marking, words.marked(marks.length));
}

/** 清除标记: the cells look again as they did. */
export const clearMarks = (context: ActionContext): Promise<void> =>
  draw(context, [], words.clearing, words.cleared);

/** Lets tables of an earlier version check themselves. */
export const addChecks = (context: ActionContext): Promise<void> =>
  perform(context, words.adding, async () => {
    unwrap(await context.workbook.addChecks());
    await context.reread();
    return words.added;
  });

const draw = (context: ActionContext, marks: readonly Mark[], doing: string, done: string): Promise<void> =>
  perform(context, doing, async () => {
    unwrap(await context.workbook.mark(marks));
    await context.reread();
    return done;
  });
