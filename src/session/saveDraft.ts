import { placeName } from "../form";
import { hasSheet } from "./hasSheet";
import { tellError, UserError, type ActionContext } from "./actionContext";
import { putTemplates } from "./putTemplates";
import { draftBeside, isSameText, templateAt, unsavedDraft, without } from "./textDraft";
import { strings } from "./words.zh-CN";

const words = strings.writing;

/**
 * Puts the text that is being written into the sheet. It looks at the sheet first: where somebody has changed it there,
 * both texts stay, and the clerk is told. What goes wrong is told too, and the words stay in the pane.
 *
 * @returns a function that resolves when there is nothing more that it could save; it never rejects
 */
export function savingDrafts(context: Omit<ActionContext, "saveDraft">): () => Promise<void> {
  const { store, reread } = context;

  async function once(): Promise<void> {
    if (!unsavedDraft(store.get())) return;
    try {
      await reread();
      await write();
    } catch (error) {
      tellError(context, error);
    }
  }

  async function write(): Promise<void> {
    const { book, textDraft, outOfDate } = store.get();
    if (book.kind !== "open" || outOfDate !== undefined || !textDraft) return;
    const draft = unsavedDraft({ ...store.get(), textDraft: draftBeside(textDraft, book) });
    if (!draft) return;
    const { place, template, replaces } = draft;
    const name = placeName(book.filing.form, place);
    if (!hasSheet(book, "narrative")) throw new UserError(words.noSheet(name));
    const isFirst = replaces !== undefined && isSameText(templateAt(book, place), replaces);
    await putTemplates(context, book, [{ place, text: template }], isFirst ? [place] : []);
    await reread();
    const now = store.get();
    if (now.book.kind === "open" && !isSameText(templateAt(now.book, place), template))
      throw new UserError(words.noRow(name));
    if (now.textDraft?.place === place)
      store.set({ textDraft: { ...without(now.textDraft, "replaces"), base: template } });
  }

  let last = Promise.resolve();
  return () => (last = last.then(once));
}
