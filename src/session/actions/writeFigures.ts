import type { Fact } from "../../figures";
import type { FigureId } from "../../form";
import { keep, openBook, perform, unwrap, type ActionContext } from "../actionContext";
import { nothingKept } from "../kept";
import type { Writing } from "../state";
import { typedIn } from "../typedIn";
import { strings } from "../words.zh-CN";

/**
 * Writes figures, and all rows of 其他数据 where they are given, remembers what stood there, and reads the workbook
 * again.
 *
 * @returns how many cells were written, and a sentence where Excel's own undo has been lost by it
 */
export async function writeFigures(
  context: ActionContext,
  after: ReadonlyMap<FigureId, number>,
  by: Writing,
  facts?: readonly Fact[],
): Promise<{ readonly written: number; readonly undoLost: string }> {
  const { store, workbook } = context;
  const book = openBook(context);
  if (!book) return { written: 0, undoLost: "" };
  const before = new Map([...after.keys()].map((figure) => [figure, typedIn(book, figure)]));
  const { units } = store.get().kept ?? nothingKept;
  const { written } = unwrap(await workbook.write({ figures: after, ...(facts && { facts }) }));
  await context.reread();
  const rows = openBook(context)?.factRows ?? [];
  const beside = facts && { before: book.factRows, after: rows, units };
  if (after.size > 0 || beside) store.set({ correction: { by, before, after, ...(beside && { beside }) } });
  const lost = written > 0 && workbook.undoList() === "lost";
  return { written, undoLost: lost ? strings.undo.lost(strings.undo.button[by]) : "" };
}

/** 撤销: puts back what stood before the pane last wrote into the tables, and beside them. */
export async function undoWriting(context: ActionContext): Promise<void> {
  const { correction } = context.store.get();
  if (!correction) return;
  const { before, beside } = correction;
  await perform(context, strings.undo.undoing, async () => {
    unwrap(await context.workbook.write({ figures: before, ...(beside && { facts: beside.before }) }));
    if (beside) await keep(context, "units", () => beside.units);
    context.store.set({ correction: undefined });
    await context.reread();
    return strings.undo.undone;
  });
}
