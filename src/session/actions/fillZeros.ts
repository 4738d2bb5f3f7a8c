import type { TableId } from "../../form";
import { blanksOf } from "../../audit";
import { unwrap, openBook, perform, type ActionContext } from "../actionContext";
import { strings } from "../words.zh-CN";

const words = strings.numbers;

/** 其余填 0: every blank of one table, after a question. */
export async function fillZeros(context: ActionContext, table: TableId): Promise<void> {
  const blanksNow = () => {
    const book = openBook(context);
    return book && blanksOf(book.filing).find((entry) => entry.table.id === table);
  };
  const blanks = blanksNow();
  if (!blanks) return;
  const { sheet } = blanks.table;
  const text = words.askZeros(sheet, blanks.figures.length);
  if (!(await context.ask({ about: "zeros", text, yes: words.yesZeros }))) return;
  await perform(context, words.filling, async () => {
    // What was typed while the question stood is not blank any more.
    const figures = new Map((blanksNow()?.figures ?? []).map((figure) => [figure, 0]));
    const { written } = unwrap(await context.workbook.write({ figures }));
    await context.reread();
    return words.zeroed(sheet, written);
  });
}
