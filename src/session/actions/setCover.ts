import type { Cover } from "../../sheets/port";
import { granted, openBook, perform, type Desk } from "../desk";
import { strings } from "../words.zh-CN";

/** Writes to 封面, or, before there is one, keeps the words for the cover that will be inserted. */
export async function setCover(
  desk: Desk,
  change: Partial<Pick<Cover, "unit" | "organ" | "year">>,
): Promise<void> {
  const book = openBook(desk);
  if (!book) return;
  const hasCover = book.sheets.some(({ id, state }) => id === "cover" && state === "present");
  if (!hasCover) {
    const { unit = book.filing.unit, organ = book.filing.organ, year = book.filing.year } = change;
    desk.store.set({ book: { ...book, filing: { ...book.filing, unit, organ, year } } });
    return;
  }
  await perform(desk, strings.unit.keeping, async () => {
    granted(await desk.workbook.write({ cover: change }));
    await desk.reread();
    return strings.unit.kept;
  });
}
