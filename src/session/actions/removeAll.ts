import { granted, openBook, perform, type Desk } from "../desk";
import { strings } from "../words.zh-CN";

const words = strings.removal;

/** 移除: takes the marks, names and kept data out of the workbook, and the standard sheets too if the clerk says so. */
export async function removeAll(desk: Desk): Promise<void> {
  const book = openBook(desk);
  if (!book) return;
  const sheets = book.sheets.flatMap(({ state, name }) => (state === "missing" || !name ? [] : [name]));
  const answer = await desk.ask({
    about: "removal",
    text: words.ask(sheets.join("、")),
    yes: words.traces,
    other: words.sheets,
  });
  if (answer === false) return;
  await perform(desk, words.removing, async () => {
    const { removed, stayed } = granted(await desk.workbook.remove(answer === "other" ? "sheets" : "traces"));
    desk.store.set({ kept: undefined, correction: undefined });
    await desk.reread();
    return words.removed(removed.join("、"), stayed.join("、"));
  });
}
