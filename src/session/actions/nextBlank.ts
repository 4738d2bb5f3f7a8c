import { blanksOf } from "../../audit";
import { granted, openBook, perform, type Desk } from "../desk";
import { strings } from "../words.zh-CN";

/** 下一个空格: the first blank after the selected cell in the order of the form, round and round. */
export async function nextBlank(desk: Desk): Promise<void> {
  const book = openBook(desk);
  if (!book) return;
  const order = [...book.filing.figures.keys()];
  const blanks = blanksOf(book.filing)
    .flatMap(({ figures }) => figures)
    .filter((figure) => book.typed.has(figure));
  const { selected } = desk.store.get();
  const from = selected === undefined ? -1 : order.indexOf(selected);
  const next = blanks.find((figure) => order.indexOf(figure) > from) ?? blanks[0];
  await perform(desk, strings.going, async () => {
    if (next === undefined) return strings.numbers.noBlank;
    granted(await desk.workbook.reveal(next));
    desk.store.set({ selected: next });
    return undefined;
  });
}
