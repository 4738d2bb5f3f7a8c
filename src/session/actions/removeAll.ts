import { unwrap, openBook, perform, type ActionContext } from "../actionContext";
import { strings } from "../words.zh-CN";

const words = strings.removal;

/** 移除: takes the marks, names and kept data out of the workbook, and the standard sheets too if the clerk says so. */
export async function removeAll(context: ActionContext): Promise<void> {
  const book = openBook(context);
  if (!book) return;
  const sheets = book.sheets.flatMap(({ name }) => name ?? []);
  const answer = await context.ask({
    about: "removal",
    text: words.ask(sheets.join("、")),
    choices: [
      { answer: "yes", label: words.traces, destroys: true },
      { answer: "other", label: words.sheets, destroys: true },
    ],
  });
  if (answer === false) return;
  await perform(context, words.removing, async () => {
    const { removed, stayed } = unwrap(
      await context.workbook.remove(answer === "other" ? "sheets" : "traces"),
    );
    context.store.set({ kept: undefined, correction: undefined });
    await context.reread();
    return words.removed(removed.join("、"), stayed.join("、"));
  });
}
