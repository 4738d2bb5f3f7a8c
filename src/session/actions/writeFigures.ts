import type { FigureId } from "../../form";
import { openBook, perform, unwrap, type ActionContext } from "../actionContext";
import type { Writing } from "../state";
import { typedIn } from "../typedIn";
import { strings } from "../words.zh-CN";

/**
 * Writes figures, remembers what stood there, and reads the workbook again.
 *
 * @returns how many cells were written, and a sentence where Excel's own undo has been lost by it
 */
export async function writeFigures(
  context: ActionContext,
  after: ReadonlyMap<FigureId, number>,
  by: Writing,
): Promise<{ readonly written: number; readonly undoLost: string }> {
  const book = openBook(context);
  if (!book) return { written: 0, undoLost: "" };
  const before = new Map([...after.keys()].map((figure) => [figure, typedIn(book, figure)]));
  const { written } = unwrap(await context.workbook.write({ figures: after }));
  if (after.size > 0) context.store.set({ correction: { by, before, after } });
  await context.reread();
  const lost = written > 0 && context.workbook.undoList() === "lost";
  return { written, undoLost: lost ? strings.undo.lost(strings.undo.button[by]) : "" };
}

/** 撤销: puts back what stood before the pane last wrote into the tables. */
export async function undoWriting(context: ActionContext): Promise<void> {
  const { correction } = context.store.get();
  if (!correction) return;
  await perform(context, strings.undo.undoing, async () => {
    unwrap(await context.workbook.write({ figures: correction.before }));
    context.store.set({ correction: undefined });
    await context.reread();
    return strings.undo.undone;
  });
}
