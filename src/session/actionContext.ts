import type { Outcome, Refusal, Workbook } from "../sheets/port";
import { strings } from "./words.zh-CN";
import { keptShapes, nothingKept, type Kept, type KeptKey } from "./kept";
import type { Click } from "./hasty";
import type { Outside } from "./outside";
import type { RollupDesk } from "./rollup/desk";
import type { Answer, OpenBook, Question, State } from "./state";
import type { Store } from "./store";
import { unsavedDraft } from "./textDraft";

/** What every action works with. */
export interface ActionContext {
  readonly workbook: Workbook;
  readonly store: Store<State>;
  /** Reads the workbook again and audits it; it writes nothing. */
  readonly reread: () => Promise<void>;
  /** Puts a question beside its button and waits for the answer. */
  readonly ask: (question: Question) => Promise<Answer>;
  /** Gives the answer to the question that stands, unless the click cannot have been meant for it. */
  readonly answer: (choice: Answer, click?: Click) => void;
  readonly outside: Outside;
  /** Puts the text that is being written in the pane into the sheet, as far as it can; it never rejects. */
  readonly saveDraft: () => Promise<void>;
  /** Where the files of many units are read and added up; it is opened when it is first needed. */
  readonly desk: () => RollupDesk;
}

/** Excel holds every request back while a cell is being edited: after so many milliseconds the clerk is told. */
const patience = 1500;

/** Thrown inside an action when the workbook refuses; `perform` tells the clerk. */
class WorkbookError extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.detail ?? refusal.reason);
    this.refusal = refusal;
  }
}

/** Thrown inside an action that cannot go on; the words are for the clerk as they stand. */
export class UserError extends Error {}

/**
 * The result of a request to the workbook, or the end of the action that needed it.
 *
 * @throws {WorkbookError} where the workbook refused; `perform` tells it
 */
export function unwrap<Done extends object>(outcome: Outcome<Done>): { readonly ok: true } & Done {
  if (outcome.ok) return outcome;
  throw new WorkbookError(outcome);
}

/**
 * Keeps something with the workbook, out of sight. `change` gets the value that is kept at this moment, possibly
 * by another pane, and returns the new one.
 */
export async function keep<Key extends KeptKey>(
  { workbook, store }: Pick<ActionContext, "workbook" | "store">,
  key: Key,
  change: (now: Kept[Key]) => Kept[Key],
): Promise<void> {
  const { name, read, write } = keptShapes[key];
  const { value, stamp } = unwrap(await workbook.saveSetting(name, (now) => write(change(read(now)))));
  store.set({ kept: { ...(store.get().kept ?? nothingKept), [key]: read(value), stamp } });
}

/** The workbook that the action's button stood for. */
export function openBook(context: ActionContext): OpenBook | undefined {
  const { book } = context.store.get();
  return book.kind === "open" ? book : undefined;
}

/**
 * Runs one action: says what is being done meanwhile, what it came to, and what went wrong if it fails. A
 * second click while one is under way does nothing. An action that resolves to undefined was called off.
 */
export async function perform(
  context: ActionContext,
  what: string,
  action: () => Promise<string | undefined> | string | undefined,
): Promise<void> {
  const { store } = context;
  if (store.get().work !== undefined) return;
  store.set({ work: what, notice: undefined, announcement: what });
  const waiting = setTimeout(() => {
    // A file that is being read says itself how far it is.
    if (store.get().work !== what) return;
    store.set({ work: strings.waiting(what), announcement: strings.waiting(what) });
  }, patience);
  try {
    // Every action works on all that has been written.
    if (unsavedDraft(store.get())) await context.saveDraft();
    const done = await action();
    const isLess = unsavedDraft(store.get()) !== undefined;
    const text = (done ?? "") + (isLess ? strings.writing.unused : "");
    store.set({
      notice: text === "" ? undefined : { tone: isLess ? "bad" : "good", text },
      announcement: text,
    });
  } catch (error) {
    tellError(context, error);
  } finally {
    clearTimeout(waiting);
    store.set({ work: undefined });
  }
}

/** Tells what went wrong. */
export function tellError({ store }: Pick<ActionContext, "store">, error: unknown): void {
  const text = textOf(error);
  store.set({ notice: { tone: "bad", text }, announcement: text });
}

/** Tells why an action cannot be begun; the words are for the clerk as they stand. */
export function tell({ store }: ActionContext, text: string): void {
  store.set({ notice: { tone: "bad", text }, announcement: text });
}

/** Tells something that needs nothing done; the words are for the clerk as they stand. */
export function inform({ store }: ActionContext, text: string): void {
  store.set({ notice: { tone: "good", text }, announcement: text });
}

/** What went wrong, in words for the clerk. */
export function textOf(error: unknown): string {
  if (error instanceof WorkbookError) {
    const { reason, detail = "", left = [] } = error.refusal;
    return strings.refused[reason](detail) + (left.length > 0 ? strings.left(left.join("、")) : "");
  }
  if (error instanceof UserError) return error.message;
  return strings.failed(error instanceof Error ? error.message : String(error));
}
