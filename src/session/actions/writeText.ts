import { placeName, type Place } from "../../form";
import { keep, openBook, perform, tell, type ActionContext } from "../actionContext";
import { nothingKept } from "../kept";
import { putTemplates } from "../putTemplates";
import { inHand, templateAt, unsavedDraft, type TextDraft } from "../textDraft";
import { changesBy } from "../textChanges";
import { strings } from "../words.zh-CN";

const words = strings.writing;

/** Takes the text of a place in hand; the one that was in hand before is saved. */
export async function beginText(context: ActionContext, place: Place): Promise<void> {
  if (context.store.get().textDraft?.place === place || !(await putDown(context))) return;
  const book = openBook(context);
  if (!book) return;
  context.store.set({ textDraft: inHand(place, templateAt(book, place)) });
}

/** The text as it has been written so far. It costs no request. */
export function changeText({ store }: ActionContext, change: Pick<TextDraft, "template" | "replaces">): void {
  const { textDraft } = store.get();
  if (textDraft) store.set({ textDraft: { ...textDraft, ...change } });
}

/** Puts what has been written into the sheet; told where that fails. */
export function saveText(context: ActionContext): Promise<void> {
  return context.saveDraft();
}

/** Saves the text and puts it down. */
export async function endText(context: ActionContext): Promise<void> {
  await putDown(context);
}

/** Puts the text down as it was when it was taken in hand. */
export async function cancelText(context: ActionContext): Promise<void> {
  const { textDraft } = context.store.get();
  if (!textDraft) return;
  const { theirs, ...draft } = textDraft;
  // What the sheet holds by now is not taken back.
  const template = theirs === undefined ? draft.began : draft.base;
  context.store.set({ textDraft: { ...draft, template } });
  await putDown(context);
}

/**
 * Decides between the words of the pane and those that somebody has put into the sheet meanwhile. The others are
 * kept, and can be brought back.
 */
export async function chooseText(context: ActionContext, whose: "mine" | "theirs"): Promise<void> {
  const { textDraft } = context.store.get();
  if (textDraft?.theirs === undefined) return;
  const { theirs, ...draft } = textDraft;
  if (whose === "mine") {
    context.store.set({ textDraft: { ...draft, began: theirs, base: theirs, replaces: theirs } });
    await context.saveDraft();
    return;
  }
  await perform(context, words.restoring, async () => {
    await keep(context, "previous", (now) => new Map([...now, [draft.place, draft.template]]));
    context.store.set({ textDraft: { ...inHand(draft.place, theirs), loads: draft.loads + 1 } });
    return words.mineKept;
  });
}

/**
 * 恢复默认文字, 换回先前的文字: shows what would change first. The text that goes is kept, and can be brought back.
 */
export async function restoreText(
  context: ActionContext,
  place: Place,
  which: "default" | "previous",
): Promise<void> {
  await context.saveDraft();
  const book = openBook(context);
  if (!book) return;
  const { previous } = context.store.get().kept ?? nothingKept;
  const text = which === "default" ? "" : (previous.get(place) ?? "");
  const name = placeName(book.filing.form, place);
  const changes = await changesBy(book.filing, [{ place, text }]);
  const choices = [{ answer: "yes", label: words.restore[which] }] as const;
  if (!(await context.ask({ about: "restore", text: words.askRestore[which](name), choices, changes })))
    return;
  await perform(context, words.restoring, async () => {
    await context.reread();
    await putTemplates(context, openBook(context) ?? book, [{ place, text }], [place]);
    context.store.set({ textDraft: undefined });
    await context.reread();
    return words.restored(name);
  });
}

/** 显示模板代码: for those who write templates themselves. */
export function showCode({ store }: ActionContext, showsCode: boolean): void {
  store.set({ showsCode });
}

/** Whether the pane has no text in hand any more. */
async function putDown(context: ActionContext): Promise<boolean> {
  const { store } = context;
  await context.saveDraft();
  const { textDraft } = store.get();
  if (textDraft?.theirs !== undefined) {
    tell(context, words.chooseFirst);
    return false;
  }
  if (unsavedDraft(store.get())) {
    if (store.get().notice?.tone !== "bad") tell(context, words.notSaved);
    return false;
  }
  store.set({ textDraft: undefined });
  return true;
}
