import type { Change } from "../../audit";
import { unwrap, openBook, perform, type ActionContext } from "../actionContext";
import { typedIn } from "../typedIn";
import { strings } from "../words.zh-CN";

const words = strings.check;

/** 改正: writes the values of one repair, and remembers what stood there. */
export async function correct(context: ActionContext, changes: readonly Change[]): Promise<void> {
  const book = openBook(context);
  if (!book) return;
  await perform(context, words.correcting, async () => {
    const before = new Map(changes.map(({ figure }) => [figure, typedIn(book, figure)]));
    const after = new Map(changes.map(({ figure, to }) => [figure, to]));
    unwrap(await context.workbook.write({ figures: after }));
    context.store.set({ correction: { before, after } });
    await context.reread();
    return words.corrected(changes.length) + (context.workbook.undo() === "lost" ? words.undoLost : "");
  });
}

/** 撤销: puts back what stood before the last 改正. */
export async function undoCorrection(context: ActionContext): Promise<void> {
  const { correction } = context.store.get();
  if (!correction) return;
  await perform(context, words.undoing, async () => {
    unwrap(await context.workbook.write({ figures: correction.before }));
    context.store.set({ correction: undefined });
    await context.reread();
    return words.undone;
  });
}
