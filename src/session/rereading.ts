import { verdictLine } from "../audit";
import type { Workbook } from "../sheets/port";
import { textOf } from "./actionContext";
import { assemble } from "./assemble";
import { readKept, type Kept } from "./kept";
import type { Correction, OpenBook, State } from "./state";
import { sharedRuns } from "./sharedRuns";
import { sharing } from "./sharing";
import type { Store } from "./store";
import { withEvidence } from "./withEvidence";
import { strings } from "./words.zh-CN";

/** Excel cannot be asked while a cell is being edited; the end of editing raises no event of its own. */
const retryAfter = 1500;

/** A correction can be taken back until one of its cells is typed over. */
const stands = ({ after, beside }: Correction, { typed, factRows }: OpenBook) =>
  [...after].every(([figure, value]) => String(typed.get(figure)) === String(value)) &&
  (beside === undefined || JSON.stringify(beside.after) === JSON.stringify(factRows));

/** What has not changed stays the same object, so that it is not drawn again. */
const sharedBook = (before: OpenBook, now: OpenBook): OpenBook =>
  sharing(before, {
    ...now,
    filing: sharing(before.filing, now.filing),
    audit: sharing(before.audit, now.audit),
  });

/**
 * Reads the workbook and audits it: one request, which changes nothing, so that an edit never costs the clerk the
 * list of what can be undone. The workbook's own rules mark the sheets meanwhile. It never rejects: what Excel refuses
 * is tried again later and told meanwhile, and a failure of our own is told until the next reading.
 */
export function rereading(workbook: Workbook, store: Store<State>, thisYear: number): () => Promise<void> {
  /** Another pane may have kept something since; the stamp shows it. */
  async function kept(stamp: string): Promise<Kept | undefined> {
    const known = store.get().kept;
    if (known?.stamp === stamp) return known;
    const fresh = await readKept(workbook, stamp);
    if (fresh) store.set({ kept: fresh });
    return fresh ?? known;
  }

  /** Says why the workbook could not be read: beside the last reading, or instead of one. */
  function notRead(why: string, kind: "opening" | "unreachable" = "unreachable"): void {
    store.set(store.get().book.kind === "open" ? { outOfDate: why } : { book: { kind, why } });
  }

  async function once(): Promise<void> {
    const outcome = await workbook.read();
    if (!outcome.ok) {
      const { reason, detail = "" } = outcome;
      const isOpen = store.get().book.kind === "open";
      const passes = reason === "editing" || reason === "busy";
      notRead(strings.refused[reason](detail), passes ? "opening" : "unreachable");
      if (isOpen || passes) setTimeout(() => void reread(), retryAfter);
      return;
    }
    const beside = { kept: await kept(outcome.contents.keptStamp), draft: store.get().draft, thisYear };
    const read = await withEvidence(assemble(outcome.contents, beside));
    const { book: before, correction, work, notice } = store.get();
    const book = before.kind === "open" ? sharedBook(before, read) : read;
    const verdict = verdictLine(book.audit.verdict);
    const changed = before.kind !== "open" || verdictLine(before.audit.verdict) !== verdict;
    store.set({
      book,
      checkedAt: new Date(),
      outOfDate: undefined,
      ...(changed && book.typed.size > 0 && { announcement: verdict }),
      // What was said about an earlier state of the sheet is no longer news.
      ...(changed && work === undefined && notice?.tone === "good" && { notice: undefined }),
      ...(correction && !stands(correction, book) && { correction: undefined }),
    });
  }

  const reread = sharedRuns(() =>
    once().catch((error: unknown) => {
      notRead(textOf(error));
    }),
  );
  return reread;
}
