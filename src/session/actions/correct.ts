import type { Change } from "../../audit";
import { granted, openBook, perform, type Desk } from "../desk";
import { typedIn } from "../typedIn";
import { strings } from "../words.zh-CN";

const words = strings.check;

/** 改正: writes the values of one repair, and remembers what stood there. */
export async function correct(desk: Desk, changes: readonly Change[]): Promise<void> {
  const book = openBook(desk);
  if (!book) return;
  await perform(desk, words.correcting, async () => {
    const before = new Map(changes.map(({ figure }) => [figure, typedIn(book, figure)]));
    const after = new Map(changes.map(({ figure, to }) => [figure, to]));
    granted(await desk.workbook.write({ figures: after }));
    desk.store.set({ correction: { before, after } });
    await desk.reread();
    return words.corrected(changes.length) + (desk.workbook.undo() === "lost" ? words.undoLost : "");
  });
}

/** 撤销: puts back what stood before the last 改正. */
export async function undoCorrection(desk: Desk): Promise<void> {
  const { correction } = desk.store.get();
  if (!correction) return;
  await perform(desk, words.undoing, async () => {
    granted(await desk.workbook.write({ figures: correction.before }));
    desk.store.set({ correction: undefined });
    await desk.reread();
    return words.undone;
  });
}
