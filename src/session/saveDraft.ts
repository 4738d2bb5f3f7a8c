import { placeName } from "../form";
import { hasSheet } from "./hasSheet";
import { tellError, UserError, type ActionContext } from "./actionContext";
import { putTemplates } from "./putTemplates";
import type { OpenBook } from "./state";
import { isSameText, templateAt, unsavedDraft, type TextDraft } from "./textDraft";
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
      const book = await bookNow();
      // What somebody has changed in the sheet meanwhile is beside the draft by now, and waits for the clerk's choice.
      const draft = unsavedDraft(store.get());
      if (book && draft) await write(book, draft);
    } catch (error) {
      tellError(context, error);
    }
  }

  /** The workbook as it stands at this moment; undefined where it cannot be read. */
  async function bookNow(): Promise<OpenBook | undefined> {
    await reread();
    const { book, outOfDate } = store.get();
    return book.kind === "open" && outOfDate === undefined ? book : undefined;
  }

  async function write(book: OpenBook, draft: TextDraft): Promise<void> {
    const { place, template, replaces } = draft;
    const name = placeName(book.filing.form, place);
    if (!hasSheet(book, "narrative")) throw new UserError(words.noSheet(name));
    const isFirst = replaces !== undefined && isSameText(templateAt(book, place), replaces);
    store.set({ textDraft: { ...draft, saving: template } });
    await putTemplates(context, book, [{ place, text: template }], isFirst ? [place] : []);
    const now = await bookNow();
    if (now && !isSameText(templateAt(now, place), template)) throw new UserError(words.noRow(name));
  }

  let last = Promise.resolve();
  return () => (last = last.then(once));
}
