import { hasSheet } from "../hasSheet";
import { openBook, perform, unwrap, type ActionContext } from "../actionContext";
import type { CoverDraft } from "../state";
import { strings } from "../words.zh-CN";

/** Writes to 封面, or, before there is one, keeps the words for the cover that will be inserted. */
export async function setCover(context: ActionContext, change: CoverDraft): Promise<void> {
  const book = openBook(context);
  if (!book) return;
  if (!hasSheet(book, "cover")) {
    context.store.set({ draft: { ...context.store.get().draft, ...change } });
    await context.reread();
    return;
  }
  await perform(context, strings.unit.keeping, async () => {
    unwrap(await context.workbook.write({ cover: change }));
    await context.reread();
    return strings.unit.kept;
  });
}
