import { verdictLine } from "../audit";
import type { Mark, Workbook } from "../sheets/port";
import { assemble } from "./assemble";
import { readKept, type Kept } from "./kept";
import { marksOf } from "./marksOf";
import type { Correction, OpenBook, State } from "./state";
import type { Store } from "./store";
import { strings } from "./words.zh-CN";

/** Excel cannot be asked while a cell is being edited; the end of editing raises no event of its own. */
const retryAfter = 1500;

const keyOf = (marks: readonly Mark[]) =>
  marks
    .map(({ figure, kind }) => `${figure} ${kind}`)
    .sort()
    .join();

/** A correction can be taken back until one of its cells is typed over. */
const stands = (correction: Correction, { typed }: OpenBook) =>
  [...correction.after].every(([figure, value]) => String(typed.get(figure)) === String(value));

/**
 * Reads the workbook, audits it and brings the marks up to date: one request to read, and one to mark only when
 * the marks differ. Calls that come while a reading is under way share the one after it.
 */
export function rereading(workbook: Workbook, store: Store<State>, thisYear: number): () => Promise<void> {
  let marked: string | undefined;
  let running: Promise<void> | undefined;
  let next: Promise<void> | undefined;

  async function kept(): Promise<Kept | undefined> {
    const known = store.get().kept ?? (await readKept(workbook));
    if (known) store.set({ kept: known });
    return known;
  }

  async function once(): Promise<void> {
    const outcome = await workbook.read();
    if (!outcome.ok) {
      const { reason, detail = "" } = outcome;
      if (reason === "editing" || reason === "busy") setTimeout(() => void reread(), retryAfter);
      else if (store.get().book.kind !== "open")
        store.set({ book: { kind: "unreachable", why: strings.refused[reason](detail) } });
      return;
    }
    const book = assemble(outcome.contents, { kept: await kept(), draft: store.get().draft, thisYear });
    const { book: before, correction, work, notice } = store.get();
    const verdict = verdictLine(book.audit.verdict);
    const changed = before.kind !== "open" || verdictLine(before.audit.verdict) !== verdict;
    store.set({
      book,
      checkedAt: new Date(),
      ...(changed && book.typed.size > 0 && { announcement: verdict }),
      // What was said about an earlier state of the sheet is no longer news.
      ...(changed && work === undefined && notice?.tone === "good" && { notice: undefined }),
      ...(correction && !stands(correction, book) && { correction: undefined }),
    });
    const marks = marksOf(book.audit);
    if (keyOf(marks) === marked || (marks.length === 0 && book.typed.size === 0)) return;
    const painted = await workbook.mark(marks);
    marked = painted.ok ? keyOf(marks) : undefined;
  }

  function reread(): Promise<void> {
    if (running === undefined) {
      running = once().finally(() => {
        running = undefined;
      });
      return running;
    }
    next ??= running.then(() => {
      next = undefined;
      return reread();
    });
    return next;
  }

  return reread;
}
