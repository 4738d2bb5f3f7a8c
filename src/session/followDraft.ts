import type { OpenBook, State } from "./state";
import type { Store } from "./store";
import { draftBeside } from "./textDraft";
import { strings } from "./words.zh-CN";

/**
 * Holds the text that is being written beside the sheet, whenever the workbook has been read: unchanged, it follows the
 * sheet; changed, both stay.
 *
 * @returns how to stop
 */
export function followDraft(store: Store<State>): () => void {
  let seen: OpenBook | undefined;
  return store.subscribe(() => {
    const { book, textDraft } = store.get();
    if (book.kind !== "open" || book === seen) return;
    seen = book;
    if (!textDraft) return;
    const next = draftBeside(textDraft, book);
    const isNew = next.theirs !== undefined && next.theirs !== textDraft.theirs;
    store.set({ textDraft: next, ...(isNew && { announcement: strings.writing.conflict }) });
  });
}
