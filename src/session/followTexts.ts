import type { Written, Workbook } from "../sheets/port";
import { tellError } from "./actionContext";
import type { OpenBook, State } from "./state";
import type { Store } from "./store";
import { strings } from "./words.zh-CN";

const { states } = strings.report;

/**
 * Watches 生成结果: whenever the workbook has been read, shows which texts are no longer what the tables and templates
 * give; in the pane, and in the column 状态 where writing there costs the clerk no undo. The texts themselves are
 * only ever renewed by the clerk.
 *
 * @returns how to stop
 */
export function followTexts(workbook: Workbook, store: Store<State>): () => void {
  let seen: OpenBook | undefined;
  let noted = "";
  const look = async (book: OpenBook) => {
    const rows = staleRows(book, await generated(book));
    const places = rows.filter(({ status }) => status === states.stale).map(({ place }) => place);
    if (store.get().book !== book) return;
    const key = places.join();
    if (key === store.get().stale.join() && key === noted) return;
    store.set({ stale: places });
    noted = key;
    // Where a change by an add-in empties the list of steps to undo, the column waits for the clerk's own renewal.
    if (workbook.undoList() === "kept") await workbook.write({ written: rows });
  };
  const failed = (error: unknown) => {
    tellError({ store }, error);
  };
  return store.subscribe(() => {
    const { book, kept, stale } = store.get();
    if (book.kind !== "open" || book === seen) return;
    seen = book;
    if (kept && unchanged(book).length > 0) look(book).catch(failed);
    else if (stale.length > 0) store.set({ stale: [] });
  });
}

/** What stands in 生成结果 as it was written. */
const unchanged = ({ results, edited }: OpenBook) =>
  results.filter(({ place }) => !edited.some((own) => own.place === place));

/** The text that the templates give, place by place. */
export async function generated(book: OpenBook): Promise<readonly Written[]> {
  // The templates are heavy, and the first paint does not wait for them.
  const { rowsOf, writeReport } = await import("./writeReport");
  return rowsOf(writeReport({ ...book.filing, paragraphs: book.templates }));
}

/** The rows of 正文 as they stand, with the 状态 that they should have. */
function staleRows(book: OpenBook, rows: readonly Written[]): Written[] {
  return unchanged(book).flatMap(({ place, text }) => {
    const now = rows.find((row) => row.place === place);
    return now ? [{ place, text, status: now.text === text ? now.status : states.stale }] : [];
  });
}
