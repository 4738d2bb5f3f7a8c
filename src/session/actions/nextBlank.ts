import { blanksOf } from "../../audit";
import { unwrap, openBook, perform, type ActionContext } from "../actionContext";
import { strings } from "../words.zh-CN";

/** 下一个空格: the first blank after the selected cell in the order of the form, round and round. */
export async function nextBlank(context: ActionContext): Promise<void> {
  const book = openBook(context);
  if (!book) return;
  const order = [...book.filing.figures.keys()];
  const blanks = blanksOf(book.filing)
    .flatMap(({ figures }) => figures)
    .filter((figure) => book.typed.has(figure));
  const { selected } = context.store.get();
  const from = selected === undefined ? -1 : order.indexOf(selected);
  const next = blanks.find((figure) => order.indexOf(figure) > from) ?? blanks[0];
  await perform(context, strings.going, async () => {
    if (next === undefined) return strings.numbers.noBlank;
    unwrap(await context.workbook.reveal(next));
    context.store.set({ selected: next });
    return undefined;
  });
}
